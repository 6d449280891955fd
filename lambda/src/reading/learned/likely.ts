import { once } from '../once.ts';
import { featuresOf, isWord, type Said } from './features.ts';
import { LEARNED } from './learned.ts';
import { hashOf, ROW, scaleOf, WIDTH, type Learned } from './layout.ts';

/** How likely each meaning is, from 0 to 1; together 1. Empty where nothing can be told. */
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

/** Adds the numbers of a feature; a byte holds five of them in base three. */
const addRow = (sum: Float64Array, rows: Uint8Array, place: number): void => {
  const scale = scaleOf(rows[place * ROW] ?? 0);
  for (let group = 0; group < WIDTH / 5; group += 1) {
    let byte = rows[place * ROW + 1 + group] ?? 0;
    for (let at = group * 5; at < group * 5 + 5; at += 1) {
      sum[at] = (sum[at] ?? 0) + scale * ((byte % 3) - 1);
      byte = Math.floor(byte / 3);
    }
  }
};

/** Makes a reader of what was learned. Of words that are all new to it, it tells nothing. */
export const readerOf = ({ meanings, features, rows, weights }: Learned): ((said: Said) => Likely) => {
  const names = meanings.split(' ');
  const places = placesOf(Buffer.from(features, 'base64'));
  const numbers = Buffer.from(rows, 'base64');
  const byMeaning = Buffer.from(weights, 'base64');
  return (said) => {
    const sum = new Float64Array(WIDTH);
    let known = false;
    for (const feature of featuresOf(said)) {
      const place = places.get(hashOf(feature));
      if (place === undefined) continue;
      addRow(sum, numbers, place);
      known ||= isWord(feature);
    }
    if (!known) return new Map();
    const scores = names.map((_, meaning) => {
      const start = meaning * (WIDTH + 2);
      const own = sum.reduce((total, number, at) => total + number * byMeaning.readInt8(start + 2 + at), 0);
      return Math.exp(byMeaning.readInt8(start) / 16 + scaleOf(byMeaning.readUInt8(start + 1)) * own);
    });
    const all = scores.reduce((total, score) => total + score, 0);
    return new Map(names.map((name, meaning) => [name, (scores[meaning] ?? 0) / all]));
  };
};

const reader = once(() => readerOf(LEARNED));

/**
 * What something said most likely means, by what was learned from some tens of thousands of lines (lambda/training).
 * A linear model with few numbers: it generalises where rules only know what was thought of.
 */
export const likely = (said: Said): Likely => reader()(said);
