import { inWords } from './numbers.ts';

const partOf = (hour: number): string => {
  if (hour < 12) return hour < 5 ? 'at night' : 'in the morning';
  return hour < 18 ? 'in the afternoon' : hour < 21 ? 'in the evening' : 'at night';
};

/** A minute of the day as it is spoken: "nine fifteen in the morning". */
export const spokenClock = (minute: number): string => {
  const hour = Math.floor(minute / 60) % 24;
  const past = minute % 60;
  const minutes = past === 0 ? '' : past < 10 ? ` oh ${inWords(past)}` : ` ${inWords(past)}`;
  return `${inWords(hour % 12 === 0 ? 12 : hour % 12)}${minutes} ${partOf(hour)}`;
};

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;

/** The weekday of a day counted from 1970, which began on a Thursday. */
export const weekdayOf = (day: number): string => WEEKDAYS[((day % 7) + 7) % 7] ?? '';
