import { align, type Alignment } from './align.ts';
import { rankCandidates } from './candidates.ts';
import type { Hear, HeardSlot, Hearing } from './hearing.ts';
import type { InteractionModel } from './interactionModel.ts';
import { indexModel, type ModelIndex } from './modelIndex.ts';
import { mayCarry, type Carrier, type Sample } from './samples.ts';
import type { SlotFill } from './slotFill.ts';
import { findFills } from './slotFills.ts';
import { unresolvedFills } from './unresolvedFills.ts';
import { hearWords, type HeardWord } from './utterance.ts';

/** The score below which speech is out of scope, by the model's fallback sensitivity. Alexa's own default is LOW. */
const THRESHOLDS: ReadonlyMap<string, number> = new Map([
  ['LOW', 0.48],
  ['MEDIUM', 0.54],
  ['HIGH', 0.6],
]);

/** Content a match must rest on, unless next to nothing is left unexplained. */
const LEAST_EVIDENCE = 0.6;
const NEXT_TO_NOTHING = 0.125;

/** A negation on one side only makes it, most likely, another sentence. */
const FLIPPED = 0.55;

/** One clause of two explains this share of what was said. */
const ONE_CLAUSE = 0.8;

/** Of two clauses, the one with a value in it says more. */
const NAMES_SOMETHING = 0.05;

/** Samples aligned per utterance at most; the rest could only come out worse. */
const MOST_ALIGNED = 90;

/** Scores closer than this are equal, and the sample that says more in its own words wins. */
const TIE = 0.004;

interface Match {
  readonly telling: number;
  readonly sample: Sample;
  readonly alignment: Alignment;
  readonly score: number;
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

const matchWords = (index: ModelIndex, words: readonly HeardWord[], now: Date): Match | undefined => {
  const fills = findFills(words, index.builtInTypes, index.synonyms, now);
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
  for (const { sample, bound, telling } of rankCandidates(index, words, fills).slice(0, MOST_ALIGNED)) {
    // Among equals, those with more words of their own come first.
    if (best && (bound < best.score - TIE || best.score === 1)) break;
    const alignment = align(sample, words, (slot, start) => {
      const resolved = fills.get(slot.type)?.[start] ?? [];
      return sample.carrier === 'none' ? resolved : [...resolved, ...rawFills(slot.type, start, sample.carrier)];
    });
    const match = { sample, telling, alignment, score: scoreOf(alignment) };
    if (isSupported(sample, alignment) && beats(match, best)) best = match;
  }
  return best;
};

const denies = ({ sample }: Match): boolean => sample.denying;

/** Where a second sentence begins: after "but", or else after "and". */
const turnOf = (words: readonly HeardWord[]): number => {
  const contrast = words.findIndex((word) => word.contrast);
  return contrast < 0 ? words.findIndex((word) => word.key === 'and') : contrast;
};

/** "Chest pain but no fever": two sentences. What is affirmed is heard before what is denied. */
const matchClauses = (index: ModelIndex, words: readonly HeardWord[], now: Date): Match | undefined => {
  const turn = turnOf(words);
  if (turn < 0) return undefined;
  const clauses = [words.slice(0, turn), words.slice(turn + 1)]
    .map((clause) => matchWords(index, clause, now))
    .filter((match) => match !== undefined)
    .map((match) => ({ ...match, score: match.score * ONE_CLAUSE }));
  const rank = (match: Match): number =>
    match.score - (denies(match) ? 1 : 0) + (match.alignment.filled.length > 0 ? NAMES_SOMETHING : 0);
  return clauses.toSorted((left, right) => rank(right) - rank(left))[0];
};

const bestMatch = (index: ModelIndex, utterance: string, now: Date): Match | undefined => {
  const words = hearWords(utterance, index.vocabulary);
  const whole = matchWords(index, words, now);
  if (whole && whole.score >= ONE_CLAUSE) return whole;
  const clause = matchClauses(index, words, now);
  return clause && clause.score > (whole?.score ?? 0) ? clause : whole;
};

const heardSlots = (match: Match, index: ModelIndex): readonly HeardSlot[] =>
  match.alignment.filled.map(({ slot, fill }) => ({
    name: slot.name,
    type: slot.type,
    value: fill.value,
    matches: fill.matches,
    isCustom: index.synonyms.wordsOfType.has(slot.type),
  }));

/**
 * The hearing of a simulated Echo. It understands what the model gives Alexa and nothing else: a sample word for
 * word first, then the nearest sample, and AMAZON.FallbackIntent for everything too far from any.
 */
export const createHearing = (model: InteractionModel): Hear => {
  const { languageModel } = model.interactionModel;
  const index = indexModel(languageModel);
  const level = languageModel.modelConfiguration?.fallbackIntentSensitivity?.level ?? 'LOW';
  const threshold = THRESHOLDS.get(level) ?? 0.48;
  return (utterance, now): Hearing => {
    const literal = index.findLiteral(utterance);
    if (literal) return { intent: literal.intent, slots: [], score: 1, sample: literal.text };
    const match = bestMatch(index, utterance, now);
    if (!match || match.score < threshold) {
      return { intent: 'AMAZON.FallbackIntent', slots: [], score: match?.score ?? 0, sample: undefined };
    }
    return {
      intent: match.sample.intent,
      slots: heardSlots(match, index),
      score: Math.min(1, match.score),
      sample: match.sample.text,
    };
  };
};
