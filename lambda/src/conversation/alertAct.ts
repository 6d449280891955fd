import type { Reminder } from './reminder.ts';
import type { Service } from './wish.ts';

/** What is told about timers, reminders and what is kept. Seconds and minutes are left to be worded. */
export type AlertAct =
  | { readonly told: 'timer_set'; readonly checks: readonly number[] }
  | { readonly told: 'timer_left' | 'timer_paused' | 'timer_going'; readonly seconds: number }
  | { readonly told: 'timer_waits'; readonly seconds: number }
  | { readonly told: 'timer_cancelled' | 'no_timer' | 'timer_runs' | 'timer_stays' | 'timers_for' }
  /** None was set. How to set one of Alexa's own. */
  | { readonly told: 'timer_failed'; readonly seconds: number }
  /** `card`: one is to be sent to the app. */
  | { readonly told: 'not_allowed'; readonly service: Service; readonly card: boolean }
  | { readonly told: 'could_not'; readonly what: 'look' | 'pause' | 'resume' | 'cancel' }
  | { readonly told: 'reminder_set'; readonly reminder: Reminder; readonly minute?: number }
  | { readonly told: 'reminder_failed'; readonly reminder: Reminder }
  | { readonly told: 'too_late_tonight' | 'remind_later' | 'which_time' | 'regular' }
  | { readonly told: 'reminders_cancelled'; readonly any: boolean }
  | { readonly told: 'reminders_stay' }
  | { readonly told: 'forgotten'; readonly gone: boolean };
