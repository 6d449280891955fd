import type { Button } from './buttons.ts';
import type { Pose } from './figures/pose.ts';
import type { Frame } from './frames.ts';

/** A countdown that runs on the device. */
export interface Play {
  readonly frames: readonly Frame[];
  /** When it is over, in milliseconds from the first sound of the reply. */
  readonly over: number;
  /** The next step begins then. Alexa's own timers ring by themselves. */
  readonly goesOn: boolean;
}

/** What is shown for a turn, whatever the device. */
export interface Screen {
  readonly title: string;
  /** Beside the title: what comes next, or where this belongs. */
  readonly aside?: string;
  /** What was told before the question, as it was said; then shorter, for where that finds no room. */
  readonly told: readonly string[];
  /** What is asked or to be done, in the largest letters. */
  readonly main: string;
  /** A number to call. */
  readonly number?: string;
  readonly list?: readonly string[];
  /** The first is where it begins. */
  readonly poses: readonly Pose[];
  readonly play?: Play;
  readonly buttons: readonly Button[];
}
