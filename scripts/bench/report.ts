import type { ColdStarts } from './coldStarts.ts';
import type { Growth } from './growth.ts';
import type { WarmTurns } from './warmTurns.ts';

/** Everything that was measured. */
export interface Measured {
  readonly cold: ColdStarts;
  readonly warm: WarmTurns;
  readonly growth: readonly Growth[];
  readonly turns: number;
  /** Of each file of the skill, by name. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly zipBytes: number;
  readonly sessionBytes: number;
}

interface Row {
  readonly what: string;
  readonly value: string;
  /** Only where there is a limit. */
  readonly verdict?: 'ok' | 'MISSED';
  readonly limit?: string;
}

/**
 * What has to hold on any machine. Times are ratios, to a bare `node -e 0` or to a hello-world skill on ask-sdk-core
 * bundled the same way; sizes are bytes. Milliseconds differ from machine to machine and are only shown.
 */
const LIMITS = { coldToBare: 1.6, coldToHello: 1.3, warmToHello: 20, zipBytes: 60_000, sessionBytes: 1000 };

/** What more routines or locales may cost: nothing that could be told from noise. A zip grows by the new sentences. */
const GROWTH_LIMITS = { cold: 1.15, warm: 1.15, resident: 1.1, session: 1 };

type InWords = (value: number) => string;

const ratio: InWords = (value) => value.toFixed(2);
const milliseconds: InWords = (value) => `${value.toFixed(1)} ms`;
const microseconds: InWords = (value) => `${value.toFixed(1)} µs`;
const megabytes: InWords = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;
const inBytes: InWords = (value) => `${value} bytes`;

const shown = (what: string, inWords: InWords, ...values: readonly number[]): Row => ({
  what,
  value: values.map(inWords).join(', '),
});

const held = (what: string, inWords: InWords, value: number, limit: number): Row => ({
  ...shown(what, inWords, value),
  verdict: value > limit ? 'MISSED' : 'ok',
  limit: inWords(limit),
});

const grownRows = ({ what, cold, warm, resident, session, zipBytes }: Growth): readonly Row[] => [
  held(`${what}: cold start, two answers`, ratio, cold, GROWTH_LIMITS.cold),
  held('  warm turn, p50', ratio, warm, GROWTH_LIMITS.warm),
  held('  resident, warm', ratio, resident, GROWTH_LIMITS.resident),
  held('  session attributes', ratio, session, GROWTH_LIMITS.session),
  shown('  more in the zip', inBytes, zipBytes),
];

const rowsOf = ({ cold, warm, growth, turns, bytes, zipBytes, sessionBytes }: Measured): readonly Row[] => [
  held('cold start ÷ bare node', ratio, cold.toBare, LIMITS.coldToBare),
  held('cold start ÷ hello-world', ratio, cold.toHello, LIMITS.coldToHello),
  shown('  bare node', milliseconds, cold.bareMilliseconds),
  shown('  hello-world, first answer', milliseconds, cold.helloMilliseconds),
  shown('  coach, first answer', milliseconds, cold.coachMilliseconds),
  shown('  coach, first two answers', milliseconds, cold.bothMilliseconds),
  held(`warm turn ÷ hello-world, p50 of ${turns} turns`, ratio, warm.p50ToHello, LIMITS.warmToHello),
  shown('warm turn ÷ hello-world, p99', ratio, warm.p99ToHello),
  shown('  hello-world p50, p99', microseconds, warm.hello.p50, warm.hello.p99),
  shown('  coach p50, p99', microseconds, warm.coach.p50, warm.coach.p99),
  shown('resident, hello-world: first answer, warm', megabytes, warm.hello.firstBytes, warm.hello.lastBytes),
  shown('resident, coach: first answer, warm', megabytes, warm.coach.firstBytes, warm.coach.lastBytes),
  held('zip', inBytes, zipBytes, LIMITS.zipBytes),
  ...Object.entries(bytes).map(([name, size]) => shown(`  ${name}`, inBytes, size)),
  held('session attributes, the most seen', inBytes, sessionBytes, LIMITS.sessionBytes),
  ...growth.flatMap(grownRows),
];

/** A table for a person, and whether every limit held. */
export const report = (measured: Measured): { readonly table: string; readonly passed: boolean } => {
  const rows = rowsOf(measured);
  const width = Math.max(...rows.map(({ what }) => what.length));
  const lines = rows.map(({ what, value, verdict, limit }) =>
    `${what.padEnd(width)}  ${value.padEnd(20)}${verdict === undefined ? '' : `${verdict}, at most ${limit}`}`.trimEnd(),
  );
  return { table: lines.join('\n'), passed: rows.every(({ verdict }) => verdict !== 'MISSED') };
};
