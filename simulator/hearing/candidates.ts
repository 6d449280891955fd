import type { ModelIndex } from './modelIndex.ts';
import { mayCarry, ownWeight, type Sample } from './samples.ts';
import type { FillsByStart } from './slotFill.ts';
import type { HeardWord } from './utterance.ts';

export interface Candidate {
  readonly sample: Sample;
  /** The score the sample cannot exceed. */
  readonly bound: number;
  /** Among samples that score alike, the one that says more in its own words is meant. */
  readonly telling: number;
}

/** A value that is all that was said tells as much as a sample without slots would. */
const ALL_THAT_WAS_SAID = 100;

/** A slot filled with unresolved words explains at most this. */
const UNRESOLVED = 0.9;

/** Below this no fallback sensitivity lets a sample through. */
export const LEAST_BOUND = 0.48;

/** Sets of places in the utterance are kept as bits; the rare words beyond these are counted as explained. */
const PLACES = 30;

const bitOf = (place: number): number => (place < PLACES ? 1 << place : 0);

/** What the values of one slot type can explain. */
interface Reach {
  readonly matched: number;
  readonly places: number;
}

const reachOf = (starts: FillsByStart): Reach => {
  let matched = 0;
  let places = 0;
  for (const [start, here] of starts.entries()) {
    let most = 0;
    for (const fill of here) {
      most = Math.max(most, fill.matched);
      for (let place = start; place < fill.end; place += 1) places |= bitOf(place);
    }
    matched += most;
  }
  return { matched, places };
};

/** Where each word of the model may have been said, by its number; 0 for nowhere. */
const placesOfWords = (words: readonly HeardWord[], size: number): Int32Array => {
  const places = new Int32Array(size);
  for (const [place, word] of words.entries()) {
    for (const number of word.near.keys()) places[number] = (places[number] ?? 0) | bitOf(place);
  }
  return places;
};

const leftOver = (words: readonly HeardWord[], explained: number): number => {
  let sum = 0;
  for (const [place, word] of words.entries()) {
    if (place < PLACES && (explained & (1 << place)) === 0) sum += word.skip;
  }
  return sum;
};

/** Samples that share a telling word or a slot value with what was said, the likeliest first. */
export const rankCandidates = (
  index: ModelIndex,
  words: readonly HeardWord[],
  fills: ReadonlyMap<string, FillsByStart>,
  least: number,
): readonly Candidate[] => {
  const placesOf = placesOfWords(words, index.vocabulary.size);
  const reaches = new Map([...fills].map(([type, starts]) => [type, reachOf(starts)]));
  const unresolvable = words.reduce((places, word, at) => (word.negation ? places : places | bitOf(at)), 0);
  // Between several values of a slot, grammar words cost nothing.
  const grammar = words.reduce((places, word, at) => (word.content ? places : places | bitOf(at)), 0);

  /** 0 for any bound below `least`. */
  const boundOf = (sample: Sample): number => {
    let own = 0;
    let missing = 0;
    let explained = 0;
    let values = 0;
    let slots = 0;
    for (const step of sample.steps) {
      if (step.kind === 'word') {
        const places = placesOf[step.number] ?? 0;
        if (places === 0) missing += step.weight.drop;
        else own += step.weight.match;
        explained |= places;
      } else if (step.kind === 'more') explained |= grammar;
      else {
        const reach = reaches.get(step.slot.type);
        slots += 1;
        values += reach?.matched ?? 0;
        explained |= reach?.places ?? 0;
      }
    }
    if (slots > 0 && mayCarry(sample, own)) {
      explained |= unresolvable;
      values = Math.max(values, slots * UNRESOLVED);
    }
    const matched = own + values;
    if (matched === 0 || matched / (matched + missing) < least) return 0;
    return matched / (matched + missing + leftOver(words, explained));
  };

  const tellingOf = (sample: Sample): number => {
    const [step] = sample.steps;
    const bare = step?.kind === 'slot' && sample.steps.every(({ kind }) => kind !== 'word');
    const whole = bare && fills.get(step.slot.type)?.[0]?.some(({ end, cost }) => end === words.length && cost === 0);
    return whole ? ALL_THAT_WAS_SAID : ownWeight(sample);
  };

  const touched = new Uint8Array(index.samples.length);
  const candidates: Candidate[] = [];
  const consider = (places: readonly number[] | undefined): void => {
    for (const place of places ?? []) {
      if (touched[place] === 1) continue;
      touched[place] = 1;
      const sample = index.samples[place];
      const bound = sample ? boundOf(sample) : 0;
      if (sample && bound >= least) candidates.push({ sample, bound, telling: tellingOf(sample) });
    }
  };
  for (const word of words) for (const number of word.near.keys()) consider(index.withWord.get(number));
  for (const type of fills.keys()) consider(index.withType.get(type));
  consider(index.carried);
  return candidates.toSorted((left, right) => right.bound - left.bound || right.telling - left.telling);
};
