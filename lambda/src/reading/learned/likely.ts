import { once } from '../once.ts';
import { featuresOf, isWord, type Said } from './features.ts';
import { LEARNED } from './learned.ts';
import { hashOf, ROW, scaleOf, WIDTH, type Learned } from './layout.ts';

/** What is less likely is left out. */
const LEAST = 1e-4;

/** How likely each meaning is, from 0 to 1; together next to 1. Empty where nothing can be told. */
export type Likely = ReadonlyMap<string, number>;

/** The place of each feature's row, by its number. */
const placesOf = (packed: Uint8Array): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  let feature = 0;
  let step = 0;
  let shift = 0;
  for (const byte of packed) {
    step |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    feature += step;
    places.set(feature, places.size);
    step = 0;
    shift = 0;
  }
  return places;
};

/** The five numbers in each byte, in base three. */
const FIVES = once(() =>
  Int8Array.from({ length: 243 * 5 }, (_, at) => (Math.floor(Math.floor(at / 5) / 3 ** (at % 5)) % 3) - 1),
);

/** Adds the numbers of a feature. */
const addRow = (sum: Float64Array, rows: Uint8Array, place: number): void => {
  const fives = FIVES();
  const scale = scaleOf(rows[place * ROW] ?? 0);
  for (let at = 0; at < WIDTH; at += 1) {
    const byte = rows[place * ROW + 1 + Math.floor(at / 5)] ?? 0;
    sum[at] = (sum[at] ?? 0) + scale * (fives[byte * 5 + (at % 5)] ?? 0);
  }
};

/** Bias, scale and numbers of each meaning, side by side. */
const unpacked = (packed: Buffer): Float32Array =>
  Float32Array.from(packed, (_, at) => {
    const place = at % (WIDTH + 2);
    return place === 1 ? scaleOf(packed.readUInt8(at)) : packed.readInt8(at) / (place === 0 ? 16 : 1);
  });

/** Makes a reader of what was learned. Of words that are all new to it, it tells nothing. */
export const readerOf = ({ meanings, features, rows, weights }: Learned): ((said: Said) => Likely) => {
  const names = meanings.split(' ');
  const places = placesOf(Buffer.from(features, 'base64'));
  const numbers = Buffer.from(rows, 'base64');
  const byMeaning = unpacked(Buffer.from(weights, 'base64'));
  const scoreOf = (meaning: number, sum: Float64Array): number => {
    const start = meaning * (WIDTH + 2);
    let own = 0;
    for (let at = 0; at < WIDTH; at += 1) own += (sum[at] ?? 0) * (byMeaning[start + 2 + at] ?? 0);
    return Math.exp((byMeaning[start] ?? 0) + (byMeaning[start + 1] ?? 0) * own);
  };
  return (said) => {
    // Made anew each time: nothing of what somebody said outlives the turn.
    const sum = new Float64Array(WIDTH);
    const scores = new Float64Array(names.length);
    let known = false;
    for (const feature of featuresOf(said)) {
      const place = places.get(hashOf(feature));
      if (place === undefined) continue;
      addRow(sum, numbers, place);
      known ||= isWord(feature);
    }
    if (!known) return new Map();
    let all = 0;
    for (let meaning = 0; meaning < names.length; meaning += 1) {
      scores[meaning] = scoreOf(meaning, sum);
      all += scores[meaning] ?? 0;
    }
    const likely = new Map<string, number>();
    for (const [meaning, name] of names.entries()) {
      const share = (scores[meaning] ?? 0) / all;
      if (share > LEAST) likely.set(name, share);
    }
    return likely;
  };
};

const reader = once(() => readerOf(LEARNED));

/**
 * What something said most likely means, by what was learned from some tens of thousands of lines (lambda/training).
 * A linear model with few numbers: it generalises where rules only know what was thought of.
 */
export const likely = (said: Said): Likely => reader()(said);
