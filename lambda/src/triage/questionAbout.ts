import { FINDINGS, type FindingId } from './findings.ts';
import { LEVELS } from './level.ts';
import type { SignQuestionId } from './questions.ts';

/** Where each sign is asked for, or is nearest to what is asked. */
const ASKED_IN = {
  chest: `chest_pain breathless pain_spreads heavy_pressure effort_pain breath_pain_and_breathless breath_pain palpitations
    heart_risk`,
  sudden: `tearing_pain faint_or_sick pain_moves aneurysm vomiting_then_pain thinners_sudden_pain sudden_after_fifty
    severe_and_worsening self_harm blood_thinners`,
  nerves: `leg_weakness both_arms lost_control saddle_numb unsteady band_round_trunk cannot_pee face_or_speech
    locked_or_fitting`,
  harm: `major_trauma swollen_leg belly_pain coughing_blood vomiting_blood early_pregnancy_pain late_pregnancy_signs
    fall_when_older hurt_by_someone after_fatty_meals pregnant`,
  infection: `fever night_sweats weight_loss constant_pain fever_and_danger night_pain kidney_signs jaundice long_and_intense
    morning_stiffness keeps_coming_back cough_pain`,
  arm_or_skin: 'arm_numb rash lump_or_shape hot_skin droopy_eyelid',
  history: 'cancer weak_immunity injected_drugs recent_infection tuberculosis recent_surgery',
  people: 'under_18 over_70 weak_bones weak_bones_sudden first_after_fifty',
} as const satisfies Partial<Record<SignQuestionId, string>>;

const gravity = (finding: FindingId): number => LEVELS.indexOf(FINDINGS[finding].level);

/** The question that settles the gravest of these signs. */
export const questionAbout = (findings: readonly FindingId[]): SignQuestionId => {
  const [gravest] = findings.toSorted((a, b) => gravity(b) - gravity(a));
  const questions = Object.keys(ASKED_IN) as (keyof typeof ASKED_IN)[];
  return questions.find((question) => ASKED_IN[question].split(/\s+/u).includes(gravest ?? '')) ?? 'chest';
};
