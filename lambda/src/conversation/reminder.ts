/**
 * When somebody wants to be reminded. `minute` is of the day, by the clock of the place; `day` counts from 1970 on the
 * calendar there.
 */
export type Reminder =
  | { readonly when: 'in'; readonly minutes: number }
  /** The next time the clock shows it. */
  | { readonly when: 'at'; readonly minute: number }
  | { readonly when: 'tomorrow'; readonly minute: number }
  | { readonly when: 'on'; readonly day: number; readonly minute: number }
  /** Monday, Wednesday and Friday: three days with rest between them. */
  | { readonly when: 'weekly'; readonly minute: number };

/** Nine in the morning, and six in the evening: when nobody said otherwise. */
export const MORNING = 9 * 60;
export const EVENING = 18 * 60;

/** Nothing rings from nine in the evening to eight in the morning unless they chose the hour. */
export const isAtNight = (minute: number): boolean => minute < 8 * 60 || minute >= 21 * 60;

/** The same reminder at another hour. */
export const atMinute = (reminder: Reminder, minute: number): Reminder =>
  reminder.when === 'in' ? { when: 'at', minute } : { ...reminder, minute };
