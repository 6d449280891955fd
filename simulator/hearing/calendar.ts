const DAY_MS = 86_400_000;

/** Dates here are midnights in UTC. */
export const midnight = (now: Date): Date => new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);

export const addDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

export const utcDate = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

/** "2026-11-03". */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** "2026-W46": the ISO 8601 week, which belongs to the year of its Thursday. */
export const isoWeek = (date: Date): string => {
  const thursday = addDays(date, 3 - ((date.getUTCDay() + 6) % 7));
  const firstDay = utcDate(thursday.getUTCFullYear(), 1, 1);
  const week = Math.floor((thursday.getTime() - firstDay.getTime()) / DAY_MS / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
};

/** "2026-10". */
export const isoMonth = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
