import type { Event } from './event.ts';
import type { Session } from './session.ts';

/**
 * Nobody can interrupt so soon after a reply was handed over, in seconds; a clock that says so tells nothing, and then
 * an answer is an answer.
 */
const SOONEST_SECONDS = 1.5;

/** Alexa cuts request timestamps to whole seconds, and a voice may be quicker than the estimate. */
const CLOCK_SECONDS = 1;

const ANSWERS: readonly Event['is'][] = ['yes', 'no', 'somewhat'];

/**
 * Whether somebody answered a safety question while less than half of it had been spoken: an answer to what they have
 * not heard is none. Said again, it counts; so does whatever names a sign.
 */
export const isUnheardAnswer = ({ asked }: Session, event: Event, now: number): boolean => {
  if (asked === undefined || !ANSWERS.includes(event.is)) return false;
  const elapsed = (now - asked.at) / 1000;
  return elapsed >= SOONEST_SECONDS && elapsed < asked.heard - CLOCK_SECONDS;
};
