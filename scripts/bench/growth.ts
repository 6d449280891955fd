import { resultOf } from './child.ts';
import { coldStart, undisturbed } from './coldStarts.ts';
import type { Played } from './playVisit.ts';
import { median } from './statistics.ts';

const COLD_ROUNDS = 40;
const WARM_ROUNDS = 5;
const WARM_UPS = 30;
const VISITS = 40;

/** A bundle with more routines or locales. */
export interface Grown {
  readonly what: string;
  readonly path: string;
  readonly zipBytes: number;
}

/** How it compares with the skill as it is: ratios, and bytes more in the zip. */
export interface Growth {
  readonly what: string;
  readonly cold: number;
  readonly warm: number;
  readonly resident: number;
  readonly session: number;
  readonly zipBytes: number;
}

export interface GrowthOptions {
  readonly coach: string;
  readonly zipBytes: number;
  readonly grown: readonly Grown[];
  /** The first two requests of the visit, as JSON: with the second, what a launch leaves for later is loaded. */
  readonly begin: readonly string[];
  readonly playVisit: string;
  readonly visit: string;
  /** The most bytes of session attributes in random visits to a bundle. */
  readonly sessionBytes: (path: string) => number;
}

/** One row of figures for each round, the columns in the order of the bundles. All bundles take turns. */
const inTurns = <T>(
  rounds: number,
  paths: readonly string[],
  measure: (path: string) => T,
): readonly (readonly T[])[] => {
  const rows = Array.from({ length: rounds }, () => paths.map(measure));
  return paths.map((_, column) => rows.flatMap((row) => row.slice(column, column + 1)));
};

/** What a grown bundle has, as a ratio to the first, which is the skill as it is. */
const toFirst = (figures: readonly number[], at: number): number => (figures[at + 1] ?? 0) / (figures[0] ?? 0);

export const growth = ({
  coach,
  zipBytes,
  grown,
  begin,
  playVisit,
  visit,
  sessionBytes,
}: GrowthOptions): readonly Growth[] => {
  const paths = [coach, ...grown.map(({ path }) => path)];
  const cold = inTurns(COLD_ROUNDS, paths, (path) => coldStart(path, ...begin)).map(undisturbed);
  const played = inTurns(WARM_ROUNDS, paths, (path) => {
    const { microseconds, lastBytes } = resultOf(playVisit, [path, visit, WARM_UPS, VISITS]) as Played;
    return { p50: median(microseconds), lastBytes };
  });
  const warm = played.map((rounds) => median(rounds.map(({ p50 }) => p50)));
  const resident = played.map((rounds) => median(rounds.map(({ lastBytes }) => lastBytes)));
  const session = paths.map(sessionBytes);
  return grown.map((one, at) => ({
    what: one.what,
    cold: toFirst(cold, at),
    warm: toFirst(warm, at),
    resident: toFirst(resident, at),
    session: toFirst(session, at),
    zipBytes: one.zipBytes - zipBytes,
  }));
};
