import { readDates } from '../dates.ts';
import { readDurations } from '../durations.ts';
import { spokenWords } from '../normalise.ts';
import type { Reader } from '../reading.ts';
import { readTimes } from '../times.ts';

/** A Tuesday. */
const NOW = new Date('2026-11-17T10:00:00Z');

/** The value that covers the most words from the start, if it covers them all. */
const read = (reader: Reader, text: string): string | undefined => {
  const keys = spokenWords(text).map((word) => word.key);
  return reader(keys, 0, NOW).find(({ end }) => end === keys.length)?.value;
};

test.each([
  ['three hours', 'PT3H'],
  ['a couple of days', 'P2D'],
  ['a day and a half', 'P1DT12H'],
  ['one and a half days', 'P1DT12H'],
  ['half an hour', 'PT30M'],
  ['three quarters of an hour', 'PT45M'],
  ['a quarter of an hour', 'PT15M'],
  ['two weeks', 'P2W'],
  ['ten minutes', 'PT10M'],
  ['an hour and twenty minutes', 'PT1H20M'],
  ['an hour twenty minutes', 'PT1H20M'],
  ['two and a half hours', 'PT2H30M'],
  ['2.5 hours', 'PT2H30M'],
  ['a fortnight', 'P2W'],
  ['six months', 'P6M'],
  ['a year and a half', 'P1Y6M'],
  ['forty five seconds', 'PT45S'],
  ['a hundred and twenty days', 'P120D'],
  ['a dozen', undefined],
  ['a few days', undefined],
  ['ate days', 'P8D'],
  ['to week', undefined],
])('duration: %s is %s', (text, value) => {
  expect(read(readDurations, text)).toBe(value);
});

test.each([
  ['today', '2026-11-17'],
  ['yesterday', '2026-11-16'],
  ['the day before yesterday', '2026-11-15'],
  ['tomorrow', '2026-11-18'],
  ['tuesday', '2026-11-17'],
  ['friday', '2026-11-20'],
  ['monday', '2026-11-23'],
  ['last tuesday', '2026-11-10'],
  ['last friday', '2026-11-13'],
  ['this past friday', '2026-11-13'],
  ['next tuesday', '2026-11-24'],
  ['monday morning', '2026-11-23TMO'],
  ['yesterday afternoon', '2026-11-16TAF'],
  ['this morning', '2026-11-17TMO'],
  ['last night', '2026-11-16TNI'],
  ['tonight', '2026-11-17TNI'],
  ['this week', '2026-W47'],
  ['last week', '2026-W46'],
  ['the weekend', '2026-W47-WE'],
  ['last weekend', '2026-W46-WE'],
  ['last month', '2026-10'],
  ['last year', '2025'],
  ['october', '2026-10'],
  ['last december', '2025-12'],
  ['november third', '2027-11-03'],
  ['the twentieth of november', '2026-11-20'],
  ['november the twenty first', '2026-11-21'],
  ['the 3rd', '2026-12-03'],
  ['last winter', '2025-WI'],
  ['may', undefined],
  ['three', undefined],
])('date: %s is %s', (text, value) => {
  expect(read(readDates, text)).toBe(value);
});

test.each([
  ['ten a m', '10:00'],
  ['10am', '10:00'],
  ['ten p.m.', '22:00'],
  ['twelve a.m.', '00:00'],
  ["ten o'clock", '10:00'],
  ["six o'clock this morning", '06:00'],
  ['nine thirty', '09:30'],
  ['9:30', '09:30'],
  ['noon', '12:00'],
  ['midnight', '00:00'],
  ['half past nine', '09:30'],
  ['half nine', '09:30'],
  ['a quarter to ten', '09:45'],
  ['twenty past two', '02:20'],
  ['seven in the evening', '19:00'],
  ['this morning', 'MO'],
  ['the afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['ten', undefined],
])('time: %s is %s', (text, value) => {
  expect(read(readTimes, text)).toBe(value);
});
