import { PACES, type Manner, type Pace } from '../pacing/manner.ts';
import type { Place } from '../pacing/place.ts';
import { isPlace } from '../pacing/isPlace.ts';

/**
 * All that outlives a session: where somebody was, and how they like to be coached. No sign, answer, time of onset,
 * verdict or precaution is ever in here.
 */
export interface Remembered {
  readonly version: 1;
  readonly pace: Pace;
  readonly brief: boolean;
  /** Where to go on; absent when nothing was cut short. */
  readonly place?: Place;
  /** When the coaching from there began to sound, in epoch milliseconds: where it was cut follows from when they are back. */
  readonly began?: number;
  /** When the whole check was last completed, in epoch milliseconds. */
  readonly at: number;
  /** They have heard who is talking, and what the skill cannot do. */
  readonly greeted?: true;
}

/** A place older than this is not gone on from: the whole check comes first (docs/clinical-rules.md, coming back). */
export const PLACE_KEPT_HOURS = 12;

/** What the manner of a new visit starts with. */
export const mannerOf = ({ pace, brief }: Remembered): Manner => ({ pace, brief, short: false });

/** The place to go on from, when it is recent enough. */
export const freshPlace = ({ place, at }: Remembered, now: number): Place | undefined =>
  now - at < PLACE_KEPT_HOURS * 3_600_000 && now >= at ? place : undefined;

/** What a store gave back; undefined for anything of another version or shape. */
export const asRemembered = (value: unknown): Remembered | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, pace, brief, place, began, at, greeted } = value as Partial<Remembered>;
  const whole =
    version === 1 &&
    PACES.some((known) => known === pace) &&
    typeof brief === 'boolean' &&
    typeof at === 'number' &&
    [undefined, true].includes(greeted) &&
    (began === undefined || typeof began === 'number') &&
    (place === undefined || isPlace(place));
  return whole ? (value as Remembered) : undefined;
};
