import type { Facts } from '../triage/facts.ts';
import { stageOf, type Stage } from '../triage/stage.ts';
import { fit } from './fit.ts';
import type { RemedyId } from './remedies.ts';

/** Session order by stage (docs/clinical-rules.md, session order): calm first, then loosen, then build. */
const ORDER = {
  cold: ['breathing', 'ice', 'stretch', 'chin_tuck', 'ball'],
  grey: ['breathing', 'ice', 'stretch', 'chin_tuck', 'ball'],
  warm: ['breathing', 'heat', 'stretch', 'chin_tuck', 'ball', 'squeeze'],
} as const satisfies Record<Stage, readonly RemedyId[]>;

/** The strengthening that comes later, in the order it is built up. */
export const STRENGTHENING = ['squeeze', 'row', 'angel', 'cobra'] as const satisfies readonly RemedyId[];

export const isStrengthening = (remedy: RemedyId): boolean => (STRENGTHENING as readonly RemedyId[]).includes(remedy);

/** Today's remedies for somebody nothing has to be left out for. */
export const usualOrder = (facts: Facts): readonly RemedyId[] => ORDER[stageOf(facts.onset)];

/** Today's remedies, in order, without what does not suit. */
export const planFor = (facts: Facts): readonly RemedyId[] =>
  usualOrder(facts).filter((remedy) => fit(remedy, facts).fits);

/** The order a remedy belongs to, and the place it takes there: warmth chosen early takes the place of ice. */
const orderAround = (remedy: RemedyId, facts: Facts): { order: readonly RemedyId[]; from: number } => {
  const order = usualOrder(facts);
  if (order.includes(remedy)) return { order, from: order.indexOf(remedy) };
  if (isStrengthening(remedy)) return { order: STRENGTHENING, from: STRENGTHENING.findIndex((id) => id === remedy) };
  return { order, from: order.findIndex((id) => id === 'ice' || id === 'heat') };
};

const neighbour = (remedy: RemedyId, facts: Facts, step: 1 | -1): RemedyId | undefined => {
  const { order, from } = orderAround(remedy, facts);
  for (let at = from + step; at >= 0 && at < order.length; at += step) {
    const candidate = order[at];
    if (candidate !== undefined && fit(candidate, facts).fits) return candidate;
  }
  return undefined;
};

/** The remedy after this one in today's plan; undefined at the end of it. */
export const remedyAfter = (remedy: RemedyId, facts: Facts): RemedyId | undefined => neighbour(remedy, facts, 1);

/** The remedy before this one in today's plan; undefined at its beginning. */
export const remedyBefore = (remedy: RemedyId, facts: Facts): RemedyId | undefined => neighbour(remedy, facts, -1);
