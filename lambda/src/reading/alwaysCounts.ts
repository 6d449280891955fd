import type { SignId } from './rules.ts';

/** What was once so counts as long as one lives. */
export const ALWAYS_COUNTS: readonly SignId[] = [
  'cancer',
  'tuberculosis',
  'aneurysm',
  'weak_immunity',
  'weak_bones',
  'heart_risk',
  'poor_circulation',
  'thinners_or_clot',
  'injected_drugs',
  'keeps_coming_back',
  'thin_bones',
];
