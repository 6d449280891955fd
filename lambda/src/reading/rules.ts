import { isFindingId, type FindingId } from '../triage/findings.ts';
import { once } from './once.ts';
import { SIGNS } from './signs.ts';
import { stemOf, wordsOf } from './tokens.ts';

export type SignId = keyof typeof SIGNS;

/** One part of a rule: what it may be, and how it follows the part before. */
export interface Part {
  readonly oneOf: readonly string[];
  readonly follows: 'near' | 'later' | 'next' | 'anywhere';
}

/** Meanings that make a sign when they stand together. */
export interface Rule {
  readonly sign: SignId;
  readonly parts: readonly Part[];
  /** Meanings that must not be there. */
  readonly without: readonly string[];
  /** Meanings that must not stand between its words. */
  readonly notBetween: readonly string[];
  /** What they amount to: the sign, a question about it, or its exclusion. */
  readonly tells: 'sign' | 'doubt' | 'not';
}

const keyOf = (written: string): string => {
  if (written.startsWith('=') || written === written.toUpperCase()) return written;
  return stemOf(wordsOf(written)[0] ?? written);
};

const FOLLOWS = { '': 'near', '>': 'later', '+': 'next', '~': 'anywhere' } as const;

const partsOf = (written: string): readonly Part[] =>
  [...written.matchAll(/([>+~]?)\s*([^\s>+~]+)/gu)].map(([, joint = '', oneOf = '']) => ({
    follows: FOLLOWS[joint as keyof typeof FOLLOWS],
    oneOf: oneOf.split('/').map(keyOf),
  }));

const ruleOf = (sign: SignId, written: string): Rule => {
  const words = written.trim().split(/\s+/u);
  const marked = (mark: string): readonly string[] =>
    words.filter((word) => word.startsWith(mark)).map((word) => keyOf(word.slice(1)));
  return {
    sign,
    parts: partsOf(words.filter((word) => !/^[?!^-]/u.test(word)).join(' ')),
    without: marked('!'),
    notBetween: marked('^'),
    tells: words.includes('?') ? 'doubt' : words.includes('-') ? 'not' : 'sign',
  };
};

/** Every rule, by each meaning its first part may have. */
export const rulesFrom = once((): ReadonlyMap<string, readonly Rule[]> => {
  const from = new Map<string, Rule[]>();
  for (const [sign, ways] of Object.entries(SIGNS) as [SignId, string][]) {
    for (const way of ways.split(',').filter((one) => one.trim() !== '')) {
      const rule = ruleOf(sign, way);
      for (const key of rule.parts[0]?.oneOf ?? []) from.set(key, [...(from.get(key) ?? []), rule]);
    }
  }
  return from;
});

export const isFinding = (sign: SignId): sign is FindingId => isFindingId(sign);
