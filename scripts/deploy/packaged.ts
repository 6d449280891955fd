import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readUserConfig } from './project.ts';
import { unzip } from './unzip.ts';

/** The zip that `npm run build` makes, and the name ask-cli gives to its own. */
const ZIP = 'dist/spasm-coach.zip';
const UPLOADED = 'build.zip';

/** The names under which Lambda's Node runtime looks for a module, in its order. */
const ENDINGS = ['.js', '.mjs', '.cjs'] as const;

export interface Packaged {
  /** What its code refers to and is not there. */
  readonly missing: readonly string[];
  /** What lies in it and nothing refers to. */
  readonly unused: readonly string[];
  readonly zipBytes: number;
  /** How the handler that the settings name began: with so many parameters, or not at all. */
  readonly began: { readonly parameters: number } | { readonly failed: string };
  /** Asks it in its own process. */
  readonly handler: (event: unknown) => Promise<unknown>;
  readonly close: () => void;
}

const NOTHING = { missing: [], unused: [], zipBytes: 0, handler: async () => undefined, close: () => {} } as const;

interface Told {
  readonly parameters?: number;
  readonly failed?: string;
  readonly answer?: unknown;
}

/** What a build says before it shows where in its own code it gave up. */
const shortly = (text: string): string =>
  text
    .trim()
    .split('\n')
    .slice(0, 3)
    .map((line) => line.slice(0, 200))
    .join('\n');

/** Makes the zip as ask-cli has it made: by the hook, from another folder; where there is no bash, by the build alone. */
const build = (folder: string): { readonly zip: Buffer } | { readonly failed: string } => {
  const hooked = process.platform !== 'win32';
  const path = hooked ? join(folder, UPLOADED) : ZIP;
  const { status, stderr, error } = hooked
    ? spawnSync(join(process.cwd(), 'hooks', 'build.sh'), [path, 'false'], { cwd: folder, encoding: 'utf8' })
    : spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
  if (error !== undefined) return { failed: `hooks/build.sh cannot be run: ${error.message}` };
  return status === 0 ? { zip: readFileSync(path) } : { failed: `it cannot be built: ${shortly(stderr)}` };
};

/** The files beside it that a file of the bundle loads, at once or later. */
const referredIn = (code: Buffer): readonly string[] =>
  [...code.toString('utf8').matchAll(/\brequire\("\.\/([^"]+)"\)/gu)].map(([, name = '']) => name);

/**
 * Builds the zip, unpacks it where no other file is, and starts what is in it the way Lambda would. The AWS SDK, which
 * Lambda brings, is not there: a skill that needs it to begin does not begin.
 */
export const openPackage = async (skillId: string): Promise<Packaged> => {
  const folder = mkdtempSync(join(tmpdir(), 'spasm-coach-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  const made = build(folder);
  if ('failed' in made) {
    close();
    return { ...NOTHING, began: made };
  }
  const { zip } = made;
  const files = unzip(zip);
  const [module = '', exported = ''] = readUserConfig().handler.split('.');
  const found = ENDINGS.map((ending) => `${module}${ending}`).find((name) => files.has(name));
  if (found === undefined) {
    close();
    const failed = `no file in it is called like the handler of ask-resources.json, ${readUserConfig().handler}`;
    return { ...NOTHING, zipBytes: zip.length, began: { failed } };
  }

  const needed = new Set([found, ...[...files.values()].flatMap(referredIn)]);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const child = spawn(process.execPath, [join('scripts', 'deploy', 'child.mjs'), join(folder, found), exported], {
    env: { SKILL_ID: skillId },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const heard = async (): Promise<Told> => {
    const line: IteratorResult<string, unknown> = await lines.next();
    return line.done === true ? { failed: 'it ended' } : (JSON.parse(line.value) as Told);
  };
  const { parameters, failed = 'it said nothing' } = await heard();
  return {
    missing: [...needed].filter((name) => !files.has(name)),
    unused: [...files.keys()].filter((name) => !needed.has(name)),
    zipBytes: zip.length,
    began: parameters === undefined ? { failed } : { parameters },
    handler: async (event) => {
      child.stdin.write(`${JSON.stringify(event)}\n`);
      const told = await heard();
      if (told.failed !== undefined) throw new Error(told.failed);
      return told.answer;
    },
    close: () => {
      child.kill();
      close();
    },
  };
};
