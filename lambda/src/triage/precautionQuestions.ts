import type { PrecautionId } from './precautions.ts';

/**
 * One short question before the remedy it concerns (docs/clinical-rules.md). A bare "yes", or any doubt, sets all of its
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
