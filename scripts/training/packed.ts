import { byteOfScale, hashOf, ROW, scaleOf, WIDTH, type Learned } from '../../lambda/src/reading/learned/layout.ts';
import type { Model } from './model.ts';

/** The row of a feature in bytes: its scale, and five numbers to a byte. */
const packRow = (row: Float32Array, into: Buffer, start: number): void => {
  into[start] = byteOfScale(row.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  for (let group = 0; group < WIDTH / 5; group += 1) {
    const five = row.subarray(group * 5, group * 5 + 5);
    into[start + 1 + group] = five.reduceRight((sum, value) => sum * 3 + Math.sign(value) + 1, 0);
  }
};

const inSevens = (steps: readonly number[]): Buffer => {
  const bytes: number[] = [];
  for (let step of steps) {
    for (; step > 0x7f; step >>>= 7) bytes.push((step & 0x7f) | 0x80);
    bytes.push(step);
  }
  return Buffer.from(bytes);
};

const packWeights = ({ meanings, weights, biases }: Model): Buffer => {
  const bytes = Buffer.alloc(meanings.length * (WIDTH + 2));
  for (const meaning of meanings.keys()) {
    const row = weights.values.subarray(meaning * WIDTH, (meaning + 1) * WIDTH);
    const most = row.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0);
    // Rounded up, so that no number is beyond 127.
    const scale = Math.min(255, byteOfScale(most / 127) + 1);
    const start = meaning * (WIDTH + 2);
    bytes.writeInt8(Math.max(-128, Math.min(127, Math.round((biases.values[meaning] ?? 0) * 16))), start);
    bytes.writeUInt8(scale, start + 1);
    for (const [at, value] of row.entries()) bytes.writeInt8(Math.round(value / scaleOf(scale)), start + 2 + at);
  }
  return bytes;
};

/** What a model learned, as it travels. Of features with the same number the first is kept. */
export const packed = (model: Model, from: string): Learned => {
  const byNumber = new Map<number, number>();
  for (const [feature, place] of model.features) {
    const number = hashOf(feature);
    if (!byNumber.has(number)) byNumber.set(number, place);
  }
  const numbers = [...byNumber.keys()].toSorted((one, other) => one - other);
  const rows = Buffer.alloc(numbers.length * ROW);
  for (const [at, number] of numbers.entries()) {
    const place = byNumber.get(number) ?? 0;
    packRow(model.rows.values.subarray(place * WIDTH, (place + 1) * WIDTH), rows, at * ROW);
  }
  return {
    from,
    meanings: model.meanings.join(' '),
    features: inSevens(numbers.map((number, at) => number - (numbers[at - 1] ?? 0))).toString('base64'),
    rows: rows.toString('base64'),
    weights: packWeights(model).toString('base64'),
  };
};
