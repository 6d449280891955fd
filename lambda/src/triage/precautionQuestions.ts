import type { RemedyId } from '../routines/remedies.ts';
import type { Facts } from './facts.ts';
import type { PrecautionId } from './precautions.ts';

/**
 * One short question before the remedy it concerns (clinical.md 4.2). A bare "yes", or any doubt, sets all of its
 * precautions: whatever might apply is left out.
 */
export const PRECAUTION_QUESTIONS = {
  cold: ['broken_skin', 'numb_skin', 'poor_circulation', 'cold_reaction'],
  warmth: ['broken_skin', 'numb_skin', 'swollen', 'sleepy', 'poor_circulation'],
  neck: ['unstable_neck'],
  skin: ['broken_skin', 'numb_skin'],
  pressure: ['thinners_or_clot', 'pregnancy'],
  soreness: ['still_sore'],
  floor: ['hard_to_lie_down', 'pregnancy'],
} as const satisfies Record<string, readonly PrecautionId[]>;

export type PrecautionQuestionId = keyof typeof PRECAUTION_QUESTIONS;

export const PRECAUTION_QUESTION_IDS = Object.keys(PRECAUTION_QUESTIONS) as readonly PrecautionQuestionId[];

const ASKED_BEFORE = {
  breathing: [],
  ice: ['cold'],
  heat: ['warmth'],
  stretch: ['neck'],
  chin_tuck: ['neck'],
  ball: ['skin', 'pressure'],
  squeeze: ['soreness', 'neck'],
  row: ['soreness', 'neck'],
  angel: ['soreness'],
  cobra: ['soreness', 'floor', 'neck'],
} as const satisfies Record<RemedyId, readonly PrecautionQuestionId[]>;

/** The next thing to ask before this remedy; undefined when all it depends on is known. */
export const precautionBefore = (remedy: RemedyId, facts: Facts): PrecautionQuestionId | undefined =>
  ASKED_BEFORE[remedy].find((question) =>
    PRECAUTION_QUESTIONS[question].some((precaution) => facts.precautions[precaution] === undefined),
  );
