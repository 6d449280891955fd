import type { Hearing } from '../everyday/hear.ts';
import { stemOf, wordsOf } from '../tokens.ts';

/** All that the learned reader goes by. */
export interface Said {
  /** What was said, as the slots carried it. */
  readonly hearing: Hearing;
  /** What was open: a kind of scene and its subject, "check:chest", "hold:ice", "feel". */
  readonly situation: string;
  /** The intent it came with. */
  readonly intent: string;
  /** What the rules take it for (see meaning.ts). */
  readonly read: readonly string[];
}

/** Small words that tell apart here what the rules need not tell apart: "bit better", "done", "any". */
const KEPT = new Set(
  "bit well done gone went loose please so little let's completely any some a the very really".split(' '),
);

const isMeaning = (key: string): boolean => /^-?[A-Z]/u.test(key);

/** Whether a feature is that a word was said. */
export const isWord = (feature: string): boolean => feature.startsWith('u ');

/**
 * What is noticed about something said: each word, each two neighbours, each word in this kind of scene, the everyday
 * meanings of the words, what the rules made of them, and where it was said. Each once.
 */
export const featuresOf = ({ hearing, situation, intent, read }: Said): readonly string[] => {
  const stems = wordsOf(hearing.words, KEPT).map(stemOf);
  const [kind = ''] = situation.split(':');
  const all = ['<', ...stems, '>'];
  return [
    ...new Set([
      ...stems.flatMap((stem) => [`u ${stem}`, `${kind}|${stem}`]),
      ...all.slice(1).map((stem, at) => `${all[at] ?? ''} ${stem}`),
      ...hearing.tokens.flatMap(({ keys }) => keys.filter(isMeaning).map((key) => `K ${key}`)),
      ...read.map((meaning) => `R ${meaning}`),
      `Ri ${read[0]?.split(':')[0] ?? ''}`,
      `S ${situation}`,
      `S ${kind}`,
      `I ${intent}`,
    ]),
  ];
};
