import type { SpokenWord } from './normalise.ts';
import type { Sample } from './samples.ts';

/** Finds the sample without slots that says the words, or undefined. */
export type FindLiteral = (words: readonly SpokenWord[]) => Sample | undefined;

/** Before an answer: "yes sometimes", "okay stop", "no hang on". The answer itself is what follows. */
const OPENINGS = new Set(['yes', 'ok', 'no', 'and', 'but']);

/** "No nothing" is one denial, not the word "nothing" with which Alexa cancels. */
const NOT_AFTER_NO = /^(no|not|cannot|nothing|none|never)\b/;

const join = (words: readonly SpokenWord[]): string => words.map((word) => word.key).join(' ');

const withoutFillers = (words: readonly SpokenWord[]): readonly SpokenWord[] =>
  words.some((word) => word.filler) ? words.filter((word) => !word.filler) : words;

const withoutRepeats = (words: readonly SpokenWord[]): readonly SpokenWord[] =>
  words.filter((word, at) => word.key !== words[at - 1]?.key);

/**
 * Looks utterances up among the samples without slots: word for word, then without fillers and stutters, then without
 * a "yes", "no" or "okay" before them. Where two samples read the same, the first in the list is found.
 */
export const literalFinder = (
  samples: readonly { readonly sample: Sample; readonly words: readonly SpokenWord[] }[],
): FindLiteral => {
  const byWords = new Map<string, Sample>();
  const plain = samples.filter(({ sample }) => sample.steps.every((step) => step.kind === 'word'));
  const add = (key: string, sample: Sample): void => {
    if (key !== '' && !byWords.has(key)) byWords.set(key, sample);
  };
  for (const { sample, words } of plain) add(join(words), sample);
  for (const { sample, words } of plain) {
    const meant = withoutFillers(words);
    if (meant !== words) add(join(meant), sample);
  }

  return (words) => {
    const content = withoutRepeats(withoutFillers(words));
    const found = byWords.get(join(words)) ?? byWords.get(join(withoutFillers(words))) ?? byWords.get(join(content));
    if (found || !OPENINGS.has(content[0]?.key ?? '')) return found;
    const rest = join(content.slice(1));
    return content[0]?.key === 'no' && NOT_AFTER_NO.test(rest) ? undefined : byWords.get(rest);
  };
};
