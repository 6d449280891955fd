import { numberOf } from './numbers.ts';
import type { Reader, Reading } from './reading.ts';

/** Alexa's periods of the day. */
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
]);

/** What may stand between a clock time and a part of the day, longer first. */
const LEADS: readonly (readonly string[])[] = [['in', 'the'], ['in'], ['this'], ['at'], ['yesterday']];

const clock = (hour: number, minute: number): string =>
  `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Words after a clock time that settle the half of the day: "am", "in the morning", "at night". */
const halfAt = (keys: readonly string[], at: number): { pm: boolean; end: number } | undefined => {
  if (keys[at] === 'am' || keys[at] === 'pm') return { pm: keys[at] === 'pm', end: at + 1 };
  const lead = LEADS.find((words) => words.every((word, offset) => keys[at + offset] === word)) ?? [];
  const end = at + lead.length;
  const period = PERIODS.get(keys[end] ?? '');
  return period === undefined ? undefined : { pm: period !== 'MO', end: end + 1 };
};

/** One clock time with every reading of its tail. `explicit`: the words before are a time even without a tail. */
const timesFrom = (
  keys: readonly string[],
  end: number,
  hour: number,
  minute: number,
  explicit: boolean,
): Reading[] => {
  const afterClock = keys[end] === 'oclock' ? end + 1 : end;
  const readings: Reading[] = [];
  if (explicit || afterClock > end) readings.push({ end: afterClock, value: clock(hour, minute) });
  const half = halfAt(keys, afterClock);
  if (half && hour <= 12) {
    readings.push({ end: half.end, value: clock((hour % 12) + (half.pm ? 12 : 0), minute) });
  }
  return readings;
};

const hourOf = (key: string | undefined): number | undefined => {
  const hour = numberOf(key);
  return hour !== undefined && hour >= 1 && hour <= 23 ? hour : undefined;
};

/** "half past nine", "quarter to ten", "twenty past two", "half nine". */
const pastOrTo = (keys: readonly string[], at: number): Reading[] => {
  const first = keys[at] === 'a' ? at + 1 : at;
  const named = keys[first] === 'half' ? 30 : keys[first] === 'quarter' ? 15 : undefined;
  const minutes = named ?? numberOf(keys[first]);
  if (minutes === undefined || minutes < 1 || minutes > 59) return [];
  const linkAt = keys[first + 1] === 'minutes' ? first + 2 : first + 1;
  const link = keys[linkAt];
  if (named === 30 && linkAt === first + 1) {
    const hour = hourOf(keys[linkAt]);
    if (hour !== undefined && hour <= 12 && keys[linkAt + 1] === undefined) {
      return timesFrom(keys, linkAt + 1, hour, 30, true);
    }
  }
  const hour = hourOf(keys[linkAt + 1]);
  if (hour === undefined) return [];
  if (link === 'past' || link === 'after') return timesFrom(keys, linkAt + 2, hour, minutes, true);
  // "9 to 5" is a range unless the first number is one people count minutes by.
  if ((link === 'to' || link === 'of') && (named !== undefined || minutes % 5 === 0)) {
    return timesFrom(keys, linkAt + 2, hour === 1 ? 12 : hour - 1, 60 - minutes, true);
  }
  return [];
};

/** AMAZON.TIME: "ten a m" is 10:00, "this morning" is MO. */
export const readTimes: Reader = (keys, at) => {
  const key = keys[at] ?? '';
  if (key === 'noon' || key === 'midday') return [{ end: at + 1, value: '12:00' }];
  if (key === 'midnight') return [{ end: at + 1, value: '00:00' }];
  if (key === 'tonight') return [{ end: at + 1, value: 'NI' }];
  const nameAt = key === 'this' || key === 'the' ? at + 1 : at;
  const period = PERIODS.get(keys[nameAt] ?? '');
  if (period !== undefined) return [{ end: nameAt + 1, value: period }];
  const readings = pastOrTo(keys, at);
  const hour = hourOf(key);
  if (hour === undefined) return readings;
  const minute = numberOf(keys[at + 1]);
  if (minute !== undefined && minute >= 10 && minute < 60)
    readings.push(...timesFrom(keys, at + 2, hour, minute, true));
  readings.push(...timesFrom(keys, at + 1, hour, 0, false));
  return readings;
};
