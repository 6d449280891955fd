/** A time as a clock on the wall shows it: milliseconds since 1970, counted as if the wall hung in Greenwich. */
export type WallTime = number;

const WRITTEN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/;

/** Reads a time without a zone, such as 2026-03-01T09:30:00.000; undefined when it is none or names a zone. */
export const readWallTime = (written: unknown): WallTime | undefined => {
  const time = typeof written === 'string' && WRITTEN.test(written) ? Date.parse(`${written}Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};

export const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** What the clock on the wall of a time zone shows at an instant (milliseconds since 1970). */
export const wallTimeAt = (instant: number, timeZone: string): WallTime => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.find(({ type }) => type === name)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return Date.parse(`${date}T${part('hour')}:${part('minute')}:${part('second')}Z`) + (instant % 1000);
};

/** The instant at which the clock on the wall shows this time. In the hour that is skipped in spring, an hour later. */
export const instantOf = (wall: WallTime, timeZone: string): number => {
  const offsetAt = (instant: number): number => wallTimeAt(instant, timeZone) - instant;
  const guess = wall - offsetAt(wall);
  return wall - offsetAt(guess);
};
