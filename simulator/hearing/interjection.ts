import type { SpokenWord } from './normalise.ts';

/** What follows a "no" that denies nothing of what comes after it: somebody, another negation, a change of mind. */
const AFTER_INTERJECTION = new Set(
  'i my me it he she we they there the that both but not cannot no none never nothing neither wait yes'.split(' '),
);

/** Whether the word at `at` is "no" as an answer of its own before a sentence: "no, my hand is numb", "no, I don't". */
export const isInterjection = (words: readonly SpokenWord[], at: number): boolean => {
  if (words[at]?.key !== 'no') return false;
  if (!words.slice(0, at).every((word) => word.filler || word.key === 'no')) return false;
  const next = words.slice(at + 1).find((word) => !word.filler);
  return next !== undefined && AFTER_INTERJECTION.has(next.key);
};
