import { routineOf } from '../routines/routines.ts';
import type { Place } from './place.ts';
import type { Beat, Timeline } from './timeline.ts';

/**
 * Seconds between the moment somebody begins to interrupt and `request.timestamp`: saying "Alexa" cuts the speech,
 * then come a word or two and the pause in which Alexa makes sure they have finished. Measured on no device: taken
 * long, so that a place is rather early than skipped.
 */
export const HEARING_SECONDS = 2;

/** A hold that is taken up again lasts at least this long, so that it is worth getting into place for. */
export const LEAST_RESUMED_SECONDS = 5;

/** Where an interruption fell. */
export type Whereabouts =
  | { readonly at: 'end' }
  | {
      readonly at: 'before_end';
      /** Where to go on from: the beat that was cut. */
      readonly place: Place;
      /** Seconds left of the hold that was cut; undefined between holds. */
      readonly holdLeft: number | undefined;
    };

const resumeAt = (timeline: Timeline, beat: Beat, elapsed: number): { place: Place; holdLeft: number | undefined } => {
  const { remedy } = timeline.from;
  const phase = routineOf(remedy).phases[beat.phase];
  const whole: Place = { remedy, rep: beat.rep, phase: beat.phase };
  if (beat.held === undefined || phase === undefined) {
    const sameBeat = beat.rep === timeline.from.rep && beat.phase === timeline.from.phase;
    return { place: sameBeat ? timeline.from : whole, holdLeft: undefined };
  }
  const holdLeft = phase.seconds - (beat.held + Math.max(0, elapsed - beat.at));
  const left = Math.min(phase.seconds, Math.max(LEAST_RESUMED_SECONDS, Math.ceil(holdLeft)));
  return { place: left === phase.seconds ? whole : { ...whole, left }, holdLeft };
};

/**
 * Which beat was cut, `elapsed` seconds after the timeline began to sound. Never later than what was spoken: a
 * release or a rest belongs to the repetition that follows only once it has begun.
 */
export const locate = (timeline: Timeline, elapsed: number): Whereabouts => {
  const beat = timeline.beats.findLast(({ at }) => at <= Math.max(0, elapsed));
  if (beat === undefined || elapsed >= timeline.seconds) return { at: 'end' };
  if (beat.role !== 'release' && beat.role !== 'rest') {
    return { at: 'before_end', ...resumeAt(timeline, beat, elapsed) };
  }
  if (beat.rep + 1 >= timeline.reps || timeline.next?.rep === beat.rep + 1) return { at: 'end' };
  const place: Place = { remedy: timeline.from.remedy, rep: beat.rep + 1, phase: 0 };
  return { at: 'before_end', place, holdLeft: undefined };
};
