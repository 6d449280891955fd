const DAY_MS = 86_400_000;
const LUNATION_MS = 29.530588861 * DAY_MS;
/** The mean new moon of January 2000; the true one is at most fourteen hours away. */
const NEW_MOON = Date.UTC(2000, 0, 6, 18, 14);
/** The first day of the Islamic year 1447, and the mean length of such a year. */
const MUHARRAM = Date.UTC(2025, 5, 26);
const HIJRI_YEAR_MS = 354.36707 * DAY_MS;

/** Shrove Tuesday, 47 days before Easter (Carter's rule, for the years 1900 to 2099). */
const shroveTuesday = (year: number): number => {
  const moon = 21 + ((((204 - 11 * (year % 19)) % 30) + 30) % 30);
  const full = moon > 48 ? moon - 1 : moon;
  const weekday = (year + Math.floor(year / 4) + full + 1) % 7;
  return Date.UTC(year, 2, full + 7 - weekday - 47);
};

/** The first moment at or after `from` in a row that repeats every `each` and goes through `one`. */
const nextIn = (one: number, each: number, from: number): number => one + Math.ceil((from - one) / each) * each;

type Find = (year: number, first: number, second: number, third: number) => number;

/**
 * How a day that has a name is found in a year, by the first word of its id; the numbers after it are
 * - `day`: month and day,
 * - `from`: month, day and weekday (0 is Sunday): that weekday on the day or next after it,
 * - `easter`: days after Shrove Tuesday,
 * - `moon`: month, day and days after the eve of the first new moon from then on,
 * - `hijri`: days into the Islamic year.
 * One more number is how many days it lasts.
 */
const WAYS: Readonly<Record<string, readonly [numbers: number, find: Find]>> = {
  day: [2, (year, month, day) => Date.UTC(year, month - 1, day)],
  from: [
    3,
    (year, month, day, weekday) => {
      const first = new Date(Date.UTC(year, month - 1, day));
      return first.getTime() + ((weekday - first.getUTCDay() + 7) % 7) * DAY_MS;
    },
  ],
  easter: [1, (year, after) => shroveTuesday(year) + after * DAY_MS],
  moon: [
    3,
    (year, month, day, after) => nextIn(NEW_MOON, LUNATION_MS, Date.UTC(year, month - 1, day)) + (after - 1) * DAY_MS,
  ],
  hijri: [1, (year, after) => nextIn(MUHARRAM + after * DAY_MS, HIJRI_YEAR_MS, Date.UTC(year, 0, 1))],
};

/**
 * The last time there was a day with a name, as [start, end] in milliseconds, with a day more on either side: moons are
 * mean ones, and "the day after" and "the eve of" are said of it too. The id says how it is found, so that the names
 * stand in the interaction model alone; "_or_" joins days that share a name. Undefined for any other id.
 */
export const namedDay = (id: string, nowMs: number): readonly [startMs: number, endMs: number] | undefined =>
  id
    .split('_or_')
    .flatMap((one) => {
      const [way = '', ...rest] = one.split('_');
      const [numbers, find] = (Object.hasOwn(WAYS, way) ? WAYS[way] : undefined) ?? [0, () => Number.NaN];
      const [first = 0, second = 0, third = 0] = rest.map(Number);
      const days = Number(rest[numbers] ?? 1);
      const year = new Date(nowMs).getUTCFullYear();
      return [year, year - 1].map((each) => {
        const start = find(each, first, second, third) - DAY_MS;
        return [start, start + (days + 2) * DAY_MS] as const;
      });
    })
    .filter(([start]) => start <= nowMs)
    .toSorted(([one], [other]) => other - one)[0];
