import type { slu } from 'ask-sdk-model';
import type { HeardSlot } from './hearing/hearing.ts';
import type { ModelIntent } from './hearing/interactionModel.ts';

/** A filled slot as scripts read it: what was said, and the ids it resolved to. */
export interface FilledSlot {
  readonly value: string;
  readonly ids: readonly string[];
}

type EntityResolution = slu.entityresolution.Resolution;

/** One value of a slot as it travels; built-in types have no resolutions, and a failed one has no list of values. */
interface SentValue {
  readonly type: 'Simple';
  readonly value: string;
  readonly resolutions?: {
    readonly resolutionsPerAuthority: readonly (Omit<EntityResolution, 'values'> & Partial<EntityResolution>)[];
  };
}

/** A slot as it travels. */
export interface SentSlot extends Partial<Omit<SentValue, 'type'>> {
  readonly name: string;
  readonly confirmationStatus: 'NONE';
  readonly source?: 'USER';
  readonly slotValue?: SentValue | { readonly type: 'List'; readonly values: readonly SentValue[] };
}

const resolve = (heard: HeardSlot, skillId: string): Pick<SentValue, 'resolutions'> => {
  if (!heard.isCustom) return {};
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${heard.type}`;
  const values = heard.matches.map(({ id, name }) => ({ value: { id, name } }));
  const resolution =
    values.length > 0
      ? { authority, status: { code: 'ER_SUCCESS_MATCH' as const }, values }
      : { authority, status: { code: 'ER_SUCCESS_NO_MATCH' as const } };
  return { resolutions: { resolutionsPerAuthority: [resolution] } };
};

const toSlot = (name: string, heard: readonly HeardSlot[], skillId: string): SentSlot => {
  const empty = { name, confirmationStatus: 'NONE' as const };
  const values = heard.map((one) => ({ type: 'Simple' as const, value: one.value, ...resolve(one, skillId) }));
  const [only, ...others] = values;
  if (!only) return empty;
  if (others.length > 0) return { ...empty, source: 'USER', slotValue: { type: 'List', values } };
  const { type: _, ...flat } = only;
  return { ...empty, ...flat, source: 'USER', slotValue: only };
};

/** The slots of an intent in Alexa's shape. Every slot of the intent is there, the empty ones without a value; several
 * values of one slot stand in a list. */
export const toSlots = (
  intent: ModelIntent | undefined,
  heard: readonly HeardSlot[],
  skillId: string,
): Readonly<Record<string, SentSlot>> => {
  const names = new Set([...(intent?.slots ?? []).map(({ name }) => name), ...heard.map(({ name }) => name)]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      toSlot(
        name,
        heard.filter((one) => one.name === name),
        skillId,
      ),
    ]),
  );
};

/** The filled slots, for reading. Several values of one slot are joined by commas. */
export const toFilledSlots = (heard: readonly HeardSlot[]): Readonly<Record<string, FilledSlot>> => {
  const filled: Record<string, FilledSlot> = {};
  for (const { name, value, matches } of heard) {
    const before = filled[name];
    const ids = matches.map(({ id }) => id);
    filled[name] = before ? { value: `${before.value}, ${value}`, ids: [...before.ids, ...ids] } : { value, ids };
  }
  return filled;
};
