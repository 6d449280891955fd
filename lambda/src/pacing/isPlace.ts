import { isRemedyId } from '../routines/remedies.ts';
import { routineOf } from '../routines/routines.ts';
import type { Place } from './place.ts';

const isIndex = (value: unknown, below: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below;

/** Whether something that came from outside is a place in a routine that exists. */
export const isPlace = (value: unknown): value is Place => {
  if (typeof value !== 'object' || value === null) return false;
  const { remedy, rep, phase, left } = value as Partial<Record<keyof Place, unknown>>;
  if (typeof remedy !== 'string' || !isRemedyId(remedy)) return false;
  const { dose, phases } = routineOf(remedy);
  return (
    isIndex(rep, Math.max(dose.usual, dose.later)) &&
    isIndex(phase, phases.length) &&
    (left === undefined || (typeof left === 'number' && left > 0 && left <= (phases[Number(phase)]?.seconds ?? 0)))
  );
};
