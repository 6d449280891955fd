export const PACES = ['slower', 'normal', 'faster'] as const;

export type Pace = (typeof PACES)[number];

/** How somebody likes to be coached. Asked for by voice, kept for the session. */
export interface Manner {
  readonly pace: Pace;
  /** Cues only, for somebody who knows the exercises. */
  readonly brief: boolean;
  /** Fewer repetitions. */
  readonly short: boolean;
}

export const USUAL_MANNER: Manner = { pace: 'normal', brief: false, short: false };

/** SSML prosody rate by pace: speech is slowed or quickened by 15 %, holds never change. */
export const speechRate = (pace: Pace): number => ({ slower: 0.85, normal: 1, faster: 1.15 })[pace];

/** How much longer or shorter the gaps between repetitions are. */
export const gapFactor = (pace: Pace): number => ({ slower: 1.5, normal: 1, faster: 0.7 })[pace];
