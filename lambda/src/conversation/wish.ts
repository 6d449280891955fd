import type { Reminder } from './reminder.ts';

/** Alexa's services that a person has to allow. */
export type Service = 'timers' | 'reminders';

/**
 * What should happen in the world. The edge carries it out, and what became of it comes back as an outcome, which is
 * decided like anything that was said.
 */
export type Wish =
  /** Alexa asks the person herself; her answer is another request. */
  | { readonly wish: 'ask_for'; readonly service: Service }
  /** An end that rings, and quiet checks on the way; all of them or none. Seconds from now. */
  | { readonly wish: 'set_timers'; readonly seconds: number; readonly checks: readonly number[] }
  | { readonly wish: 'look_at_timers' | 'pause_timers' | 'resume_timers' | 'cancel_timers' }
  /** Cancels them without a word: what they were for is over. */
  | { readonly wish: 'clear_timers' }
  | { readonly wish: 'set_reminder'; readonly reminder: Reminder; readonly replaces: boolean }
  /** Which there are, to move one of them to `minute` of the day. */
  | { readonly wish: 'look_at_reminders'; readonly minute: number }
  | { readonly wish: 'cancel_reminders' }
  /** Deletes all that is kept about the person. */
  | { readonly wish: 'forget' };
