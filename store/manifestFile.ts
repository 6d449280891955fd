import { MANIFEST } from './manifest.ts';

/** Relative to the top of the project. */
export const MANIFEST_PATH = 'skill-package/skill.json';

/** What ask-cli writes into skill.json after a deployment: where the function is. Not ours to say, and not to lose. */
interface Deployed {
  readonly manifest?: {
    readonly events?: object;
    readonly apis?: { readonly custom?: { readonly endpoint?: object; readonly regions?: object } };
  };
}

/** What skill.json must hold, given what it holds now. */
export const manifestText = (current: string): string => {
  const { events, apis } = (JSON.parse(current) as Deployed).manifest ?? {};
  const { endpoint, regions } = apis?.custom ?? {};
  const custom = { ...MANIFEST.apis?.custom, ...(endpoint && { endpoint }), ...(regions && { regions }) };
  const manifest = { ...MANIFEST, apis: { custom }, ...(events && { events }) };
  return `${JSON.stringify({ manifest }, null, 2)}\n`;
};
