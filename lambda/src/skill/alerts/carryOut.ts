import type { RequestEnvelope } from 'ask-sdk-model';
import type { FoundTimer, Outcome } from '../../conversation/outcome.ts';
import type { Wish } from '../../conversation/wish.ts';
import { LOOK_MS } from '../../platform/limits.ts';
import type { Words } from '../../words/wordsFor.ts';
import { cancelReminders, lookAtReminders, setReminder } from './reminders.ts';
import { isGranted } from './permission.ts';
import { callsFor, statusOf } from './services.ts';
import { cancelTimers, lookAtTimers, pauseTimers, resumeTimers, setTimers } from './timers.ts';

/** A wish that Alexa's services can carry out; a permission is asked for in the reply, and the store forgets. */
export type ServiceWish = Exclude<Wish, { wish: 'ask_for' | 'forget' }>;

export interface Errand {
  readonly envelope: RequestEnvelope;
  readonly locale: string;
  readonly words: Words;
  /** Alexa's clock, in epoch milliseconds. */
  readonly now: number;
  /** Is told by name why something did not work. */
  readonly onFailure: (what: string, why: string) => void;
}

/** A status, or the name of an error; never its message. */
const reasonOf = (error: unknown): string =>
  String(statusOf(error) ?? (error instanceof Error ? error.name : 'unknown'));

const found = (after: 'look' | 'pause' | 'resume', timer: FoundTimer | undefined): Outcome => ({
  is: 'timers',
  after,
  ...(timer !== undefined && { found: timer }),
});

const withTimers = async (wish: ServiceWish, errand: Errand): Promise<Outcome> => {
  const { envelope, locale, words, now } = errand;
  const calls = callsFor(envelope);
  switch (wish.wish) {
    case 'set_timers': {
      const { announceEnd: endText, announceCheck: checkText } = words.alerts;
      await setTimers(calls, { ...wish, locale, endText, checkText, now });
      return { is: 'timers_set' };
    }
    case 'look_at_timers':
      return found('look', await lookAtTimers(calls, now));
    case 'pause_timers':
      return found('pause', await pauseTimers(calls, now));
    case 'resume_timers':
      return found('resume', await resumeTimers(calls, now));
    case 'cancel_timers': {
      const any = await cancelTimers(calls);
      return { is: 'timers', after: 'cancel', ...(any && { found: { left: 0, paused: false } }) };
    }
    case 'clear_timers':
      await cancelTimers(calls);
      return { is: 'timers_cleared' };
    case 'set_reminder': {
      const wanted = { ...wish, envelope, locale, text: words.alerts.reminder, now };
      const set = await setReminder(calls, wanted);
      if (set.is === 'night') return { is: 'reminder_at_night' };
      return { is: 'reminder_set', ...(set.minute !== undefined && { minute: set.minute }) };
    }
    case 'look_at_reminders':
      return { is: 'reminders', minute: wish.minute, ...(await lookAtReminders(calls)) };
    case 'cancel_reminders':
      return { is: 'reminders_cancelled', any: await cancelReminders(calls) };
  }
};

/** Without the permission nothing of ours can be there, and nothing is called. */
const withoutPermission = (wish: ServiceWish): Outcome => {
  switch (wish.wish) {
    case 'set_timers':
      return { is: 'not_granted', service: 'timers' };
    case 'set_reminder':
      return { is: 'not_granted', service: 'reminders' };
    case 'look_at_timers':
      return { is: 'timers', after: 'look' };
    case 'pause_timers':
      return { is: 'timers', after: 'pause' };
    case 'resume_timers':
      return { is: 'timers', after: 'resume' };
    case 'cancel_timers':
      return { is: 'timers', after: 'cancel' };
    case 'clear_timers':
      return { is: 'timers_cleared' };
    case 'look_at_reminders':
      return { is: 'reminders', once: false, weekly: false, minute: wish.minute };
    case 'cancel_reminders':
      return { is: 'reminders_cancelled', any: false };
  }
};

/** Carries a wish out. Never fails, and takes no longer than ALERTS_MS: what did not work is an outcome too. */
export const carryOut = async (wish: ServiceWish, errand: Errand): Promise<Outcome> => {
  const service = wish.wish.endsWith('_timers') ? 'timers' : 'reminders';
  if (!isGranted(errand.envelope, service)) return withoutPermission(wish);
  try {
    return await withTimers(wish, errand);
  } catch (error) {
    errand.onFailure(wish.wish, reasonOf(error));
    return { is: 'failed', wish: wish.wish };
  }
};

/** What still runs where timers are allowed, when somebody opens the skill; that may cost them only a moment. */
export const timerStillOn = async ({ envelope, now, onFailure }: Errand): Promise<FoundTimer | undefined> => {
  try {
    return await lookAtTimers(callsFor(envelope, LOOK_MS), now);
  } catch (error) {
    onFailure('look_at_timers', reasonOf(error));
    return undefined;
  }
};
