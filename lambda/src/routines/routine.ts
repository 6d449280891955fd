import type { CueId } from './cues.ts';
import type { Thing } from './things.ts';

/**
 * What is heard inside a hold:
 * - `silent`: nothing, for the few seconds a strengthening or a chin tuck lasts;
 * - `hold`: a word now and then, halfway, and the last five seconds counted;
 * - `rest`: for minutes of cold or warmth, a word every half minute, and the minutes counted.
 */
export type Marks = 'silent' | 'hold' | 'rest';

/** One promise to a body: from the end of the cue to the start of the next cue it lasts exactly so many seconds. */
export interface Phase {
  readonly cue: CueId;
  readonly seconds: number;
  readonly marks: Marks;
}

/** How often, for whom: all counts are repetitions. */
export interface Dose {
  readonly usual: number;
  /** After the first three days, when more is welcome. */
  readonly later: number;
  /** When somebody asks for it shorter, or must go gently. */
  readonly short: number;
}

export interface Routine {
  /** What to fetch or stand at before it can begin. */
  readonly needs: readonly Thing[];
  readonly dose: Dose;
  /** What makes up one repetition. */
  readonly phases: readonly [Phase, ...Phase[]];
  /** Said when the last phase of a repetition is over. */
  readonly release: CueId;
  /**
   * Quiet between repetitions, in seconds at normal pace: after the release, or where none is said, after the next
   * repetition was announced.
   */
  readonly rest: number;
  /** `spots`: asks after each repetition. `count`: runs them on, as many as one reply holds. */
  readonly runs: 'spots' | 'count';
  /** A spot may end sooner, once the tension begins to let go. */
  readonly untilItEases: boolean;
  /** The second repetition is for the other side. */
  readonly sides: boolean;
  /** Repetitions are counted aloud: "two of five". */
  readonly counted: boolean;
  /** Keys of docs/sources.md for the position and the dose. */
  readonly sources: string;
}
