import type { Onset } from './onset.ts';

/** 48 and 72 hours: the article's "first 48 to 72 hours" of cold. 7 and 10 days: its limit before a doctor. */
export const COLD_ONLY_HOURS = 48;
export const COLD_HOURS = 72;
export const DOCTOR_IF_INTENSE_HOURS = 7 * 24;
export const DOCTOR_HOURS = 10 * 24;
/** Four days: the earliest for wall angels. */
export const MOBILITY_HOURS = 4 * 24;
/** Two weeks: the earliest for the prone cobra. */
export const COBRA_HOURS = 14 * 24;

/** `cold`: cold only. `grey`: cold, or warmth if it is calm and wanted. `warm`: heat. */
export type Stage = 'cold' | 'grey' | 'warm';

/** Read on the safe side: the shortest time that may have passed decides about heat. */
export const stageOf = (onset: Onset | undefined): Stage => {
  const hours = onset?.min ?? 0;
  if (hours < COLD_ONLY_HOURS) return 'cold';
  return hours <= COLD_HOURS ? 'grey' : 'warm';
};
