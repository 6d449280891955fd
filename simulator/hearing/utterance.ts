import { isInterjection } from './interjection.ts';
import type { SpokenWord } from './normalise.ts';
import type { NearWords, Vocabulary } from './vocabulary.ts';
import {
  FILLER_WEIGHT,
  isContent,
  isContrast,
  isNegation,
  isSeparator,
  weightOf,
  type WordWeight,
} from './wordWeights.ts';

/** A word of what was said, with all that matching needs to know about it. */
export interface HeardWord {
  readonly key: string;
  readonly spoken: string;
  /** The words of the model it may stand for. */
  readonly near: NearWords;
  /** What it costs to leave it unexplained. */
  readonly skip: number;
  readonly filler: boolean;
  readonly negation: boolean;
  /** "No" as an answer of its own before a sentence: "no, my hand is numb", "no, I don't". */
  readonly interjection: boolean;
  readonly contrast: boolean;
  readonly separator: boolean;
  readonly content: boolean;
}

/** A stuttered word ("my my chest") is as good as said once. */
const REPEATED_SKIP = 0.03;

/** "But" opens many an utterance without contrasting anything. */
const LEADING_BUT_SKIP = 0.1;

const INTERJECTION_SKIP = 0.35;

/** What was said, word by word, against the words of the model. */
export const hearWords = (spoken: readonly SpokenWord[], vocabulary: Vocabulary): readonly HeardWord[] =>
  spoken.map((word, at) => {
    const repeated = at > 0 && spoken[at - 1]?.key === word.key;
    const contrast = isContrast(word.key) && at > 0;
    const interjection = isInterjection(spoken, at);
    const near = interjection ? onlyItself(word.key, vocabulary) : vocabulary.near(word.key);
    let { skip } = word.filler ? FILLER_WEIGHT : bestWeight(word.key, near, vocabulary);
    if (repeated) skip = REPEATED_SKIP;
    else if (interjection) skip = INTERJECTION_SKIP;
    else if (isContrast(word.key) && at === 0) skip = LEADING_BUT_SKIP;
    return {
      ...word,
      near,
      skip,
      negation: isNegation(word.key) && !repeated && !interjection,
      interjection,
      contrast,
      separator: isSeparator(word.key),
      content: !word.filler && isContent(word.key),
    };
  });

const onlyItself = (key: string, vocabulary: Vocabulary): NearWords => {
  const own = vocabulary.numberOf(key);
  return new Map(own === undefined ? [] : [[own, 1]]);
};

const bestWeight = (key: string, near: NearWords, vocabulary: Vocabulary): WordWeight => {
  if (!isContent(key)) return weightOf(key, 1, 1);
  const [first] = near.keys();
  const own = vocabulary.numberOf(key) ?? first;
  return own === undefined ? weightOf(key, 0, 1) : vocabulary.weightOf(own);
};

/** The words as they were said, contractions and all. */
export const asSpoken = (words: readonly HeardWord[], from: number, to: number): string => {
  const said = words
    .slice(from, to)
    .map((word, offset) => (offset === 0 && word.spoken === '' ? word.key : word.spoken));
  return said.filter((word) => word !== '').join(' ');
};
