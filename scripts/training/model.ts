import { byteOfScale, scaleOf, WIDTH } from '../../lambda/src/reading/learned/layout.ts';
import { Adam } from './adam.ts';
import type { Example } from './examples.ts';
import { randomFrom } from './random.ts';

/** How often a feature must have been seen to be learned: a word alone, and words together or in a kind of scene. */
const SEEN = 3;
const SEEN_TOGETHER = 6;
const ALONE = /^(?:u|K|R|Ri|S|I) /u;

/** Share of the features, and of the numbers they add up to, that is left out at random while learning. */
const LEFT_OUT = 0.35;

const BATCH = 128;
const RATE = 3e-3;
const LAST_RATE = 1e-3;

/** A number smaller than this share of its row's mean becomes 0 when the row becomes -1, 0 and 1. */
const NEARLY_NOTHING = 0.7;

interface Row {
  readonly features: Int32Array;
  readonly means: Int32Array;
}

const vocabularyOf = (examples: readonly Example[]): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const kept = [...seen].filter(([one, times]) => times >= (ALONE.test(one) ? SEEN : SEEN_TOGETHER));
  return new Map(kept.map(([one], place) => [one, place]));
};

/** Where names stand; those that are not known are left out. */
const places = (names: readonly string[], known: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(names.flatMap((name) => known.get(name) ?? []));

/**
 * A linear model through a narrow waist: every feature has WIDTH numbers, these are added up, and every meaning weighs
 * the sums. Whatever of a line's meanings it holds for likeliest is right.
 */
export class Model {
  static readonly ROUNDS = 12;
  static readonly LAST_ROUNDS = 2;
  readonly features: ReadonlyMap<string, number>;
  readonly meanings: readonly string[];
  readonly rows: Adam;
  readonly weights: Adam;
  readonly biases: Adam;
  readonly #examples: Row[];
  readonly #random = randomFrom(1);
  readonly #sum = new Float64Array(WIDTH);
  readonly #slope = new Float64Array(WIDTH);
  readonly #shares: Float64Array;

  constructor(examples: readonly Example[]) {
    this.features = vocabularyOf(examples);
    this.meanings = [...new Set(examples.flatMap(({ means }) => means))];
    const spread = (by: number) => (): number => (this.#random() * 2 - 1) * by;
    this.rows = new Adam(this.features.size * WIDTH, spread(0.09));
    this.weights = new Adam(this.meanings.length * WIDTH, spread(WIDTH ** -0.5));
    this.biases = new Adam(this.meanings.length, () => 0);
    this.#shares = new Float64Array(this.meanings.length);
    const placeOf = new Map(this.meanings.map((meaning, place) => [meaning, place]));
    this.#examples = examples.map((one) => ({
      features: places(one.features, this.features),
      means: places(one.means, placeOf),
    }));
  }

  /** Once through all examples; the mean loss. */
  round(number: number): number {
    return this.#through(RATE * (1 - (number - 1) / Model.ROUNDS), true);
  }

  /** Once more, with the rows as they are: the weights make up for what simplifying cost. */
  lastRound(): number {
    return this.#through(LAST_RATE, false);
  }

  /** Makes every row a scale times -1, 0 and 1: a tenth of the size, and hardly worse. */
  simplify(): void {
    const { values } = this.rows;
    for (let start = 0; start < values.length; start += WIDTH) {
      const row = values.subarray(start, start + WIDTH);
      const size = row.reduce((sum, value) => sum + Math.abs(value), 0) / WIDTH;
      const kept = row.filter((value) => Math.abs(value) > NEARLY_NOTHING * size);
      const scale = scaleOf(
        byteOfScale(kept.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(1, kept.length)),
      );
      for (const [at, value] of row.entries())
        row[at] = Math.abs(value) > NEARLY_NOTHING * size ? Math.sign(value) * scale : 0;
    }
  }

  #through(rate: number, everything: boolean): number {
    this.#shuffle();
    let loss = 0;
    for (let start = 0; start < this.#examples.length; start += BATCH) {
      const batch = this.#examples.slice(start, start + BATCH);
      for (const example of batch) loss += this.#learn(example, batch.length);
      if (everything) this.rows.step(rate);
      this.weights.step(rate);
      this.biases.step(rate);
    }
    return loss / this.#examples.length;
  }

  #shuffle(): void {
    for (let at = this.#examples.length - 1; at > 0; at -= 1) {
      const other = Math.floor(this.#random() * (at + 1));
      const [one, two] = [this.#examples[at], this.#examples[other]];
      if (one && two) [this.#examples[at], this.#examples[other]] = [two, one];
    }
  }

  /** Adds the gradients of one example; its loss. */
  #learn({ features, means }: Row, size: number): number {
    const kept = features.filter(() => this.#random() > LEFT_OUT);
    const [sum, slope, shares] = [this.#sum.fill(0), this.#slope.fill(0), this.#shares];
    for (const one of kept) {
      for (let at = 0; at < WIDTH; at += 1) sum[at] = (sum[at] ?? 0) + (this.rows.values[one * WIDTH + at] ?? 0);
    }
    const scaled = 1 / (1 - LEFT_OUT);
    const open = sum.map(() => (this.#random() > LEFT_OUT ? scaled : 0));
    for (let at = 0; at < WIDTH; at += 1) sum[at] = (sum[at] ?? 0) * (open[at] ?? 0);
    const loss = this.#shareOut(sum, means);
    for (const [meaning, share] of shares.entries()) {
      const error = share / size;
      this.biases.gradient[meaning] = (this.biases.gradient[meaning] ?? 0) + error;
      for (let at = 0; at < WIDTH; at += 1) {
        const weight = meaning * WIDTH + at;
        slope[at] = (slope[at] ?? 0) + error * (this.weights.values[weight] ?? 0);
        this.weights.gradient[weight] = (this.weights.gradient[weight] ?? 0) + error * (sum[at] ?? 0);
      }
    }
    for (const one of kept) {
      for (let at = 0; at < WIDTH; at += 1) {
        const place = one * WIDTH + at;
        this.rows.gradient[place] = (this.rows.gradient[place] ?? 0) + (slope[at] ?? 0) * (open[at] ?? 0);
      }
    }
    return loss;
  }

  /** Leaves for each meaning how far it is held for too likely; the loss. */
  #shareOut(sum: Float64Array, means: Int32Array): number {
    const shares = this.#shares;
    let all = 0;
    for (let meaning = 0; meaning < shares.length; meaning += 1) {
      let score = this.biases.values[meaning] ?? 0;
      for (let at = 0; at < WIDTH; at += 1) score += (sum[at] ?? 0) * (this.weights.values[meaning * WIDTH + at] ?? 0);
      const share = Math.exp(score);
      shares[meaning] = share;
      all += share;
    }
    let right = 0;
    for (let meaning = 0; meaning < shares.length; meaning += 1) shares[meaning] = (shares[meaning] ?? 0) / all;
    for (const one of means) right += shares[one] ?? 0;
    for (const one of means) shares[one] = (shares[one] ?? 0) * (1 - 1 / Math.max(right, 1e-9));
    return -Math.log(Math.max(right, 1e-9));
  }
}
