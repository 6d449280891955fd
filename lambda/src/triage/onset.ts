import { namedDay } from './namedDay.ts';

/**
 * Time since the pain began, in hours, as a range that contains the truth.
 * Fuzzy speech gives a wide range: `min` decides about heat (shorter is safer), `max` about the doctor (longer is safer).
 */
export interface Onset {
  readonly min: number;
  readonly max: number;
}

const DAY = 24;
const WEEK = 7 * DAY;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;

/** More than anybody will say; stands in for "for ever". */
const FOR_EVER = 50 * YEAR;

const UNKNOWN: Onset = { min: 0, max: FOR_EVER };

/**
 * What people say instead of a number (docs/clinical-rules.md, time), by slot id.
 * "This morning" can be said late at night; "a few" is two to five; weeks and months reach both ways.
 */
export const ONSET_PHRASES = {
  just_now: { min: 0, max: 2 },
  today: { min: 0, max: DAY },
  this_morning: { min: 0, max: DAY },
  this_afternoon: { min: 0, max: DAY },
  last_night: { min: 0, max: 36 },
  yesterday: { min: 0, max: 2 * DAY },
  couple_of_days: { min: DAY, max: 3 * DAY },
  few_days: { min: 2 * DAY, max: 5 * DAY },
  several_days: { min: 3 * DAY, max: WEEK + DAY },
  this_week: { min: 0, max: WEEK },
  about_a_week: { min: 5 * DAY, max: 9 * DAY },
  last_week: { min: 2 * DAY, max: 2 * WEEK },
  couple_of_weeks: { min: 10 * DAY, max: 3 * WEEK },
  few_weeks: { min: 2 * WEEK, max: 6 * WEEK },
  months: { min: MONTH, max: YEAR },
  years: { min: YEAR, max: FOR_EVER },
  long_ago: { min: 4 * DAY, max: FOR_EVER },
  unknown_onset: UNKNOWN,
} as const satisfies Record<string, Onset>;

export type OnsetPhrase = keyof typeof ONSET_PHRASES;

const isOnsetPhrase = (id: string): id is OnsetPhrase => Object.hasOwn(ONSET_PHRASES, id);

const ISO_DURATION =
  /^P(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/u;

/** People round: "three days" may be two and a half or three and a half. */
const ROUNDING = 0.2;

/** "Three hours ago" and the like, as AMAZON.DURATION gives it. Undefined when it is no ISO-8601 duration. */
export const onsetFromDuration = (iso: string): Onset | undefined => {
  const parts = ISO_DURATION.exec(iso)?.groups;
  if (parts === undefined || !/\d/u.test(iso)) return undefined;
  const of = (name: string): number => Number(parts[name] ?? 0);
  const hours =
    of('years') * YEAR +
    of('months') * MONTH +
    of('weeks') * WEEK +
    of('days') * DAY +
    of('hours') +
    of('minutes') / 60 +
    of('seconds') / 3600;
  const bounded = Math.min(hours, FOR_EVER);
  return { min: bounded * (1 - ROUNDING), max: bounded * (1 + ROUNDING) };
};

/** The person's midnight may be this many hours from UTC midnight either way. */
const TIME_ZONE_SLACK = 12;

const HOUR_MS = 3_600_000;

const between = (startMs: number, endMs: number, nowMs: number): Onset => ({
  min: Math.max(0, (nowMs - endMs) / HOUR_MS - TIME_ZONE_SLACK),
  max: Math.max(0, (nowMs - startMs) / HOUR_MS + TIME_ZONE_SLACK),
});

const MONDAY_OF_WEEK_ONE = (year: number): number => {
  const fourth = Date.UTC(year, 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * DAY * HOUR_MS;
};

/**
 * "Tuesday", "last week", "October", as AMAZON.DATE gives it: a day, a day with its part, a week, a month or a year.
 * Alexa reads a bare weekday as the coming one, so a date ahead is moved back by its week, month or year.
 */
export const onsetFromDate = (value: string, nowMs: number): Onset | undefined => {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:MO|AF|EV|NI))?$/u.exec(value);
  if (day) {
    const start = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    const slack = TIME_ZONE_SLACK * HOUR_MS;
    const past = start > nowMs + slack ? start - WEEK * HOUR_MS : start;
    const inPast = past > nowMs + slack ? past - 358 * DAY * HOUR_MS : past;
    if (inPast > nowMs + slack) return undefined;
    const asTold = between(inPast, inPast + DAY * HOUR_MS, nowMs);
    // "The twentieth", read as the coming one, may be last month's: what is true then counts as well.
    const lastMonth = Date.UTC(Number(day[1]), Number(day[2]) - 2, Number(day[3]));
    const isNear = past > nowMs + slack && lastMonth <= nowMs;
    return isNear ? { min: between(lastMonth, lastMonth + DAY * HOUR_MS, nowMs).min, max: asTold.max } : asTold;
  }
  const week = /^(\d{4})-W(\d{2})(?:-WE)?$/u.exec(value);
  if (week) {
    const start = MONDAY_OF_WEEK_ONE(Number(week[1])) + (Number(week[2]) - 1) * WEEK * HOUR_MS;
    const past = start > nowMs ? start - WEEK * HOUR_MS : start;
    return past > nowMs ? undefined : between(past, past + WEEK * HOUR_MS, nowMs);
  }
  const month = /^(\d{4})-(\d{2})(?:-XX)?$/u.exec(value);
  if (month) {
    const year = Number(month[1]);
    const index = Number(month[2]) - 1;
    const back = Date.UTC(year, index, 1) > nowMs ? 1 : 0;
    return between(Date.UTC(year - back, index, 1), Date.UTC(year - back, index + 1, 1), nowMs);
  }
  const year = /^(\d{4})(?:-XX-XX)?$/u.exec(value);
  if (year && Number(year[1]) <= new Date(nowMs).getUTCFullYear()) {
    return between(Date.UTC(Number(year[1]), 0, 1), Date.UTC(Number(year[1]) + 1, 0, 1), nowMs);
  }
  return undefined;
};

/** What a phrase of the model's ONSET means: one of those above, a number of hours ("hours_48_96"), or a day with a name. */
export const onsetFromPhrase = (id: string, nowMs: number): Onset | undefined => {
  if (isOnsetPhrase(id)) return ONSET_PHRASES[id];
  const [, min, max] = /^hours_(\d+)_(\d+)$/u.exec(id) ?? [];
  if (min !== undefined) return { min: Number(min), max: Number(max) };
  const day = namedDay(id, nowMs);
  return day && between(day[0], day[1], nowMs);
};

/** "Since ten o'clock": today, or last night. */
export const ONSET_FROM_TIME: Onset = { min: 0, max: DAY };

/** Whether nothing useful is known about when it began. */
export const isUnknownOnset = (onset: Onset): boolean => onset.min === 0 && onset.max >= FOR_EVER;
