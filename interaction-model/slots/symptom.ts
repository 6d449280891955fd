import type { FindingId } from '../../lambda/src/triage/findings.ts';
import type { PrecautionId } from '../../lambda/src/triage/precautions.ts';
import type { SlotTypeSource } from '../source.ts';
import { HEART_AND_LUNGS } from './symptoms/heartAndLungs.ts';
import { ILLNESS } from './symptoms/illness.ts';
import { INJURY_AND_BONES } from './symptoms/injuryAndBones.ts';
import { NERVES_AND_CONTROL } from './symptoms/nervesAndControl.ts';
import { PAIN_AND_PERSON } from './symptoms/painAndPerson.ts';

/**
 * What people call each warning sign and precaution. A finding without phrases does not compile.
 * Plain back-pain words ("my back hurts", "it's killing me") are nobody's sign and stand in no id.
 */
export const SYMPTOM = {
  ...HEART_AND_LUNGS,
  ...NERVES_AND_CONTROL,
  ...INJURY_AND_BONES,
  ...ILLNESS,
  ...PAIN_AND_PERSON,
} as const satisfies SlotTypeSource<FindingId | PrecautionId>;
