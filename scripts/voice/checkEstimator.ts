import { speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { mapSome, type Listener } from './listen.ts';
import { median, percent, percentile, table } from './report.ts';

/** Of all sentences, half may be so far off and 95 in a hundred so far. */
const MEDIAN_OFF = 0.05;
const MOST_OFF = 0.12;
const MOST = 0.95;

/** Rates of prosody, one for each pace. */
const RATES = [0.85, 1, 1.15];

export interface EstimatedSaying {
  readonly text: string;
  readonly rate: number;
  readonly estimated: number;
  readonly heard: number;
}

export const signedOff = ({ estimated, heard }: EstimatedSaying): number => estimated / heard - 1;

const off = (saying: EstimatedSaying): number => Math.abs(signedOff(saying));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Listens to every sentence at every rate. */
export const measureSayings = (
  texts: readonly string[],
  listen: Listener,
  atOnce: number,
): Promise<readonly EstimatedSaying[]> =>
  mapSome(
    RATES.flatMap((rate) => texts.map((text) => ({ text, rate }))),
    atOnce,
    async ({ text, rate }) => {
      const ssml = `<speak><prosody rate="${Math.round(rate * 100)}%">${escaped(text)}</prosody></speak>`;
      const { seconds } = await listen(ssml);
      return { text, rate, estimated: speechSeconds(text, rate), heard: seconds };
    },
  );

export const isGoodEstimate = (sayings: readonly EstimatedSaying[]): boolean => {
  const offs = sayings.map(off);
  return median(offs) < MEDIAN_OFF && percentile(offs, MOST) < MOST_OFF;
};

/** One line for each rate, and one for all. */
export const estimatorTable = (sayings: readonly EstimatedSaying[]): string => {
  const row = (name: string, some: readonly EstimatedSaying[]): readonly string[] => {
    const offs = some.map(off);
    const bias = median(some.map(signedOff));
    return [
      name,
      String(some.length),
      ...[median(offs), percentile(offs, MOST), percentile(offs, 1), bias].map(percent),
    ];
  };
  return table(
    ['at rate', 'sentences', 'median off', '95th', 'worst', 'bias'],
    [
      ...RATES.map((rate) =>
        row(
          String(rate),
          sayings.filter((saying) => saying.rate === rate),
        ),
      ),
      row('all', sayings),
    ],
  );
};

/** The sentences that are furthest off. */
export const furthestOff = (sayings: readonly EstimatedSaying[], count: number): string =>
  table(
    ['furthest off', 'at rate', 'estimated', 'heard', 'off'],
    sayings
      .toSorted((a, b) => off(b) - off(a))
      .slice(0, count)
      .map((saying) => [
        saying.text,
        String(saying.rate),
        `${saying.estimated.toFixed(2)} s`,
        `${saying.heard.toFixed(2)} s`,
        percent(signedOff(saying)),
      ]),
  );
