import type { SsmlElement } from './node.ts';

/** Seconds of a break given by strength. Alexa names the strengths after the pause of a comma, a sentence and a
 * paragraph and gives no numbers; these are estimates. */
const STRENGTH_SECONDS: ReadonlyMap<string, number> = new Map([
  ['none', 0],
  ['x-weak', 0],
  ['weak', 0.2],
  ['medium', 0.2],
  ['strong', 0.45],
  ['x-strong', 0.9],
]);

/** Seconds written as `10s`, `1.5s` or `250ms`; undefined when it is neither. */
export const readTime = (time: string): number | undefined => {
  const [, amount, unit] = /^\+?(\d+(?:\.\d+)?|\.\d+)(s|ms)$/.exec(time.trim()) ?? [];
  if (amount === undefined) return undefined;
  return unit === 'ms' ? Number(amount) / 1000 : Number(amount);
};

/** Seconds of silence of a `<break>`; one with neither time nor strength is of medium strength. */
export const breakSeconds = (element: SsmlElement): number => {
  const time = element.attributes.get('time');
  if (time !== undefined) return readTime(time) ?? 0;
  return STRENGTH_SECONDS.get(element.attributes.get('strength') ?? 'medium') ?? 0;
};
