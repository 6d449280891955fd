import type { Slot, SlotValue } from 'ask-sdk-model';

/** One thing a slot heard: the words, and the ids they resolved to, best first. */
export interface HeardValue {
  readonly words: string;
  readonly ids: readonly string[];
}

/** Reads slots by name; a slot that heard nothing, or came misshapen, is simply absent. */
export type ReadSlot = (name: string) => readonly HeardValue[];

const idsOf = (value: Pick<Slot, 'resolutions'>): readonly string[] =>
  (value.resolutions?.resolutionsPerAuthority ?? [])
    .filter((authority) => authority.status.code === 'ER_SUCCESS_MATCH')
    .flatMap((authority) => authority.values.map((match) => match.value.id));

const valuesOf = (value: SlotValue): readonly HeardValue[] =>
  value.type === 'List'
    ? value.values.flatMap(valuesOf)
    : value.value === undefined
      ? []
      : [{ words: value.value, ids: idsOf(value) }];

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
      return [{ words: slot.value, ids: idsOf(slot) }];
    } catch {
      return [];
    }
  };
};

/** Everything the slots of an intent heard. */
export const everyValue = (slots: unknown): readonly HeardValue[] =>
  isRecord(slots) ? Object.keys(slots).flatMap(slotReader(slots)) : [];
