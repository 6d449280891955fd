import { isFreeText } from './builtInSlotTypes.ts';
import type { ModelIntent } from './interactionModel.ts';
import { isInterjection } from './interjection.ts';
import type { SamplePart } from './sampleParts.ts';
import type { Vocabulary } from './vocabulary.ts';
import { isTurn, type WordWeight } from './wordWeights.ts';

export interface SampleSlot {
  readonly name: string;
  readonly type: string;
}

/** One step through a sample. `more` follows a slot that takes several values. */
export type Step =
  | {
      readonly kind: 'word';
      readonly number: number;
      readonly weight: WordWeight;
      readonly negation: boolean;
      /** "No" as an answer of its own: "no my {symptom}". */
      readonly interjection: boolean;
      /** Whether it takes back a negation before it. */
      readonly turn: boolean;
      /** Whether it says something of its own, beyond grammar and negation. */
      readonly content: boolean;
    }
  | { readonly kind: 'slot'; readonly slot: SampleSlot }
  | { readonly kind: 'more'; readonly slot: SampleSlot };

/** How far the words around a slot go to make any words a value of it, known or not. */
export type Carrier = 'none' | 'weak' | 'strong';

export interface Sample {
  readonly intent: string;
  readonly text: string;
  readonly steps: readonly Step[];
  /** Weight of its content words. */
  readonly content: number;
  /** Weight of its other words. */
  readonly grammar: number;
  /** Whether it denies what stands in its slot, as "no {symptom}" does and "no but {symptom}" does not. */
  readonly denying: boolean;
  /** How many negations it has. */
  readonly negations: number;
  readonly carrier: Carrier;
}

/** The free-text slot of a sample, if it has one. */
export const freeSlotOf = (intent: ModelIntent, parts: readonly SamplePart[]): SampleSlot | undefined => {
  const slot = intent.slots?.find(
    ({ name, type }) => isFreeText(type) && parts.some((part) => 'slot' in part && part.slot === name.toLowerCase()),
  );
  return slot && { name: slot.name, type: slot.type };
};

/** Weight of the words a sample has of its own, slots aside. */
export const ownWeight = (sample: Sample): number => sample.content + sample.grammar;

/** The share of a sample's own words that must be said before unresolved words can stand in its slot. */
const CARRIED = 0.97;

/** Whether unresolved words can stand in its slots when own words of this weight were said. */
export const mayCarry = (sample: Sample, own: number): boolean =>
  sample.carrier !== 'none' && own >= CARRIED * ownWeight(sample);

/** Content words before a slot that weigh this much make a strong carrier: "skip the {remedy}". */
const STRONG_CARRIER = 0.8;

const carrierOf = (steps: readonly Step[]): Carrier => {
  const slotAt = steps.findIndex((step) => step.kind === 'slot');
  if (slotAt < 0) return 'none';
  const before = steps.slice(0, slotAt).filter((step) => step.kind === 'word');
  const content = before.reduce((sum, step) => sum + (step.content ? step.weight.match : 0), 0);
  if (content >= STRONG_CARRIER) return 'strong';
  return before.length >= 2 && !before.some((step) => step.negation) ? 'weak' : 'none';
};

type WordStep = Step & { readonly kind: 'word' };

const toStep = (key: string, vocabulary: Vocabulary, interjection: boolean): WordStep | undefined => {
  const word = vocabulary.wordOf(key);
  if (word === undefined) return undefined;
  const { number, weight, negation, content } = word;
  return {
    kind: 'word',
    number,
    weight,
    negation: negation && !interjection,
    interjection,
    turn: isTurn(key),
    content,
  };
};

type StepOf = (key: string, interjection: boolean) => WordStep | undefined;

/** A word is the same step in every sample, "no" as an answer of its own aside: each is made once. */
export const stepsOf = (vocabulary: Vocabulary): StepOf => {
  const known = new Map<string, WordStep | undefined>();
  return (key, interjection) => {
    if (interjection) return toStep(key, vocabulary, true);
    const step = known.get(key) ?? toStep(key, vocabulary, false);
    known.set(key, step);
    return step;
  };
};

/** Prepares one sample of an intent for alignment. */
export const toSample = (intent: ModelIntent, text: string, parts: readonly SamplePart[], stepOf: StepOf): Sample => {
  const steps: Step[] = [];
  let content = 0;
  let grammar = 0;
  for (const part of parts) {
    if ('slot' in part) {
      const slot = intent.slots?.find(({ name }) => name.toLowerCase() === part.slot);
      if (!slot) continue;
      const shape = { name: slot.name, type: slot.type };
      steps.push({ kind: 'slot', slot: shape });
      if (slot.multipleValues?.enabled === true) steps.push({ kind: 'more', slot: shape });
      continue;
    }
    for (const [at, { key }] of part.words.entries()) {
      const step = stepOf(key, steps.length === at && isInterjection(part.words, at));
      if (step === undefined) continue;
      steps.push(step);
      if (step.content) content += step.weight.match;
      else grammar += step.weight.match;
    }
  }
  const negations = steps.filter((step) => step.kind === 'word' && step.negation).length;
  return {
    intent: intent.name,
    text,
    steps,
    content,
    grammar,
    denying: negations > 0 && !steps.some((step) => step.kind === 'word' && step.turn),
    negations,
    carrier: carrierOf(steps),
  };
};
