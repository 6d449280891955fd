import type { InteractionModel, ModelIntent, ModelSlotType } from './interactionModel.ts';
import type { SamplePart } from './sampleParts.ts';
import type { SampleSlot } from './samples.ts';
import type { FillsByStart, SlotFill } from './slotFill.ts';
import type { HeardWord } from './utterance.ts';

type LanguageModel = InteractionModel['interactionModel']['languageModel'];

/**
 * A slot type with a single value tells nothing apart: its phrases are examples of how people talk, and what was said
 * is the value. Alexa documents that a custom slot hands over words that are not on its list.
 */
export const openTypesOf = (model: LanguageModel): ReadonlySet<string> =>
  new Set((model.types ?? []).filter(isOpen).map(({ name }) => name));

const isOpen = ({ values }: ModelSlotType): boolean => values.length === 1;

/** A sample of nothing but slots, at least one of them open: "{said}", "{said} {date}". */
export interface OpenSample {
  readonly intent: string;
  readonly text: string;
  readonly slots: readonly (SampleSlot & { readonly open: boolean })[];
}

/** Reads a sample as an open one; undefined when it has words of its own, or no open slot. */
export const openSampleOf = (
  intent: ModelIntent,
  text: string,
  parts: readonly SamplePart[],
  open: ReadonlySet<string>,
): OpenSample | undefined => {
  const slots = parts.flatMap((part) => {
    const slot = 'slot' in part ? intent.slots?.find(({ name }) => name.toLowerCase() === part.slot) : undefined;
    return slot === undefined ? [] : [{ name: slot.name, type: slot.type, open: open.has(slot.type) }];
  });
  const fits = slots.length === parts.length && slots.some((slot) => slot.open);
  return fits ? { intent: intent.name, text, slots } : undefined;
};

/** A run of the words for each slot of an open sample: the fill of the other slot, or undefined for "what was said". */
export type OpenPiece = {
  readonly slot: SampleSlot;
  readonly from: number;
  readonly to: number;
  readonly fill?: SlotFill;
};

const lengthOf = ({ start, end }: SlotFill): number => end - start;

/** Lays an open sample along what was said; the value of its other slot must be said word for word. */
export const piecesOf = (
  { slots }: OpenSample,
  words: readonly HeardWord[],
  fills: ReadonlyMap<string, FillsByStart>,
): readonly OpenPiece[] | undefined => {
  const at = slots.findIndex((slot) => !slot.open);
  const [said] = slots;
  if (said === undefined) return undefined;
  if (at < 0) return slots.length === 1 ? [{ slot: said, from: 0, to: words.length }] : undefined;
  const other = slots[at] ?? said;
  const before = at > 0;
  const after = at < slots.length - 1;
  const found = (fills.get(other.type) ?? [])
    .flat()
    .filter(({ cost, start, end }) => cost === 0 && start > 0 === before && end < words.length === after)
    .toSorted((left, right) => lengthOf(right) - lengthOf(left) || left.start - right.start);
  const [fill] = found;
  if (fill === undefined) return undefined;
  return slots.map((slot, place) => ({
    slot,
    from: place < at ? 0 : place > at ? fill.end : fill.start,
    to: place < at ? fill.start : place > at ? words.length : fill.end,
    ...(place === at && { fill }),
  }));
};
