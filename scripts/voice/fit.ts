/**
 * Fits the prices of lambda/src/pacing/speech/speechCosts.ts to the synthesizer and tells how good they are.
 *
 *   npx tsx scripts/voice/fit.ts           measure, fit, report
 *   npx tsx scripts/voice/fit.ts --write   the same, and write the prices
 *
 * Every fifth sentence of the corpus is held out of the fit and reported by itself.
 */
import { writeFile } from 'node:fs/promises';
import { SPEECH_COSTS } from '../../lambda/src/pacing/speech/speechCosts.ts';
import { speechFeatures } from '../../lambda/src/pacing/speech/speechFeatures.ts';
import { speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { CORPUS } from './corpus.ts';
import { leastSquares } from './leastSquares.ts';
import { spokenSeconds } from './silences.ts';
import { synthesize } from './synthesize.ts';

const TARGET = 'lambda/src/pacing/speech/speechCosts.ts';
const RATES = [0.85, 1, 1.15];
const HELD_OUT = 5;
/** A price needs this many sentences behind it. */
const FEWEST = 5;
const RIDGE = 0.02;
/** Errors count in proportion, but a tenth of "go" is worth less than a tenth of a sentence. Seconds. */
const SOFTENING = 0.15;

interface Row {
  readonly kind: string;
  readonly text: string;
  /** Measured seconds at each of RATES. */
  readonly seconds: readonly number[];
  readonly heldOut: boolean;
}

const measure = async (): Promise<readonly Row[]> => {
  const sentences = Object.entries(CORPUS).flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));
  const rows: Row[] = [];
  for (const [i, { kind, text }] of sentences.entries()) {
    const sounds = await Promise.all(
      RATES.map((rate) => synthesize(`<speak><prosody rate="${rate * 100}%">${text}</prosody></speak>`)),
    );
    rows.push({ kind, text, seconds: sounds.map(spokenSeconds), heldOut: i % HELD_OUT === HELD_OUT - 1 });
  }
  return rows;
};

const normal = (row: Row): number => row.seconds[RATES.indexOf(1)] ?? 0;

const fit = (rows: readonly Row[]): Readonly<Record<string, number>> => {
  const features = rows.map(({ text }) => speechFeatures(text));
  const names = [...new Set(features.flatMap((counts) => Object.keys(counts)))]
    .filter((name) => features.filter((counts) => name in counts).length >= FEWEST)
    .toSorted();
  const weights = rows.map((row) => 1 / (normal(row) + SOFTENING));
  const prices = leastSquares(
    features.map((counts, i) => names.map((name) => (counts[name] ?? 0) * (weights[i] ?? 0))),
    rows.map((row, i) => normal(row) * (weights[i] ?? 0)),
    RIDGE,
  );
  return Object.fromEntries(names.map((name, i) => [name, Math.round((prices[i] ?? 0) * 1000)]));
};

const priced = (prices: Readonly<Record<string, number>>, text: string): number =>
  Object.entries(speechFeatures(text)).reduce((sum, [name, times]) => sum + (times * (prices[name] ?? 0)) / 1000, 0);

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

const percent = (x: number): string => `${(100 * x).toFixed(1)} %`.padStart(8);

/** One line: how far off, in size and on the whole. */
const report = (name: string, errors: readonly number[]): void => {
  const sizes = errors.map(Math.abs);
  const [median, most, bias] = [percentile(sizes, 0.5), percentile(sizes, 0.95), percentile(errors, 0.5)];
  console.log(
    `${name.padEnd(24)}${String(errors.length).padStart(5)}${[median, most, Math.max(...sizes), bias].map(percent).join('')}`,
  );
};

const main = async (): Promise<void> => {
  const rows = await measure();
  const prices = fit(rows.filter((row) => !row.heldOut));
  const errorAt = (row: Row, i: number): number =>
    priced(prices, row.text) / (RATES[i] ?? 1) / (row.seconds[i] ?? 1) - 1;
  const one = RATES.indexOf(1);

  console.log(`${Object.keys(prices).length} prices from ${rows.length} sentences, in per cent of what was measured`);
  console.log(`${' '.repeat(25)}rows  median     p95     most    bias`);
  report(
    'fitted',
    rows.filter((row) => !row.heldOut).map((row) => errorAt(row, one)),
  );
  report(
    'held out',
    rows.filter((row) => row.heldOut).map((row) => errorAt(row, one)),
  );
  for (const kind of Object.keys(CORPUS)) {
    const own = rows.filter((row) => row.kind === kind);
    report(
      `  ${kind}, fitted`,
      own.filter((row) => !row.heldOut).map((row) => errorAt(row, one)),
    );
    report(
      `  ${kind}, held out`,
      own.filter((row) => row.heldOut).map((row) => errorAt(row, one)),
    );
  }
  RATES.forEach((rate, i) =>
    report(
      `all at ${rate}`,
      rows.map((row) => errorAt(row, i)),
    ),
  );
  report(
    'all, prices in use',
    rows.map((row) => speechSeconds(row.text) / normal(row) - 1),
  );

  console.log('\nfurthest off:');
  for (const row of rows.toSorted((a, b) => Math.abs(errorAt(b, one)) - Math.abs(errorAt(a, one))).slice(0, 15)) {
    console.log(`${percent(errorAt(row, one))}  ${normal(row).toFixed(2)} s  ${row.text}`);
  }

  if (!process.argv.includes('--write')) return;
  await writeFile(
    TARGET,
    `/** What each sound, stress and pause costs in milliseconds at rate 1. Written by scripts/voice/fit.ts; see there. */
export const SPEECH_COSTS: Readonly<Record<string, number>> = ${JSON.stringify(prices)};
`,
  );
  console.log(
    `\n${TARGET}: ${Object.keys(SPEECH_COSTS).length} prices before, ${Object.keys(prices).length} now; format it`,
  );
};

await main();
