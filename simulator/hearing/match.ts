import { align, type Alignment } from './align.ts';
import { LEAST_BOUND, rankCandidates } from './candidates.ts';
import type { ModelIndex } from './modelIndex.ts';
import { mayCarry, type Carrier, type Sample } from './samples.ts';
import type { SlotFill } from './slotFill.ts';
import type { FindFills } from './slotFills.ts';
import { unresolvedFills } from './unresolvedFills.ts';
import type { HeardWord } from './utterance.ts';

/** Content a match must rest on, unless next to nothing is left unexplained. */
const LEAST_EVIDENCE = 0.6;
const NEXT_TO_NOTHING = 0.125;

/** A negation on one side only makes it, most likely, another sentence. */
const FLIPPED = 0.55;

/** Samples aligned per utterance at most; the rest could only come out worse. */
const MOST_ALIGNED = 60;

/** Scores closer than this are equal, and the sample that says more in its own words wins. */
const TIE = 0.004;

/** A sample laid along what was said. */
export interface Match {
  readonly sample: Sample;
  readonly filled: Alignment['filled'];
  /** 0 to 1: explained speech over explained plus unexplained. */
  readonly score: number;
  readonly telling: number;
}

const scoreOf = ({ matched, cost, flips }: Alignment): number =>
  matched === 0 ? 0 : (matched / (matched + cost)) * FLIPPED ** flips;

const isSupported = (sample: Sample, { evidence, cost, own, filled }: Alignment): boolean => {
  const raw = filled.filter(({ fill }) => fill.raw);
  if (raw.length > 0 && !mayCarry(sample, own)) return false;
  const besides = cost - raw.reduce((sum, { fill }) => sum + fill.cost, 0);
  if (raw.length > 0 && sample.carrier === 'weak' && besides > NEXT_TO_NOTHING / 2) return false;
  return evidence >= LEAST_EVIDENCE || cost <= NEXT_TO_NOTHING;
};

const beats = (match: Match, best: Match | undefined): boolean => {
  if (!best || match.score > best.score + TIE) return true;
  return match.score > best.score - TIE && match.telling > best.telling + 0.01;
};

/** The sample nearest to some words, or undefined when none can be as near as `least`. */
export const matchWords = (
  index: ModelIndex,
  words: readonly HeardWord[],
  findFills: FindFills,
  least = LEAST_BOUND,
): Match | undefined => {
  const fills = findFills(words);
  const raw = new Map<string, readonly SlotFill[]>();
  const rawFills = (type: string, start: number, carrier: Carrier): readonly SlotFill[] => {
    const key = `${carrier} ${start} ${type}`;
    const known = raw.get(key);
    if (known) return known;
    const found = unresolvedFills(words, start, type, carrier, index.synonyms, fills.get(type) ?? []);
    raw.set(key, found);
    return found;
  };
  let best: Match | undefined;
  for (const { sample, bound, telling } of rankCandidates(index, words, fills, least).slice(0, MOST_ALIGNED)) {
    // Among equals, those with more words of their own come first.
    if (best && (bound < best.score - TIE || best.score === 1)) break;
    const alignment = align(sample, words, (slot, start) => {
      const resolved = fills.get(slot.type)?.[start] ?? [];
      return sample.carrier === 'none' ? resolved : [...resolved, ...rawFills(slot.type, start, sample.carrier)];
    });
    const match = { sample, telling, filled: alignment.filled, score: scoreOf(alignment) };
    if (isSupported(sample, alignment) && beats(match, best)) best = match;
  }
  return best;
};
