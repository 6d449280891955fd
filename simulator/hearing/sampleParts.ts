import { spokenWords, type SpokenWord } from './normalise.ts';

/** A sample cut at its slots: runs of words, and the names of slots in lower case. */
export type SamplePart = { readonly slot: string } | { readonly words: readonly SpokenWord[] };

export const partsOf = (sample: string): readonly SamplePart[] =>
  sample.split(/(\{[^}]*\})/).flatMap((piece): SamplePart[] => {
    if (piece.startsWith('{')) return [{ slot: piece.slice(1, -1).trim().toLowerCase() }];
    const words = spokenWords(piece.replace(/^'s\b/, ' '));
    return words.length > 0 ? [{ words }] : [];
  });

/** All words of a sample in order, slots left out. */
export const wordsOf = (parts: readonly SamplePart[]): readonly SpokenWord[] =>
  parts.flatMap((part) => ('words' in part ? part.words : []));
