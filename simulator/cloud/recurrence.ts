import { badRequest } from './apiError.ts';
import { asFields, asList, asOneOf, asText } from './fields.ts';
import { readWallTime, type WallTime } from './wallTime.ts';

const DAY_MS = 86_400_000;
const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** Every so many days or weeks, at one time of the day. */
interface RecurrenceRule {
  readonly isWeekly: boolean;
  readonly interval: number;
  /** Days of the week, Sunday 0; empty for every day, or the day it began. */
  readonly days: readonly number[];
  /** Milliseconds after midnight on the wall. */
  readonly timeOfDay: number;
}

export interface Recurrence {
  readonly rules: readonly RecurrenceRule[];
  readonly start: WallTime;
  readonly end: WallTime;
}

const dayOfWeek = (name: string): number => DAYS.indexOf(asOneOf(name, DAYS, 'byDay'));

const asCount = (written: string, most: number, name: string): number => {
  const count = Number(written);
  if (!/^\d+$/.test(written) || count > most) throw badRequest(`${name} must be a number of at most ${most}.`);
  return count;
};

const startOfDay = (time: WallTime): WallTime => Math.floor(time / DAY_MS) * DAY_MS;

/** A rule such as FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1; (RFC 5545, the parts Alexa's
 * "Reminders API reference" shows). */
const readRule = (written: string, start: WallTime): RecurrenceRule => {
  const parts = new Map(
    written
      .replace(/^RRULE:/, '')
      .split(';')
      .filter(Boolean)
      .map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const isWeekly = asOneOf(parts.get('FREQ'), ['DAILY', 'WEEKLY'], 'FREQ') === 'WEEKLY';
  const began = new Date(start);
  const hours = asCount(parts.get('BYHOUR') ?? String(began.getUTCHours()), 23, 'BYHOUR');
  const minutes = asCount(parts.get('BYMINUTE') ?? String(began.getUTCMinutes()), 59, 'BYMINUTE');
  const seconds = asCount(parts.get('BYSECOND') ?? String(began.getUTCSeconds()), 59, 'BYSECOND');
  const interval = asCount(parts.get('INTERVAL') ?? '1', 999, 'INTERVAL');
  if (interval === 0) throw badRequest('INTERVAL must not be 0.');
  const days = (parts.get('BYDAY') ?? '').split(',').filter(Boolean).map(dayOfWeek);
  return { isWeekly, interval, days, timeOfDay: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
};

/** The older form of a rule, deprecated but still understood. Source: ask-sdk-model, `Recurrence`. */
const toRule = (freq: unknown, byDay: unknown, interval: unknown): string => {
  const days = byDay === undefined ? [] : asList(byDay, 'byDay').map((day) => asText(day, 'byDay'));
  if (interval !== undefined && typeof interval !== 'number') throw badRequest('interval must be a number.');
  return [`FREQ=${asText(freq, 'freq')}`, `BYDAY=${days.join(',')}`, `INTERVAL=${interval ?? 1}`].join(';');
};

/** Reads the recurrence of a reminder; `first` is when it would ring without one. */
export const readRecurrence = (value: unknown, first: WallTime): Recurrence => {
  const { recurrenceRules, startDateTime, endDateTime, freq, byDay, interval } = asFields(value, 'recurrence');
  const start = startDateTime === undefined ? first : readWallTime(startDateTime);
  const end = endDateTime === undefined ? Infinity : readWallTime(endDateTime);
  if (start === undefined || end === undefined) throw badRequest('A recurrence begins and ends at times without zone.');
  const written =
    recurrenceRules === undefined
      ? [toRule(freq, byDay, interval)]
      : asList(recurrenceRules, 'recurrenceRules').map((rule) => asText(rule, 'recurrenceRules'));
  return { rules: written.map((rule) => readRule(rule, start)), start, end };
};

const fallsOn = ({ isWeekly, interval, days }: RecurrenceRule, day: WallTime, start: WallTime): boolean => {
  const daysSince = Math.round((day - startOfDay(start)) / DAY_MS);
  const weekday = new Date(day).getUTCDay();
  if (!isWeekly) return daysSince % interval === 0 && (days.length === 0 || days.includes(weekday));
  const firstWeekday = new Date(start).getUTCDay();
  const weeksSince = Math.floor((daysSince + firstWeekday) / 7);
  return weeksSince % interval === 0 && (days.length === 0 ? weekday === firstWeekday : days.includes(weekday));
};

const nextOf = (rule: RecurrenceRule, { start, end }: Recurrence, after: WallTime): WallTime | undefined => {
  // A rule comes round within its interval of weeks, and once more where its time of today is over.
  const lastDay = startOfDay(Math.max(start, after)) + (rule.interval * 7 + 8) * DAY_MS;
  for (let day = startOfDay(Math.max(start, after)); day <= lastDay; day += DAY_MS) {
    const time = day + rule.timeOfDay;
    if (time > end) return undefined;
    if (time > after && time >= start && fallsOn(rule, day, start)) return time;
  }
  return undefined;
};

/** The next time after this one, on the same wall; undefined when there is none. */
export const nextOccurrence = (recurrence: Recurrence, after: WallTime): WallTime | undefined => {
  const times = recurrence.rules.flatMap((rule) => nextOf(rule, recurrence, after) ?? []);
  return times.length > 0 ? Math.min(...times) : undefined;
};
