import { addDays, isoDay, isoMonth, isoWeek, midnight, utcDate } from './calendar.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import type { Reader, Reading } from './reading.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);
const PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);

/** Which of several weeks, months or years: the last one, this one, the next one. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['the', 0],
  ['next', 1],
  ['coming', 1],
]);

/** A day, and the day's reading with a part of the day where one is said: "monday morning". */
const withPart = (keys: readonly string[], end: number, date: Date): Reading[] => {
  const readings = [{ end, value: isoDay(date) }];
  const partAt = keys[end] === 'in' && keys[end + 1] === 'the' ? end + 2 : end;
  const part = PARTS.get(keys[partAt] ?? '');
  if (part !== undefined) readings.push({ end: partAt + 1, value: isoDay(date) + part });
  return readings;
};

const relativeDay = (keys: readonly string[], at: number, today: Date): Reading[] => {
  const [first = '', second = ''] = [keys[at], keys[at + 1]];
  const part = PARTS.get(second);
  if (first === 'today') return withPart(keys, at + 1, today);
  if (first === 'yesterday') return withPart(keys, at + 1, addDays(today, -1));
  if (first === 'tomorrow') return withPart(keys, at + 1, addDays(today, 1));
  if (first === 'tonight') return [{ end: at + 1, value: `${isoDay(today)}TNI` }];
  if (first === 'this' && part !== undefined) return [{ end: at + 2, value: isoDay(today) + part }];
  if (first === 'last' && (second === 'night' || second === 'evening')) {
    return [{ end: at + 2, value: isoDay(addDays(today, -1)) + (part ?? '') }];
  }
  const day = first === 'the' ? at + 1 : at;
  if (keys[day] !== 'day') return [];
  if (keys[day + 1] === 'before' && keys[day + 2] === 'yesterday') return withPart(keys, day + 3, addDays(today, -2));
  if (keys[day + 1] === 'after' && keys[day + 2] === 'tomorrow') return withPart(keys, day + 3, addDays(today, 2));
  return [];
};

/** A bare weekday is the next such day, today included, as Alexa resolves it; "last tuesday" is before today. */
const weekday = (keys: readonly string[], at: number, today: Date): Reading[] => {
  const shifted = SHIFTS.get(keys[at] ?? '');
  let nameAt = shifted === undefined ? at : at + 1;
  const past = shifted === -1 || (shifted === 0 && keys[nameAt] === 'past');
  if (shifted === 0 && keys[nameAt] === 'past') nameAt += 1;
  const name = keys[nameAt] ?? '';
  const plural = name.endsWith('s') ? name.slice(0, -1) : name;
  const wanted = WEEKDAYS.indexOf(plural);
  if (wanted < 0 || (shifted !== undefined && keys[at] === 'the')) return [];
  const ahead = (wanted - today.getUTCDay() + 7) % 7;
  if (past) return withPart(keys, nameAt + 1, addDays(today, ahead - 7));
  return withPart(keys, nameAt + 1, addDays(today, shifted === 1 ? ahead + (ahead === 0 ? 7 : 0) : ahead));
};

const span = (keys: readonly string[], at: number, today: Date): Reading[] => {
  const said = SHIFTS.get(keys[at] ?? '');
  if (said === undefined) return [];
  const past = keys[at + 1] === 'past' || keys[at + 1] === 'last';
  const shift = said === 0 && past ? -1 : said;
  const nounAt = said === 0 && past ? at + 2 : at + 1;
  const noun = keys[nounAt] ?? '';
  const end = nounAt + 1;
  const year = today.getUTCFullYear();
  if (noun === 'weekend') return [{ end, value: `${isoWeek(addDays(today, 7 * shift))}-WE` }];
  const season = SEASONS.get(noun);
  if (season !== undefined) return [{ end, value: `${year + shift}-${season}` }];
  const month = MONTHS.indexOf(noun) + 1;
  if (month > 0 && keys[at] !== 'the') {
    const passed = month < today.getUTCMonth() + 1;
    const before = shift === -1 && !passed ? -1 : 0;
    return [{ end, value: isoMonth(year + before + (shift === 1 && month <= today.getUTCMonth() + 1 ? 1 : 0), month) }];
  }
  if (keys[at] === 'the' && !past) return [];
  if (noun === 'week') return [{ end, value: isoWeek(addDays(today, 7 * shift)) }];
  if (noun === 'year') return [{ end, value: String(year + shift) }];
  if (noun !== 'month') return [];
  const moved = utcDate(year, today.getUTCMonth() + 1 + shift, 1);
  return [{ end, value: isoMonth(moved.getUTCFullYear(), moved.getUTCMonth() + 1) }];
};

const dayOfMonth = (key: string | undefined): number | undefined => {
  const day = key === 'second' ? 2 : (ordinalOf(key) ?? numberOf(key));
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
};

/** The next date of that month and day, today included. */
const nextDate = (month: number, day: number, today: Date): string => {
  const thisYear = utcDate(today.getUTCFullYear(), month, day);
  return isoDay(thisYear < today ? utcDate(today.getUTCFullYear() + 1, month, day) : thisYear);
};

/** "november", "november the third", "the third of november", "november two thousand nineteen". */
const monthDate = (keys: readonly string[], at: number, today: Date): Reading[] => {
  const month = MONTHS.indexOf(keys[at] ?? '') + 1;
  if (month > 0) {
    // "may" alone is nearly always the verb.
    const alone = { end: at + 1, value: isoMonth(today.getUTCFullYear(), month) };
    const readings = month === 5 ? [] : [alone];
    const dayAt = keys[at + 1] === 'the' ? at + 2 : at + 1;
    const day = dayOfMonth(keys[dayAt]);
    const year = numberOf(keys[at + 1]);
    if (day !== undefined) readings.push({ end: dayAt + 1, value: nextDate(month, day, today) });
    else if (year !== undefined && year > 1900 && year < 2100)
      readings.push({ end: at + 2, value: isoMonth(year, month) });
    return readings;
  }
  const dayAt = keys[at] === 'the' ? at + 1 : at;
  const day = dayOfMonth(keys[dayAt]);
  if (day === undefined) return [];
  const nameAt = keys[dayAt + 1] === 'of' ? dayAt + 2 : dayAt + 1;
  const named = MONTHS.indexOf(keys[nameAt] ?? '') + 1;
  if (named > 0) return [{ end: nameAt + 1, value: nextDate(named, day, today) }];
  if (keys[at] !== 'the' || ordinalOf(keys[dayAt]) === undefined) return [];
  const passed = day < today.getUTCDate() ? 1 : 0;
  return [{ end: dayAt + 1, value: isoDay(utcDate(today.getUTCFullYear(), today.getUTCMonth() + 1 + passed, day)) }];
};

const yearAlone = (keys: readonly string[], at: number): Reading[] => {
  const year = numberOf(keys[at]);
  return year !== undefined && year >= 1950 && year < 2100 ? [{ end: at + 1, value: String(year) }] : [];
};

/** AMAZON.DATE, in the forms Alexa gives: a day, a day with a part, a week, a weekend, a month, a season, a year. */
export const readDates: Reader = (keys, at, now) => {
  const today = midnight(now);
  return [
    ...relativeDay(keys, at, today),
    ...weekday(keys, at, today),
    ...span(keys, at, today),
    ...monthDate(keys, at, today),
    ...yearAlone(keys, at),
  ];
};
