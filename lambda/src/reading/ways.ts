import { stemOf, wordsOf } from './tokens.ts';

/** One part of a way to say something: what it may be, and how it follows the part before. */
export interface Part {
  readonly oneOf: readonly string[];
  /** It must be none of them. */
  readonly none: boolean;
  readonly follows: 'near' | 'later' | 'next' | 'anywhere';
}

/** Meanings that say something when they stand together. */
export interface Way {
  readonly parts: readonly Part[];
  /** Meanings that must not be there. */
  readonly without: readonly string[];
  /** Meanings that must not stand between its words. */
  readonly notBetween: readonly string[];
}

const keyOf = (written: string): string => {
  if (written.startsWith('=') || written === written.toUpperCase()) return written;
  return stemOf(wordsOf(written)[0] ?? written);
};

const FOLLOWS = { '': 'near', '>': 'later', '+': 'next', '~': 'anywhere' } as const;

const partsOf = (written: string): readonly Part[] =>
  [...written.matchAll(/([>+~]?)\s*([^\s>+~]+)/gu)].map(([, joint = '', oneOf = '']) => ({
    follows: FOLLOWS[joint as keyof typeof FOLLOWS],
    none: oneOf.startsWith('^'),
    oneOf: oneOf.replace('^', '').split('/').map(keyOf),
  }));

/** As it is written in a table: words in any order, or in this order when joined by ">"; see `signs.ts`. */
export const wayOf = (written: string): Way => {
  const words = written.trim().split(/\s+/u);
  const marked = (mark: string): readonly string[] =>
    words.filter((word) => word.startsWith(mark)).map((word) => keyOf(word.slice(1)));
  return {
    parts: partsOf(words.filter((word) => !/^(?:[!%]|[?-]$)/u.test(word)).join(' ')),
    without: marked('!'),
    notBetween: marked('%'),
  };
};
