import { isoDuration, noAmounts, type Amounts, type Unit } from './isoDuration.ts';
import { numberOf } from './numbers.ts';
import type { Reader, Reading } from './reading.ts';

/** A unit as said, and how much of which ISO unit it is. */
const SPOKEN_UNITS: ReadonlyMap<string, readonly [Unit, number]> = new Map([
  ...unitWords('seconds', 1, 'second seconds sec secs'),
  ...unitWords('minutes', 1, 'minute minutes min mins'),
  ...unitWords('hours', 1, 'hour hours hr hrs'),
  ...unitWords('days', 1, 'day days night nights'),
  ...unitWords('weeks', 1, 'week weeks wk wks'),
  ...unitWords('weeks', 2, 'fortnight fortnights'),
  ...unitWords('months', 1, 'month months'),
  ...unitWords('years', 1, 'year years yr yrs'),
  ...unitWords('years', 10, 'decade decades'),
]);

function unitWords(unit: Unit, size: number, words: string): readonly (readonly [string, readonly [Unit, number]])[] {
  return words.split(' ').map((word) => [word, [unit, size]]);
}

interface Quantity {
  readonly amount: number;
  readonly end: number;
}

const starts = (keys: readonly string[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((word, offset) => keys[at + offset] === word);

/** Fixed quantities, longer ones first. "A few" and "several" are no amount: Alexa gives no duration for them. */
const PHRASES: readonly (readonly [string, number])[] = [
  ['3 quarters of an', 0.75],
  ['3 quarters of a', 0.75],
  ['a quarter of an', 0.25],
  ['quarter of an', 0.25],
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['couple', 2],
  ['1 and a half', 1.5],
  ['half an', 0.5],
  ['half a', 0.5],
  ['a half', 0.5],
  ['a dozen', 12],
  ['half', 0.5],
  ['an', 1],
  ['a', 1],
];

/** Numbers as recognition may write them before a unit: "ate days". */
const SOUNDS_LIKE: ReadonlyMap<string, number> = new Map([
  ['won', 1],
  ['to', 2],
  ['too', 2],
  ['tree', 3],
  ['fore', 4],
  ['ate', 8],
]);

/** "To days" is two of them; "to week two" is not. */
const soundsLike = (keys: readonly string[], at: number): number | undefined => {
  const count = SOUNDS_LIKE.get(keys[at] ?? '');
  return count === undefined || count > 1 !== (keys[at + 1]?.endsWith('s') ?? false) ? undefined : count;
};

const quantityAt = (keys: readonly string[], at: number): Quantity | undefined => {
  for (const [phrase, amount] of PHRASES) {
    if (starts(keys, at, phrase)) return { amount, end: at + phrase.split(' ').length };
  }
  const whole = numberOf(keys[at]) ?? soundsLike(keys, at);
  if (whole === undefined) return undefined;
  if (starts(keys, at + 1, 'and a half')) return { amount: whole + 0.5, end: at + 4 };
  if (starts(keys, at + 1, 'and a quarter')) return { amount: whole + 0.25, end: at + 4 };
  const fraction = numberOf(keys[at + 2]);
  if (keys[at + 1] === 'point' && fraction !== undefined && fraction < 10) {
    return { amount: whole + fraction / 10, end: at + 3 };
  }
  return { amount: whole, end: at + 1 };
};

const addAt = (amounts: Amounts, keys: readonly string[], at: number): number | undefined => {
  const quantity = quantityAt(keys, at);
  if (!quantity) return undefined;
  const [unit, size] = SPOKEN_UNITS.get(keys[quantity.end] ?? '') ?? [];
  if (unit === undefined || size === undefined) return undefined;
  let end = quantity.end + 1;
  let amount = quantity.amount;
  if (starts(keys, end, 'and a half')) {
    amount += 0.5;
    end += 3;
  } else if (starts(keys, end, 'and a quarter')) {
    amount += 0.25;
    end += 3;
  }
  amounts[unit] += amount * size;
  return end;
};

/** AMAZON.DURATION: "an hour and twenty minutes" is PT1H20M. */
export const readDurations: Reader = (keys, at) => {
  const amounts = noAmounts();
  const readings: Reading[] = [];
  let end = addAt(amounts, keys, at);
  while (end !== undefined) {
    readings.push({ end, value: isoDuration(amounts) });
    end = addAt(amounts, keys, keys[end] === 'and' ? end + 1 : end);
  }
  return readings;
};
