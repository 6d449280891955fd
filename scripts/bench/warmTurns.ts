import { resultOf } from './child.ts';
import type { Played } from './playVisit.ts';
import { median, quantile } from './statistics.ts';

const ROUNDS = 7;
const WARM_UPS = 30;
const VISITS = 60;

interface Turns {
  /** Microseconds per turn. */
  readonly p50: number;
  readonly p99: number;
  /** Resident memory after the first turn and after the last. */
  readonly firstBytes: number;
  readonly lastBytes: number;
}

export interface WarmTurns {
  readonly hello: Turns;
  readonly coach: Turns;
  readonly p50ToHello: number;
  readonly p99ToHello: number;
}

const middle = (rounds: readonly Turns[]): Turns => ({
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
  firstBytes: median(rounds.map(({ firstBytes }) => firstBytes)),
  lastBytes: median(rounds.map(({ lastBytes }) => lastBytes)),
});

/**
 * Time per turn of a recorded visit once the process is warm, and resident memory. The two bundles take turns, each
 * time in a fresh process; a ratio is the median of the rounds' ratios.
 */
export const warmTurns = (playVisit: string, visit: string, coach: string, hello: string): WarmTurns => {
  const turnsOf = (bundle: string): Turns => {
    const { microseconds, ...bytes } = resultOf(playVisit, [bundle, visit, WARM_UPS, VISITS]) as Played;
    return { p50: median(microseconds), p99: quantile(microseconds, 0.99), ...bytes };
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({ hello: turnsOf(hello), coach: turnsOf(coach) }));
  return {
    hello: middle(rounds.map((round) => round.hello)),
    coach: middle(rounds.map((round) => round.coach)),
    p50ToHello: median(rounds.map((round) => round.coach.p50 / round.hello.p50)),
    p99ToHello: median(rounds.map((round) => round.coach.p99 / round.hello.p99)),
  };
};
