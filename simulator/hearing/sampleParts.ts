import { spokenWords, type SpokenWord } from './normalise.ts';

/** A sample cut at its slots: runs of words, and the names of slots in lower case. */
export type SamplePart = { readonly slot: string } | { readonly words: readonly SpokenWord[] };

const SLOT = /(\{[^}]*\})/;

export const partsOf = (sample: string): readonly SamplePart[] =>
  sample.split(SLOT).flatMap((piece): SamplePart[] => {
    if (piece.startsWith('{')) return [{ slot: piece.slice(1, -1).trim().toLowerCase() }];
    const words = spokenWords(piece.replace(/^'s\b/, ' '));
    return words.length > 0 ? [{ words }] : [];
  });

/** All words of a sample in order, slots left out. */
export const wordsOf = (parts: readonly SamplePart[]): readonly SpokenWord[] => {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && 'words' in only) return only.words;
  return parts.flatMap((part) => ('words' in part ? part.words : []));
};
