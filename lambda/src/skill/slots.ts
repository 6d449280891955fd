import type { Slot, SlotValue } from 'ask-sdk-model';

/** One thing a slot heard: the words, and the ids they resolved to, best first. */
export interface HeardValue {
  readonly words: string;
  readonly ids: readonly string[];
}

/** Longest thing said in one breath, in characters: more than a minute of speech, and Alexa listens for less. */
const LONGEST = 1000;

/** Reads slots by name; a slot that heard nothing, or came misshapen, is simply absent. */
export type ReadSlot = (name: string) => readonly HeardValue[];

const idsOf = (value: Pick<Slot, 'resolutions'>): readonly string[] =>
  (value.resolutions?.resolutionsPerAuthority ?? [])
    .filter((authority) => authority.status.code === 'ER_SUCCESS_MATCH')
    .flatMap((authority) => authority.values.map((match): unknown => match.value.id))
    .filter((id) => typeof id === 'string');

const valuesOf = (value: SlotValue): readonly HeardValue[] =>
  value.type === 'List'
    ? value.values.flatMap(valuesOf)
    : typeof value.value !== 'string'
      ? []
      : [{ words: value.value.slice(0, LONGEST), ids: idsOf(value) }];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * A reader for the slots of an intent. The envelope comes from outside, so its shape is not trusted: whatever cannot
 * be read counts as not heard.
 */
export const slotReader = (slots: unknown): ReadSlot => {
  if (!isRecord(slots)) return () => [];
  return (name) => {
    try {
      const slot = slots[name] as Slot | undefined;
      if (slot?.slotValue !== undefined) return valuesOf(slot.slotValue);
      if (typeof slot?.value !== 'string' || slot.value === '') return [];
      return [{ words: slot.value.slice(0, LONGEST), ids: idsOf(slot) }];
    } catch {
      return [];
    }
  };
};

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** What was said where Alexa put a code for it: "P34W" is "34 weeks", a date is "a day". */
const asSaid = (words: string): string => {
  if (/^\d{4}-\S+$/u.test(words)) return 'a day';
  if (!/^P(?:T?\d+[YMWDHS])+$/u.test(words)) return words;
  const clock = `${words}T`.indexOf('T');
  return words
    .replaceAll(/[PT]*(\d+)([A-Z])/gu, (part: string, count: string, unit: string, at: number) => {
      const name = unit === 'M' && at + part.length > clock ? 'minute' : (UNITS[unit] ?? '');
      return count === '1' ? ` ${unit === 'H' ? 'an' : 'a'} ${name}` : ` ${count} ${name}s`;
    })
    .trim();
};

/** A sentence told around a time comes in three slots, in no order: "give me", a minute, "first". */
const placeOf = (name: string): number => (name === 'said' ? 0 : name === 'more' ? 2 : 1);

/** Everything the slots of an intent heard, as it was said, together no longer than can be said. */
export const everyValue = (slots: unknown): readonly HeardValue[] => {
  if (!isRecord(slots)) return [];
  let left = LONGEST;
  return Object.keys(slots)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(slotReader(slots))
    .map(({ words, ids }) => ({ words: asSaid(words), ids }))
    .filter(({ words }) => (left -= words.length) >= 0);
};
