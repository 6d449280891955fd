import type { Remembered } from '../../../src/memory/remembered.ts';

/** Somebody who was never in a routine. */
export const BRIEF: Remembered = { version: 1, pace: 'slower', brief: true, at: Date.UTC(2026, 10, 22, 9) };

/** Somebody cut off six seconds before the end of a hold. */
export const PLACED: Remembered = {
  ...BRIEF,
  pace: 'normal',
  brief: false,
  place: { remedy: 'stretch', rep: 1, phase: 0, left: 6.25 },
};
