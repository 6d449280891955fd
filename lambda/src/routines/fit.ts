import { mayBeInjury } from '../triage/cause.ts';
import type { Facts } from '../triage/facts.ts';
import { atLeast } from '../triage/level.ts';
import type { PrecautionId } from '../triage/precautions.ts';
import { COBRA_HOURS, COLD_HOURS, COLD_ONLY_HOURS, MOBILITY_HOURS, stageOf } from '../triage/stage.ts';
import { FINDINGS } from '../triage/findings.ts';
import { isUnknownOnset } from '../triage/onset.ts';
import { REMEDY_IDS, type RemedyId } from './remedies.ts';

/** Why a remedy is left out. */
export type Obstacle = PrecautionId | 'too_early' | 'injury' | 'doctor_first' | 'too_late_for_cold' | 'needs_rest';

/** Whether a remedy suits this person now, and if so whether in its gentler form. */
export type Fit =
  | { readonly fits: true; readonly gently: boolean }
  | { readonly fits: false; readonly because: Obstacle };

type Rule = 'no' | 'gently';

/** What each precaution leaves out or softens (docs/clinical-rules.md; the sources' "ask" and "supervised" are read as "no"). */
const MATRIX = {
  cold_reaction: { ice: 'no' },
  poor_circulation: { ice: 'no', heat: 'no', row: 'gently', squeeze: 'gently', cobra: 'no' },
  numb_skin: { ice: 'no', heat: 'no', ball: 'no' },
  broken_skin: { ice: 'no', heat: 'no', ball: 'no', cobra: 'no' },
  swollen: { heat: 'no', ball: 'no' },
  sleepy: { ice: 'no', heat: 'no' },
  thinners_or_clot: { ice: 'gently', ball: 'no' },
  pregnancy: { heat: 'gently', ball: 'no', cobra: 'no' },
  unstable_neck: { stretch: 'no', chin_tuck: 'no', row: 'no', squeeze: 'no', cobra: 'no' },
  thin_bones: { stretch: 'gently', ball: 'no', squeeze: 'gently', row: 'gently', cobra: 'no' },
  hard_to_lie_down: { cobra: 'no' },
  still_sore: { squeeze: 'no', row: 'no', angel: 'no', cobra: 'no' },
} as const satisfies Record<PrecautionId, Partial<Record<RemedyId, Rule>>>;

const RULES = Object.entries(MATRIX) as [PrecautionId, Partial<Record<RemedyId, Rule>>][];

/** Gentle comfort: all that is coached before a doctor has looked. */
const COMFORT: readonly RemedyId[] = ['breathing', 'ice', 'heat'];
/** Rows 59 and 63 allow an adapted plan without strengthening while waiting for the doctor. */
const ADAPTED: readonly RemedyId[] = [...COMFORT, 'stretch', 'chin_tuck'];

/** A long bout that fades may be coached while it is worth a check (docs/clinical-rules.md, over 10 days). */
const isFading = (facts: Facts): boolean =>
  facts.trend === 'better' &&
  facts.onset !== undefined &&
  !isUnknownOnset(facts.onset) &&
  facts.answers.people !== 'yes' &&
  facts.findings.every((finding) => FINDINGS[finding].level === 'self_care');

const mayWaitForDoctorWith = (facts: Facts): readonly RemedyId[] => {
  if (isFading(facts)) return REMEDY_IDS;
  const onlyAdapted =
    facts.findings.length > 0 &&
    facts.findings.every((finding) => ['weak_bones', 'pregnant', 'blood_thinners'].includes(finding)) &&
    facts.answers.people !== 'yes' &&
    facts.trend !== 'worse';
  return onlyAdapted ? ADAPTED : COMFORT;
};

const tooSoon = (remedy: RemedyId, facts: Facts): Obstacle | undefined => {
  const { min } = facts.onset ?? { min: 0 };
  switch (remedy) {
    case 'ice':
      return stageOf(facts.onset) === 'warm' && facts.precautions.swollen !== true ? 'too_late_for_cold' : undefined;
    case 'heat':
      if (min < COLD_ONLY_HOURS) return 'too_early';
      return facts.precautions.cold_reaction === true && min <= COLD_HOURS ? 'too_early' : undefined;
    case 'ball':
      return mayBeInjury(facts.cause) && min < COLD_ONLY_HOURS ? 'injury' : undefined;
    case 'squeeze':
    case 'row':
      return min <= COLD_HOURS ? 'too_early' : undefined;
    case 'angel':
      return min < MOBILITY_HOURS ? 'too_early' : undefined;
    case 'cobra':
      return min < COBRA_HOURS ? 'too_early' : undefined;
    case 'breathing':
    case 'stretch':
    case 'chin_tuck':
      return undefined;
  }
};

/** Whether a remedy suits this body, whatever the time: each precaution that applies is looked up. */
export const fitBody = (remedy: RemedyId, { precautions }: Facts): Fit => {
  let gently = false;
  for (const [precaution, rules] of RULES) {
    if (precautions[precaution] !== true) continue;
    const rule = rules[remedy];
    if (rule === 'no') return { fits: false, because: precaution };
    if (rule === 'gently') gently = true;
  }
  return { fits: true, gently };
};

/**
 * Whether a remedy suits this person now: the doctor, the stage, then each precaution. The first obstacle is told.
 * Needs the check to be complete and below "urgent"; callers never ask otherwise.
 */
export const fit = (remedy: RemedyId, facts: Facts): Fit => {
  if (atLeast(facts.floor, 'see_doctor') && !mayWaitForDoctorWith(facts).includes(remedy)) {
    return { fits: false, because: 'doctor_first' };
  }
  const early = tooSoon(remedy, facts);
  return early === undefined ? fitBody(remedy, facts) : { fits: false, because: early };
};
