import type { HeardWord } from './utterance.ts';

/** What takes back the words before it. Fillers among these ("actually", "I mean", "sorry") count only beside one that is none. */
const TAKING_BACK: readonly (readonly string[])[] = [
  'no wait',
  'wait no',
  'no hang on',
  'hang on no',
  'no hold on',
  'no sorry',
  'sorry no',
  'no actually',
  'actually no',
  'no i mean',
  'i mean no',
  'no no',
  'no i meant',
  'i meant',
  'i mean',
  'scratch that',
  'make that',
  'or rather',
  'correction',
  'let me rephrase',
].map((phrase) => phrase.split(' '));

const phraseAt = (words: readonly HeardWord[], at: number): number => {
  let longest = 0;
  for (const phrase of TAKING_BACK) {
    if (phrase.length > longest && phrase.every((key, offset) => words[at + offset]?.key === key))
      longest = phrase.length;
  }
  return longest;
};

/** What was said after the last "no wait", "I mean" and the like, or undefined when nothing was taken back. */
export const afterCorrection = (words: readonly HeardWord[]): readonly HeardWord[] | undefined => {
  for (let at = words.length - 2; at > 0; at -= 1) {
    const length = phraseAt(words, at);
    const before = words.slice(0, at);
    const rest = words.slice(at + length);
    if (length > 0 && before.some((word) => word.content) && rest.some((word) => word.content)) return rest;
  }
  return undefined;
};
