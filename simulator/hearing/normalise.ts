import { expandContraction } from './contractions.ts';
import { fillerLengthAt, mayBeFiller } from './fillers.ts';
import { foldNumbers } from './numbers.ts';
import { oneSpelling } from './spelling.ts';

/** One word as speech recognition would give it. */
export interface SpokenWord {
  /** What words are compared by: one spelling, no contraction, numbers in digits. */
  readonly key: string;
  /** As it was said, for a slot's value. Empty for the second half of a contraction. */
  readonly spoken: string;
  /** Said without meaning anything: "um", "please", "you know". */
  readonly filler: boolean;
}

/** Alexa closes the microphone after some eight seconds; nobody says more words than this in them. */
const MOST_WORDS = 48;

/** Nothing said in eight seconds is longer than this many characters. */
const MOST_CHARACTERS = 600;

/** Most samples and synonyms, and all that recognition writes, need no more than letters joined up. */
const LETTERS_ONLY = /^[a-z' ]*$/;

/** What is in every text that `joinWords` changes. */
const TO_JOIN = /l right|n not|d not|clock/;

const joinWords = (text: string): string =>
  TO_JOIN.test(text)
    ? text
        .replaceAll('all right', 'alright')
        // Being unable is not the same as not doing, so that it stays one word of its own.
        .replaceAll(/\bc(?:an|ould) not\b/g, 'cannot')
        .replaceAll(/\bo\s?'?\s?clock\b/g, 'oclock')
    : text;

const plain = (text: string): string => {
  const lower = text.slice(0, MOST_CHARACTERS).toLowerCase();
  if (LETTERS_ONLY.test(lower)) return joinWords(lower);
  const letters = lower
    .replaceAll(/[\u2018\u2019\u02BC`]/g, "'")
    .replaceAll('½', ' half ')
    .replaceAll(/(\d),(?=\d{3}\b)/g, '$1')
    .replaceAll(/(\d)\s*([ap])\.?\s?m\b\.?/g, '$1 $2m')
    .replaceAll(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replaceAll(/(\d)\.(?=\d)/g, '$1 point ')
    .replaceAll(/[^\p{L}\p{M}\p{N}' ]+/gu, ' ');
  return joinWords(letters);
};

/** "ten a m" as recognition spells it is "ten am". Only after a number: "I am" is something else. */
const joinMeridiem = (words: readonly SpokenWord[]): readonly SpokenWord[] => {
  if (!words.some((word) => word.key === 'm')) return words;
  const joined: SpokenWord[] = [];
  for (const [at, word] of words.entries()) {
    const half = joined.at(-1);
    if (word.key === 'm' && at > 1 && half && (half.key === 'a' || half.key === 'p')) {
      joined[joined.length - 1] = { key: `${half.key}m`, spoken: `${half.spoken} m`, filler: false };
    } else joined.push(word);
  }
  return joined;
};

/** After these, "knot" is "not": "I am knot sleepy". */
const BEFORE_NOT = new Set(
  'am is are was were be been do does did has have had it they if or maybe probably'.split(' '),
);

/** What "know" is followed by when it is that: "know what", "know it". */
const KNOWN = new Set(
  'i you we he she it that this the what who how when where why if my about of not them a and but'.split(' '),
);

/** A denial as recognition may write it: "knot numb", "know chest pain". A word it is not sure of stays as it was written. */
const asDenial = (words: readonly SpokenWord[], at: number): string | undefined => {
  const before = words[at - 1]?.key;
  const after = words[at + 1]?.key;
  if (after === undefined) return undefined;
  if (words[at]?.key === 'knot') return before !== undefined && BEFORE_NOT.has(before) ? 'not' : undefined;
  const opens = before === undefined || before === 'no' || before === 'yes' || before === 'and';
  return words[at]?.key === 'know' && opens && !KNOWN.has(after) ? 'no' : undefined;
};

const hearDenials = (words: readonly SpokenWord[]): readonly SpokenWord[] =>
  words.some(({ key }) => key === 'knot' || key === 'know')
    ? words.map((word, at) => {
        const denial = asDenial(words, at);
        return denial === undefined ? word : { ...word, key: denial, spoken: denial };
      })
    : words;

const markFillers = (words: readonly SpokenWord[]): readonly SpokenWord[] => {
  if (!words.some((word) => mayBeFiller(word.key))) return words;
  const keys = words.map((word) => word.key);
  let fillersEnd = 0;
  return words.map((word, at) => {
    if (at >= fillersEnd) fillersEnd = at + fillerLengthAt(keys, at);
    return at < fillersEnd ? { ...word, filler: true } : word;
  });
};

const readRun = (run: string): readonly SpokenWord[] => {
  const word = run.replaceAll(/^'+(?!cause$)|(?<!in)'+$/g, '');
  return expandContraction(word).flatMap((full, part) =>
    full === '' ? [] : [{ key: oneSpelling(full), spoken: part === 0 ? word : '', filler: false }],
  );
};

/** A model says its few thousand words many thousand times, so that each is read once. */
const known = new Map<string, readonly SpokenWord[]>();
const MOST_KNOWN = 20_000;

/** The words behind a run of letters without a space. */
const wordsOfRun = (run: string): readonly SpokenWord[] => {
  const before = known.get(run);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const words = readRun(run);
  known.set(run, words);
  return words;
};

/** The words of a text, as speech recognition would give them and in the form they are compared by. */
export const spokenWords = (text: string): readonly SpokenWord[] => {
  const words: SpokenWord[] = [];
  for (const run of plain(text).split(' ')) {
    if (words.length >= MOST_WORDS) break;
    for (const word of wordsOfRun(run)) words.push(word);
  }
  return markFillers(joinMeridiem(foldNumbers(hearDenials(words))));
};
