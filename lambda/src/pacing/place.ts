import type { RemedyId } from '../routines/remedies.ts';

/** Where somebody is in a routine: enough to go on from exactly there, in this session or a later one. */
export interface Place {
  readonly remedy: RemedyId;
  /** Repetition or spot, from 0. */
  readonly rep: number;
  /** Phase within the repetition, from 0. */
  readonly phase: number;
  /** Seconds of the phase still owed, when it was cut; absent: all of it. */
  readonly left?: number;
}

export const beginningOf = (remedy: RemedyId): Place => ({ remedy, rep: 0, phase: 0 });
