/** What can be coached, in the order the article brings it up. */
export const REMEDY_IDS = [
  'breathing',
  'ice',
  'heat',
  'stretch',
  'chin_tuck',
  'ball',
  'squeeze',
  'row',
  'angel',
  'cobra',
] as const;

export type RemedyId = (typeof REMEDY_IDS)[number];

export const isRemedyId = (id: string): id is RemedyId => (REMEDY_IDS as readonly string[]).includes(id);
