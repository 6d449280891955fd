import type { SpokenWord } from './normalise.ts';

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine'.split(' ').map((word, value) => [word, value]),
);
const TEENS: ReadonlyMap<string, number> = new Map(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, 10 + index]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  (
    'first . third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
const DIGITS = /^\d{1,9}$/;
const NINE = '9'.charCodeAt(0);

const ordinalKey = (value: number): string => {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
};

/** A number at a place in the words, and the place after it. */
interface Read {
  readonly key: string;
  readonly end: number;
}

interface Value {
  readonly value: number;
  readonly end: number;
}

/** "Seven tea too": a number of tens as recognition may write it. */
const tensTornApart = (keys: readonly string[], at: number): Value | undefined => {
  const tens = UNITS.get(keys[at] ?? '') ?? 0;
  if ((keys[at + 1] !== 'tea' && keys[at + 1] !== 'tee') || ![4, 6, 7, 8, 9].includes(tens)) return undefined;
  const next = keys[at + 2] ?? '';
  const unit =
    UNITS.get(next) ??
    new Map([
      ['to', 2],
      ['too', 2],
      ['for', 4],
      ['ate', 8],
    ]).get(next);
  return unit === undefined ? { value: 10 * tens, end: at + 2 } : { value: 10 * tens + unit, end: at + 3 };
};

/** Zero to ninety-nine at `at`, in words or digits. */
const belowHundred = (keys: readonly string[], at: number): Value | undefined => {
  const key = keys[at];
  if (key === undefined) return undefined;
  if (DIGITS.test(key)) return { value: Number(key), end: at + 1 };
  const torn = tensTornApart(keys, at);
  if (torn) return torn;
  const small = UNITS.get(key) ?? TEENS.get(key);
  if (small !== undefined) return { value: small, end: at + 1 };
  const tens = TENS.get(key);
  if (tens === undefined) return undefined;
  const unit = UNITS.get(keys[at + 1] ?? '');
  return unit !== undefined && unit > 0 ? { value: tens + unit, end: at + 2 } : { value: tens, end: at + 1 };
};

/** Zero to 999 at `at`: "two hundred and five". */
const belowThousand = (keys: readonly string[], at: number): Value | undefined => {
  const lone = keys[at] === 'hundred' ? at : at + 1;
  const first = isOneOf(keys, at, 'hundred') ? { value: 1, end: lone } : belowHundred(keys, at);
  if (!first || keys[first.end] !== 'hundred') return first;
  const rest = belowHundred(keys, keys[first.end + 1] === 'and' ? first.end + 2 : first.end + 1);
  return rest && rest.value < 100
    ? { value: first.value * 100 + rest.value, end: rest.end }
    : { value: first.value * 100, end: first.end + 1 };
};

/** "hundred" or "a hundred" is one of them. */
const isOneOf = (keys: readonly string[], at: number, scale: string): boolean =>
  keys[at] === scale || (keys[at] === 'a' && keys[at + 1] === scale);

/** A whole number at `at`: "a hundred and twenty", "two thousand and six". */
const wholeNumber = (keys: readonly string[], at: number): Read | undefined => {
  const lone = keys[at] === 'thousand' ? at : at + 1;
  const first = isOneOf(keys, at, 'thousand') ? { value: 1, end: lone } : belowThousand(keys, at);
  if (!first) return undefined;
  if (keys[first.end] !== 'thousand') return { key: String(first.value), end: first.end };
  const rest = belowThousand(keys, keys[first.end + 1] === 'and' ? first.end + 2 : first.end + 1);
  return rest && rest.value < 1000
    ? { key: String(first.value * 1000 + rest.value), end: rest.end }
    : { key: String(first.value * 1000), end: first.end + 1 };
};

/** "nine one one", "triple nine": three or more digits said one by one are one number, as in a telephone number. */
const digitByDigit = (keys: readonly string[], at: number): Read | undefined => {
  let digits = '';
  let end = at;
  for (;;) {
    const times = MULTIPLES.get(keys[end] ?? '');
    const digit = UNITS.get(keys[end + (times === undefined ? 0 : 1)] ?? '');
    if (digit === undefined) break;
    digits += String(digit).repeat(times ?? 1);
    end += times === undefined ? 1 : 2;
  }
  return digits.length >= 3 ? { key: digits, end } : undefined;
};

const ordinal = (keys: readonly string[], at: number): Read | undefined => {
  const key = keys[at] ?? '';
  const single = ORDINALS.get(key);
  if (single !== undefined) return { key: ordinalKey(single), end: at + 1 };
  if (key === 'thirtieth') return { key: '30th', end: at + 1 };
  const tens = TENS.get(key);
  const next = keys[at + 1] ?? '';
  const unit = next === 'second' ? 2 : ORDINALS.get(next);
  // "Twenty second" is a date only where a month stands near; "a twenty second hold" is not, so it is left alone.
  if (tens === undefined || unit === undefined || unit > 9 || next === 'second') return undefined;
  return { key: ordinalKey(tens + unit), end: at + 2 };
};

const LARGE_OR_ODD = new Set(['hundred', 'thousand', 'thirtieth']);

const BEGINNINGS: ReadonlySet<string> = new Set(
  [UNITS, TEENS, TENS, ORDINALS, MULTIPLES, LARGE_OR_ODD].flatMap((words) => [...words.keys()]),
);

const beginsNumber = ({ key }: SpokenWord): boolean =>
  BEGINNINGS.has(key) || (key.charCodeAt(0) <= NINE && DIGITS.test(key));

/**
 * Turns number words into digits, one word per number: "twenty one" is "21", "nine one one" is "911",
 * "third" is "3rd". Words that are not numbers pass unchanged. Speech and samples both pass through here.
 */
export const foldNumbers = (words: readonly SpokenWord[]): readonly SpokenWord[] => {
  if (!words.some(beginsNumber)) return words;
  const keys = words.map((word) => word.key);
  const folded: SpokenWord[] = [];
  let end = 0;
  for (const [at, word] of words.entries()) {
    if (at < end) continue;
    const read = digitByDigit(keys, at) ?? ordinal(keys, at) ?? wholeNumber(keys, at);
    end = read?.end ?? at + 1;
    const spoken = words.slice(at, end).map((each) => each.spoken);
    folded.push(read ? { key: read.key, spoken: spoken.join(' '), filler: false } : word);
  }
  return folded;
};

/** The whole number a folded word stands for, or undefined. */
export const numberOf = (key: string | undefined): number | undefined =>
  key !== undefined && DIGITS.test(key) ? Number(key) : undefined;

/** The place an ordinal such as "3rd" stands for, or undefined. */
export const ordinalOf = (key: string | undefined): number | undefined => {
  const read = /^(\d{1,2})(st|nd|rd|th)$/.exec(key ?? '');
  return read ? Number(read[1]) : undefined;
};
