import type { Timeline } from '../../lambda/src/pacing/timeline.ts';
import { routineOf } from '../../lambda/src/routines/routines.ts';
import { align } from './align.ts';
import { partsOf } from './parts.ts';
import type { Span } from './silences.ts';

/** One promise of a reply, and which of its silences begin and end it; undefined when no silence does. */
export interface PromisedHold {
  readonly rep: number;
  readonly phase: number;
  /** Seconds from the end of the cue to the start of what ends it. */
  readonly promised: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export interface MeasuredHold extends PromisedHold {
  /** Seconds in the sound; NaN when the hold could not be found there. */
  readonly measured: number;
}

/** For every beat the number of its silence, from 0; undefined for words. Silences that follow each other are one. */
const silencesOf = ({ beats }: Timeline): readonly (number | undefined)[] => {
  let count = -1;
  return beats.map(({ text }, i) => {
    if (text !== undefined) return undefined;
    if (i === 0 || beats[i - 1]?.text !== undefined) count += 1;
    return count;
  });
};

/** What a timeline promises, with its silences numbered from 0. */
export const promisedHolds = (timeline: Timeline): readonly PromisedHold[] => {
  const { beats, from } = timeline;
  const silences = silencesOf(timeline);
  return beats.flatMap(({ role, rep, phase }, cue): PromisedHold[] => {
    if (role !== 'cue') return [];
    const length = beats.slice(cue + 1).findIndex((beat) => beat.role !== 'hold' && beat.role !== 'mark');
    const last = length < 0 ? beats.length - 1 : cue + length;
    const whole = routineOf(from.remedy).phases[phase]?.seconds ?? NaN;
    const promised = rep === from.rep && phase === from.phase ? (from.left ?? whole) : whole;
    return [{ rep, phase, promised, first: silences[cue + 1], last: silences[last] }];
  });
};

/**
 * Measures every hold of a reply in its sound: from the end of the cue's sound to the start of the sound that ends it.
 * `ssml` is the reply with everything said before and after the timeline, `speak` says how long its words may take.
 */
export const measureHolds = (
  timeline: Timeline,
  ssml: string,
  found: readonly Span[],
  speak: (text: string) => number,
): readonly MeasuredHold[] => {
  const expected = partsOf(ssml)
    .filter(({ silence }) => silence > 0)
    .map(({ text, silence }) => ({ speech: speak(text), silence }));
  const heard = align(expected, found) ?? [];
  // Silences before the timeline come first; there are none behind it.
  const own = silencesOf(timeline).findLast((number) => number !== undefined) ?? -1;
  const before = expected.length - 1 - own;
  return promisedHolds(timeline).map((hold) => {
    const start = heard[before + (hold.first ?? NaN)]?.start ?? NaN;
    const end = heard[before + (hold.last ?? NaN)]?.end ?? NaN;
    return { ...hold, measured: end - start };
  });
};
