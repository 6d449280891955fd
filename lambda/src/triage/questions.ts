import type { FindingId } from './findings.ts';
import type { Level } from './level.ts';

interface SignQuestion {
  /** At most four signs, all of one level, so that a bare "yes" is enough. */
  readonly signs: readonly [FindingId, ...FindingId[]];
  /** The level a bare "yes" reaches. */
  readonly level: Level;
}

/**
 * Yes/no questions about warning signs. The first seven are asked of everybody, deadliest first; `people` follows
 * the onset; the others only after a "yes" (docs/clinical-rules.md).
 */
export const SIGN_QUESTIONS = {
  chest: { level: 'emergency', signs: ['chest_pain', 'breathless', 'pain_spreads'] },
  sudden: { level: 'emergency', signs: ['tearing_pain', 'faint_or_sick'] },
  nerves: { level: 'emergency', signs: ['leg_weakness', 'both_arms', 'lost_control', 'saddle_numb'] },
  harm: { level: 'emergency', signs: ['major_trauma', 'swollen_leg', 'belly_pain', 'coughing_blood'] },
  infection: { level: 'urgent', signs: ['fever', 'night_sweats', 'weight_loss', 'constant_pain'] },
  arm_or_skin: { level: 'urgent', signs: ['arm_numb', 'rash', 'lump_or_shape', 'hot_skin'] },
  history: { level: 'urgent', signs: ['cancer', 'weak_immunity', 'injected_drugs', 'recent_infection'] },
  people: { level: 'see_doctor', signs: ['under_18', 'over_70', 'weak_bones'] },
  // Follow-ups, asked only after a "yes".
  infection_grave: { level: 'emergency', signs: ['fever_and_danger'] },
  arm_grave: { level: 'emergency', signs: ['both_arms', 'unsteady'] },
  bones_how: { level: 'urgent', signs: ['weak_bones_sudden', 'fall_when_older'] },
  // Asked on coming back, and when it got worse in the middle of coaching: a "yes" reopens the emergency questions.
  since: { level: 'urgent', signs: ['chest_pain', 'breathless', 'arm_numb', 'lost_control'] },
  safety: { level: 'urgent', signs: ['chest_pain', 'breathless', 'arm_numb', 'leg_weakness'] },
} as const satisfies Record<string, SignQuestion>;

export type SignQuestionId = keyof typeof SIGN_QUESTIONS;

export const isSignQuestion = (id: QuestionId): id is SignQuestionId => id in SIGN_QUESTIONS;

/** Every question of the check: the signs, when it began, how it is going, and what set it off. */
export type QuestionId = SignQuestionId | 'onset' | 'trend' | 'cause';

export const QUESTION_IDS = [
  ...(Object.keys(SIGN_QUESTIONS) as SignQuestionId[]),
  'onset',
  'trend',
  'cause',
] as const satisfies readonly QuestionId[];

/** The questions everybody is asked who answers "no" each time, in order. */
export const CHECK_ORDER = [
  'chest',
  'sudden',
  'nerves',
  'harm',
  'infection',
  'arm_or_skin',
  'history',
  'onset',
  'people',
  'cause',
] as const satisfies readonly QuestionId[];

/** The questions whose "yes" is an emergency: asked again whenever something new was reported. */
export const EMERGENCY_QUESTIONS = ['chest', 'sudden', 'nerves', 'harm'] as const satisfies readonly SignQuestionId[];
