import type { Marks } from '../routines/routine.ts';
import type { Words } from '../words/wordsFor.ts';

/** A word inside a hold: when it begins, in seconds from the start of the hold, and what it is. */
export interface Mark {
  readonly at: number;
  readonly text: string;
}

/** A cue at most every so many seconds in a hold, and in minutes of rest. */
const HOLD_GRID = 15;
const REST_GRID = 30;
/** The last seconds are counted, in holds long enough for it to help. */
const COUNTED = 5;
const SHORTEST_COUNTED = 10;
/** Halfway is told only when it is over before the count begins. */
const BEFORE_COUNT = 2;
/** A filler keeps this many seconds clear of halfway and of the count. */
const CLEAR = 4;

/** What is said at `at` seconds of a hold instead of a filler, when the time itself is worth telling. */
const timeTold = (at: number, seconds: number, marks: Words['marks']): string | undefined => {
  if (seconds - at === 30) return marks.thirtyLeft;
  if (seconds - at === 15) return marks.fifteenLeft;
  return undefined;
};

const holdMarks = (seconds: number, marks: Words['marks']): readonly Mark[] => {
  const count =
    seconds >= SHORTEST_COUNTED ? marks.count.map((text, i): Mark => ({ at: seconds - COUNTED + i, text })) : [];
  const half = seconds / 2 <= seconds - COUNTED - BEFORE_COUNT ? [{ at: seconds / 2, text: marks.halfway }] : [];
  const fillers: Mark[] = [];
  for (let at = HOLD_GRID; at <= seconds - COUNTED - CLEAR; at += HOLD_GRID) {
    if (Math.abs(at - seconds / 2) < CLEAR) continue;
    const filler = marks.hold[fillers.length % marks.hold.length] ?? '';
    fillers.push({ at, text: timeTold(at, seconds, marks) ?? filler });
  }
  return [...fillers, ...half, ...count].toSorted((a, b) => a.at - b.at);
};

const restMarks = (seconds: number, rep: number, marks: Words['marks']): readonly Mark[] => {
  const all: Mark[] = [];
  for (let at = REST_GRID; at < seconds - CLEAR; at += REST_GRID) {
    const minute = at === 60 ? marks.oneMinute : at === 120 ? marks.twoMinutes : undefined;
    all.push({ at, text: minute ?? marks.rest[(all.length + rep) % marks.rest.length] ?? '' });
  }
  return all;
};

/** The words inside a phase of so many seconds. `rep` turns the fillers, so that two spots do not sound alike. */
export const marksIn = (kind: Marks, seconds: number, rep: number, words: Words): readonly Mark[] => {
  switch (kind) {
    case 'silent':
      return [];
    case 'hold':
      return holdMarks(seconds, words.marks);
    case 'rest':
      return restMarks(seconds, rep, words.marks);
  }
};
