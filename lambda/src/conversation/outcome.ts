import type { Service, Wish } from './wish.ts';

/** A timer of ours that was found: seconds left, and whether they pass. */
export interface FoundTimer {
  readonly left: number;
  readonly paused: boolean;
}

/** What became of a wish. */
export type Outcome =
  /** `card`: Alexa has put the question into the app herself. */
  | {
      readonly is: 'consent';
      readonly service: Service;
      readonly answer: 'accepted' | 'denied' | 'unanswered' | 'failed';
      readonly card: boolean;
    }
  /** The service was not called, because the person has not allowed it. */
  | { readonly is: 'not_granted'; readonly service: Service }
  | { readonly is: 'timers_set' }
  /** `found`: the timer as it is after that; absent when there is none of ours. */
  | {
      readonly is: 'timers';
      readonly after: 'look' | 'pause' | 'resume' | 'cancel';
      readonly found?: FoundTimer;
    }
  | { readonly is: 'timers_cleared' }
  /** `minute`: of the day, by the clock of the place, when it is known. */
  | { readonly is: 'reminder_set'; readonly minute?: number }
  /** It was not set: it would ring in the night. */
  | { readonly is: 'reminder_at_night' }
  /** `once`, `weekly`: such a one is set; `minute` as it was wished. */
  | { readonly is: 'reminders'; readonly once: boolean; readonly weekly: boolean; readonly minute: number }
  | { readonly is: 'reminders_cancelled'; readonly any: boolean }
  | { readonly is: 'failed'; readonly wish: Wish['wish'] }
  /** Only `gone` when it is certain. */
  | { readonly is: 'forgotten'; readonly gone: boolean };

/** What comes of setting a timer or a reminder; what comes of anything else is told in whatever scene it was asked. */
export type SettingOutcome =
  | Extract<Outcome, { is: 'consent' | 'not_granted' | 'timers_set' | 'reminder_set' | 'reminder_at_night' }>
  | { readonly is: 'failed'; readonly wish: 'set_timers' | 'set_reminder' };

export const isAboutSetting = (outcome: Outcome): outcome is SettingOutcome => {
  switch (outcome.is) {
    case 'consent':
    case 'not_granted':
    case 'timers_set':
    case 'reminder_set':
    case 'reminder_at_night':
      return true;
    case 'failed':
      return outcome.wish === 'set_timers' || outcome.wish === 'set_reminder';
    case 'timers':
    case 'timers_cleared':
    case 'reminders':
    case 'reminders_cancelled':
    case 'forgotten':
      return false;
  }
};

const OUTCOMES: Record<Outcome['is'], true> = {
  consent: true,
  not_granted: true,
  timers_set: true,
  timers: true,
  timers_cleared: true,
  reminder_set: true,
  reminder_at_night: true,
  reminders: true,
  reminders_cancelled: true,
  failed: true,
  forgotten: true,
};

export const isOutcome = (event: { readonly is: string }): event is Outcome => Object.hasOwn(OUTCOMES, event.is);
