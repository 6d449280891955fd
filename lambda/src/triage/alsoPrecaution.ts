import type { FindingId } from './findings.ts';
import type { PrecautionId } from './precautions.ts';

/** A sign that also decides what is left out of the plan. */
export const ALSO_PRECAUTION: Partial<Record<FindingId, PrecautionId>> = {
  blood_thinners: 'thinners_or_clot',
  pregnant: 'pregnancy',
  weak_bones: 'thin_bones',
  recent_surgery: 'unstable_neck',
  hot_skin: 'swollen',
};
