const KEEP = 0.9;
const KEEP_SQUARE = 0.999;
const LEAST = 1e-8;

/**
 * Numbers that are learned step by step, each at its own pace (Adam). All take part in every step: a number that is
 * seldom touched goes on for a while in the direction it was sent, and so learns from few examples.
 */
export class Adam {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  #steps = 0;

  constructor(size: number, start: () => number) {
    this.values = Float32Array.from({ length: size }, start);
    this.gradient = new Float32Array(size);
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
  }

  /** Takes the gradients into the values, and forgets them. */
  step(rate: number): void {
    this.#steps += 1;
    const [values, gradient, means, squares] = [this.values, this.gradient, this.#mean, this.#square];
    const pace = (rate * Math.sqrt(1 - KEEP_SQUARE ** this.#steps)) / (1 - KEEP ** this.#steps);
    for (let at = 0; at < values.length; at += 1) {
      const slope = gradient[at] ?? 0;
      const mean = KEEP * (means[at] ?? 0) + (1 - KEEP) * slope;
      const square = KEEP_SQUARE * (squares[at] ?? 0) + (1 - KEEP_SQUARE) * slope * slope;
      means[at] = mean;
      squares[at] = square;
      values[at] = (values[at] ?? 0) - (pace * mean) / (Math.sqrt(square) + LEAST);
      gradient[at] = 0;
    }
  }
}
