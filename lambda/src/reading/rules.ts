import { isFindingId, type FindingId } from '../triage/findings.ts';
import { once } from './once.ts';
import { SIGNS } from './signs.ts';
import { wayOf, type Way } from './ways.ts';

export type SignId = keyof typeof SIGNS;

/** Meanings that make a sign when they stand together. */
export interface Rule extends Way {
  readonly sign: SignId;
  /** These words alone settle nothing. */
  readonly asks: boolean;
}

const ruleOf = (sign: SignId, written: string): Rule => ({
  ...wayOf(written),
  sign,
  asks: written.trim().split(/\s+/u).includes('?'),
});

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
