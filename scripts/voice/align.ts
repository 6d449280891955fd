import type { Span } from './silences.ts';

/** Speech that should take so long, then a silence that was asked for; both in seconds. */
export interface Expected {
  readonly speech: number;
  readonly silence: number;
}

/** A silence is exact where speaking time is an estimate, so a second off in a silence weighs more. */
const SILENCE_WEIGHT = 4;

/**
 * Which of the silences found in a sound are those that were asked for, in order. The others are pauses inside
 * sentences and are skipped. Of all the ways to choose, the one that fits lengths and distances best (dynamic
 * programming over pairs). Undefined when there are fewer silences than were asked for.
 */
export const align = (expected: readonly Expected[], found: readonly Span[]): readonly Span[] | undefined => {
  if (found.length < expected.length) return undefined;
  // costs[j]: the least it costs to have matched everything up to the current one, and that one with found[j].
  let costs: readonly number[] = [];
  const cameFrom: number[][] = [];
  expected.forEach(({ speech, silence }, i) => {
    const before = costs;
    const from: number[] = [];
    costs = found.map(({ start, end }, j) => {
      const own = SILENCE_WEIGHT * Math.abs(end - start - silence);
      if (i === 0) return own + Math.abs(start - speech);
      let least = Infinity;
      for (let k = i - 1; k < j; k += 1) {
        const cost = (before[k] ?? Infinity) + Math.abs(start - (found[k]?.end ?? 0) - speech);
        if (cost >= least) continue;
        least = cost;
        from[j] = k;
      }
      return own + least;
    });
    cameFrom.push(from);
  });
  let j = costs.indexOf(Math.min(...costs));
  const chosen: Span[] = [];
  for (let i = expected.length - 1; i >= 0; i -= 1) {
    const span = found[j];
    if (span === undefined) return undefined;
    chosen.unshift(span);
    j = cameFrom[i]?.[j] ?? -1;
  }
  return chosen;
};
