import { readerOf } from './builtInSlotTypes.ts';
import { exactFills } from './exactFills.ts';
import { nearFills } from './nearFills.ts';
import { LEAST_VALUE, type FillsByStart, type SlotFill } from './slotFill.ts';
import type { SynonymIndex } from './synonymIndex.ts';
import type { HeardWord } from './utterance.ts';

/** More words in a value of a built-in type ("the third of november") explain more of what was said. */
const EACH_FURTHER_WORD = 0.35;

/** Fills of one type that begin at one place; the best are enough. */
const MOST_AT_A_PLACE = 6;

const builtInFills = (type: string, words: readonly HeardWord[], now: Date): readonly SlotFill[] => {
  const read = readerOf(type);
  if (!read) return [];
  const keys = words.map((word) => word.key);
  return keys.flatMap((_, start) =>
    read(keys, start, now).map(({ end, value }) => ({
      start,
      end,
      value,
      raw: false,
      matches: [],
      matched: LEAST_VALUE + 0.2 + EACH_FURTHER_WORD * (end - start - 1),
      cost: 0,
    })),
  );
};

const byStart = (fills: readonly SlotFill[], places: number): FillsByStart => {
  const starts: SlotFill[][] = Array.from({ length: places }, () => []);
  for (const fill of fills) {
    const here = starts[fill.start];
    const rival = here?.findIndex((other) => other.end === fill.end) ?? -1;
    // Word for word beats nearly.
    if (rival < 0) here?.push(fill);
    else if (here && fill.cost < (here[rival]?.cost ?? 0)) here[rival] = fill;
  }
  return starts.map((here) =>
    here.toSorted((left, right) => right.matched - right.cost - (left.matched - left.cost)).slice(0, MOST_AT_A_PLACE),
  );
};

/** The values the words may hold, by slot type. */
export type Fills = ReadonlyMap<string, FillsByStart>;

/** Finds every value of every slot type that words may hold. Types without any are left out. */
export type FindFills = (words: readonly HeardWord[]) => Fills;

/** Finds values in the words of one utterance, and looks through the same words once. */
export const fillsFinder = (builtInTypes: readonly string[], index: SynonymIndex, now: Date): FindFills => {
  const known = new Map<readonly HeardWord[], Fills>();
  return (words) => {
    const fills = known.get(words) ?? findFills(words, builtInTypes, index, now);
    known.set(words, fills);
    return fills;
  };
};

const findFills = (
  words: readonly HeardWord[],
  builtInTypes: readonly string[],
  index: SynonymIndex,
  now: Date,
): Fills => {
  const fills = new Map<string, SlotFill[]>();
  for (const { type, fill } of [...exactFills(words, index), ...nearFills(words, index)]) {
    const ofType = fills.get(type);
    if (ofType) ofType.push(fill);
    else fills.set(type, [fill]);
  }
  for (const type of builtInTypes) {
    const found = builtInFills(type, words, now);
    if (found.length > 0) fills.set(type, [...found]);
  }
  return new Map([...fills].map(([type, found]) => [type, byStart(found, words.length)]));
};
