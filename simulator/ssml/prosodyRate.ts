/** Rates given as words. Alexa gives no numbers for them; these are estimates. */
const NAMED_RATES: ReadonlyMap<string, number> = new Map([
  ['x-slow', 0.5],
  ['slow', 0.8],
  ['medium', 1],
  ['fast', 1.2],
  ['x-fast', 1.5],
]);

/** A `prosody rate` as a fraction of the normal rate: `90%` is 0.9. Undefined when it is no rate. */
export const prosodyRate = (rate: string): number | undefined => {
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(rate.trim())?.[1];
  return percent === undefined ? NAMED_RATES.get(rate.trim()) : Number(percent) / 100;
};
