import type { Facts } from '../triage/facts.ts';
import { PRECAUTION_QUESTIONS, type PrecautionQuestionId } from '../triage/precautionQuestions.ts';
import type { RemedyId } from './remedies.ts';

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
