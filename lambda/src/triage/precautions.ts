/**
 * Facts that do not send anybody to a doctor by themselves but decide what is left out of the plan
 * (docs/clinical-rules.md; sources MP-C, MP-H, FDA1, FDA2, NCC, BAR, CFW, GIA, PREG).
 */
export const PRECAUTION_IDS = [
  'cold_reaction', // hives from cold, white fingers (Raynaud's)
  'poor_circulation', // heart disease, artery disease
  'numb_skin', // cannot feel hot and cold there
  'broken_skin', // broken, inflamed or freshly scarred skin
  'swollen', // swollen, bruised, hot or throbbing
  'sleepy', // drowsy, alcohol, strong painkillers
  'thinners_or_clot', // blood thinners, bleeding disorder, past clot
  'pregnancy', // pregnant, or might be
  'unstable_neck', // dizzy, unstable neck or spine, rheumatoid neck
  'thin_bones', // osteoporosis, long-term steroids
  'hard_to_lie_down', // cannot get to the floor and up again, recent belly operation, bad reflux
  'still_sore', // more than mild pain at rest: strengthening waits
] as const;

export type PrecautionId = (typeof PRECAUTION_IDS)[number];

export const isPrecautionId = (id: string): id is PrecautionId => (PRECAUTION_IDS as readonly string[]).includes(id);
