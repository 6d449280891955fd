/** How much faster than its own normal rate a voice must speak to keep time with the Echo. */
export type Pace = number;

export const NORMAL_PACE: Pace = 1;

const SLOWEST = 0.7;
const FASTEST = 1.6;

/** Shorter utterances, in seconds, say little about a voice: starting and stopping is most of them. */
const TELLING_SECONDS = 1.2;

/** What is learnt from one utterance that should have lasted `planned` seconds and lasted `actual`. Half of the
 * difference is believed, so that one odd sentence does not upset the next. */
export const learnPace = (pace: Pace, planned: number, actual: number): Pace => {
  if (planned < TELLING_SECONDS || actual <= 0) return pace;
  return Math.min(FASTEST, Math.max(SLOWEST, pace * Math.sqrt(actual / planned)));
};
