import type { Sample, SampleSlot, Step } from './samples.ts';
import type { SlotFill } from './slotFill.ts';
import type { HeardWord } from './utterance.ts';
import { isDenial } from './wordWeights.ts';

/** How a sample explains what was said. */
export interface Alignment {
  /** Weight of what it explains. */
  readonly matched: number;
  /** Weight of what it leaves unexplained on either side. */
  readonly cost: number;
  /** Negations said and not meant by the sample, or meant and not said. */
  readonly flips: number;
  /** The part of `matched` that is content, not grammar. */
  readonly evidence: number;
  /** Weight of the sample's own words that were said. */
  readonly own: number;
  readonly filled: readonly { readonly slot: SampleSlot; readonly fill: SlotFill }[];
}

/** Fills for a slot of the sample from a place on. */
export type FillsAt = (slot: SampleSlot, start: number) => readonly SlotFill[];

/** A slot nothing was said for. */
const EMPTY_SLOT = 1;

/** "No, my hand is numb" laid along "no {symptom}". */
const ANSWER_TAKEN_FOR_DENIAL = 1;

/** Two values side by side without "and" are more likely one value said in an unusual way. */
const JUXTAPOSED = 0.25;

/** A word from this weight on is evidence. */
const EVIDENCE = 0.3;

/** The best way found to one point: after some steps of the sample and some words. */
interface Path {
  readonly matched: number;
  readonly cost: number;
  readonly flips: number;
  readonly evidence: number;
  readonly own: number;
  readonly before: Path | undefined;
  readonly slot: SampleSlot | undefined;
  readonly fill: SlotFill | undefined;
}

const START: Path = {
  matched: 0,
  cost: 0,
  flips: 0,
  evidence: 0,
  own: 0,
  before: undefined,
  slot: undefined,
  fill: undefined,
};

const gain = (path: Path): number => path.matched - path.cost;

/** What one step adds to a path. */
interface Gain {
  readonly matched: number;
  readonly cost: number;
  readonly flip: boolean;
  readonly own: number;
}

/** Whether a word may stand between two values of one slot: "fever and chills", "no fever no chills". */
const mayJoinValues = (word: HeardWord, sample: Sample): boolean =>
  word.separator ||
  word.filler ||
  (word.negation ? sample.denying && isDenial(word.key) : !word.content && !word.contrast);

const joinCost = (word: HeardWord): number => (word.separator || word.negation ? 0 : word.skip);

/** Whether "no" was said as an answer and the sample denies with it, or the other way round. */
const isOtherNo = (word: HeardWord, step: Step & { kind: 'word' }, sample: Sample): boolean =>
  step.interjection
    ? !word.interjection
    : word.interjection && step.negation && sample.denying && sample.negations === 1;

/** "I can't breathe" stands for itself; nobody denies it with a "no" before it. */
const isOwnSentence = (words: readonly HeardWord[], fill: SlotFill): boolean =>
  words[fill.start]?.key === 'i' || words.slice(fill.start, fill.end).some((word) => word.negation);

const filledSlots = (path: Path): Alignment['filled'] => {
  const filled: { slot: SampleSlot; fill: SlotFill }[] = [];
  for (let at: Path | undefined = path; at; at = at.before) {
    if (at.slot && at.fill) filled.unshift({ slot: at.slot, fill: at.fill });
  }
  return filled;
};

/**
 * Lays the words along the steps of a sample so that the most is explained and the least is left over
 * (dynamic programming over every pair of a step and a word).
 */
export const align = (sample: Sample, words: readonly HeardWord[], fillsAt: FillsAt): Alignment => {
  const { steps } = sample;
  const hasSlot = steps.some((step) => step.kind === 'slot');
  const width = words.length + 1;
  const best: (Path | undefined)[] = Array.from({ length: (steps.length + 1) * width });
  best[0] = START;
  /** Takes a way to a point if it is the best so far; most are not, and cost nothing. */
  const offer = (
    point: number,
    path: Path,
    { matched, cost, flip, own }: Gain,
    slot?: SampleSlot,
    fill?: SlotFill,
  ): void => {
    const rival = best[point];
    if (rival && path.matched + matched - path.cost - cost <= gain(rival)) return;
    const filled = slot !== undefined && fill !== undefined;
    best[point] = {
      matched: path.matched + matched,
      cost: path.cost + cost,
      flips: path.flips + (flip ? 1 : 0),
      evidence: path.evidence + (matched >= EVIDENCE ? matched : 0),
      own: path.own + own,
      before: filled ? path : path.before,
      slot: filled ? slot : path.slot,
      fill: filled ? fill : path.fill,
    };
  };
  const leave = (step: number, at: number, path: Path, cost: number, flip: boolean): void =>
    offer(step * width + at, path, { matched: 0, cost, flip, own: 0 });
  const takeStep = (step: Step, place: number, at: number, path: Path): void => {
    const word = words[at];
    if (step.kind === 'word') {
      const alike = word?.near.get(step.number) ?? 0;
      const { match, drop } = step.weight;
      if (word && alike > 0) {
        const answers = hasSlot && isOtherNo(word, step, sample);
        const cost = match * (1 - alike) * 0.5 + (answers ? ANSWER_TAKEN_FOR_DENIAL : 0);
        const matched = match * alike;
        offer((place + 1) * width + at + 1, path, { matched, cost, flip: false, own: matched });
      }
      // "No but" without its "but" says the contrary.
      leave(place + 1, at, path, drop, step.negation || (step.turn && sample.negations > 0));
      return;
    }
    if (word) {
      const severalNext = steps[place + 1]?.kind === 'more';
      for (const fill of fillsAt(step.slot, at)) {
        const unlike = sample.denying && isOwnSentence(words, fill);
        if (step.kind === 'more' && (fill.raw || unlike)) continue;
        // Words that resolved to nothing are one value: where the next would begin, nobody can tell.
        const next = step.kind === 'more' ? place : place + (severalNext && fill.raw ? 2 : 1);
        const joined = step.kind === 'slot' || words[at - 1]?.separator === true || words[at - 1]?.negation === true;
        const cost = fill.cost + (unlike ? ANSWER_TAKEN_FOR_DENIAL : 0) + (joined ? 0 : JUXTAPOSED);
        offer(next * width + fill.end, path, { matched: fill.matched, cost, flip: false, own: 0 }, step.slot, fill);
      }
    }
    if (step.kind === 'more') {
      leave(place + 1, at, path, 0, false);
      if (word && mayJoinValues(word, sample)) leave(place, at + 1, path, joinCost(word), false);
    } else leave(place + (steps[place + 1]?.kind === 'more' ? 2 : 1), at, path, EMPTY_SLOT, false);
  };
  for (let place = 0; place <= steps.length; place += 1) {
    const step = steps[place];
    for (let at = 0; at < width; at += 1) {
      const path = best[place * width + at];
      if (!path) continue;
      const word = words[at];
      if (word && step?.kind !== 'more')
        leave(place, at + 1, path, word.skip, word.negation && !word.filler && sample.negations === 0);
      if (step) takeStep(step, place, at, path);
    }
  }
  const path = best[steps.length * width + words.length] ?? START;
  const { matched, cost, flips, evidence, own } = path;
  return { matched, cost, flips, evidence, own, filled: filledSlots(path) };
};
