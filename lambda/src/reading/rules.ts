import { isFindingId, type FindingId } from '../triage/findings.ts';
import { once } from './once.ts';
import { SIGNS } from './signs.ts';
import { wayOf, type Way } from './ways.ts';

export type SignId = keyof typeof SIGNS;

/** Meanings that make a sign when they stand together. */
export interface Rule extends Way {
  readonly sign: SignId;
  /** What they amount to: the sign, a question about it, or its exclusion. */
  readonly tells: 'sign' | 'doubt' | 'not';
}

const ruleOf = (sign: SignId, written: string): Rule => {
  const words = written.trim().split(/\s+/u);
  return { ...wayOf(written), sign, tells: words.includes('?') ? 'doubt' : words.includes('-') ? 'not' : 'sign' };
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
