import { isOnSkin } from '../routines/onSkin.ts';
import type { Place } from '../pacing/place.ts';
import { atLeast } from '../triage/level.ts';
import type { Act } from './act.ts';
import type { AlertAct } from './alertAct.ts';
import type { Context } from './context.ts';
import type { AlertEvent } from './event.ts';
import { offTimer, timedBy } from './onTimer.ts';
import { isAboutSetting, type Outcome } from './outcome.ts';
import { atMinute } from './reminder.ts';
import { afterForgetting } from './scenes/forget.ts';
import { afterReminder, fittingReminder, offerReminder } from './scenes/remind.ts';
import { timerOver } from './scenes/resting.ts';
import { afterTimer, setTimer } from './scenes/timer.ts';
import type { Scene, Session } from './session.ts';
import { stay, turn, wishing, type Turn } from './turn.ts';
import type { Wish } from './wish.ts';

const alert = (told: AlertAct): Act => ({ act: 'alert', alert: told });

const MUST_ASK: Act = { act: 'must_ask' };

/** Cold or heat that is on, or about to be, and what is left of it. */
const placeOnSkin = (scene: Scene): Place | undefined => {
  const running = scene.at === 'timer' || scene.at === 'gate' || scene.at === 'paused';
  const place = running ? scene.place : scene.at === 'spot' ? scene.next : undefined;
  return place !== undefined && isOnSkin(place.remedy) ? place : undefined;
};

const pausedAt = (scene: Scene): { readonly place?: Place } =>
  scene.at === 'paused' || scene.at === 'gate' ? { place: scene.place } : {};

const WISHES = {
  look: { wish: 'look_at_timers' },
  pause: { wish: 'pause_timers' },
  resume: { wish: 'resume_timers' },
  cancel: { wish: 'cancel_timers' },
  done: { wish: 'cancel_timers' },
} as const satisfies Record<string, Wish>;

/** Words about timers, reminders and what is kept, in any scene but those that lead to a person. */
export const answerAlert = (session: Session, event: AlertEvent): Turn => {
  const { scene } = session;
  /** A question about safety is open: only its answer leads on. */
  const bound =
    scene.at === 'worse' ||
    atLeast(session.facts.floor, 'urgent') ||
    (scene.at === 'check' && scene.about !== undefined);
  switch (event.is) {
    case 'timer': {
      if (event.wanted !== 'set') return wishing(stay(session), WISHES[event.wanted]);
      if (scene.at === 'check' || scene.at === 'back' || scene.at === 'worse') return stay(session, MUST_ASK);
      const place = placeOnSkin(scene);
      return place === undefined ? stay(session, alert({ told: 'timers_for' })) : setTimer(session, place);
    }
    case 'remind':
      if (!mayRemind(session)) return stay(session, alert({ told: 'remind_later' }));
      return offerReminder(session, event.reminder ?? fittingReminder(session), false);
    case 'move_reminder':
      if (event.minute === undefined) return stay(session, alert({ told: 'which_time' }));
      if (!mayRemind(session)) return stay(session, alert({ told: 'remind_later' }));
      if (scene.at === 'remind') return offerReminder(session, atMinute(scene.reminder, event.minute), scene.replaces);
      return wishing(stay(session), { wish: 'look_at_reminders', minute: event.minute });
    case 'cancel_reminders':
      return wishing(stay(session), { wish: 'cancel_reminders' });
    case 'forget':
      return bound ? stay(session, MUST_ASK) : turn({ ...session, misses: 0 }, { at: 'forget', ...pausedAt(scene) });
  }
};

/** In the middle of something a reminder can wait; its question would put what is running aside. */
const mayRemind = ({ scene }: Session): boolean =>
  scene.at === 'remind' ||
  scene.at === 'resting' ||
  scene.at === 'offer' ||
  scene.at === 'feel' ||
  scene.at === 'choose';

/** What became of a wish; the scene tells what it was for. */
export const answerOutcome = (session: Session, outcome: Outcome, context: Context): Turn => {
  const { scene } = session;
  if (scene.at === 'timer' && isAboutSetting(outcome)) return afterTimer(session, scene, outcome, context);
  if (scene.at === 'remind' && isAboutSetting(outcome)) return afterReminder(session, scene, outcome);
  switch (outcome.is) {
    case 'forgotten':
      return afterForgetting(session, outcome);
    case 'timers':
      return afterTimers(session, outcome, context.now);
    case 'reminders': {
      if (!outcome.once && !outcome.weekly) return stay(session, alert({ told: 'reminders_cancelled', any: false }));
      const when = outcome.once ? 'at' : 'weekly';
      return offerReminder(session, { when, minute: outcome.minute }, true);
    }
    case 'reminders_cancelled':
      return stay(session, alert({ told: 'reminders_cancelled', any: outcome.any }));
    case 'failed':
      return failed(session, outcome);
    case 'timers_cleared':
    case 'timers_set':
    case 'reminder_set':
    case 'reminder_at_night':
    case 'not_granted':
    case 'consent':
      return stay(session);
  }
};

/** The timer as it is now: asked after, paused, going on, or cancelled. */
const afterTimers = (session: Session, { after, found }: Extract<Outcome, { is: 'timers' }>, now: number): Turn => {
  const { scene, onTimer } = session;
  if (found === undefined) {
    const none = alert({ told: 'no_timer' });
    return scene.at === 'resting' ? timerOver(session, none) : stay(offTimer(session), none);
  }
  if (after === 'cancel') {
    const cancelled = alert({ told: 'timer_cancelled' });
    if (scene.at === 'resting') return timerOver(session, cancelled);
    return stay(offTimer(session), cancelled, { act: 'take_off', remedy: onTimer?.remedy ?? 'ice' });
  }
  const known: Session = { ...session, onTimer: timedBy(found, now, onTimer?.remedy) };
  const seconds = found.left;
  if (found.paused) {
    const waits = alert({ told: after === 'pause' ? 'timer_paused' : 'timer_waits', seconds });
    return stay(known, waits, ...(after === 'pause' ? [{ act: 'off_while_waiting' } as const] : []));
  }
  return stay(known, alert({ told: after === 'resume' ? 'timer_going' : 'timer_left', seconds }));
};

/** Nothing is said to have happened that did not. */
const failed = (session: Session, { wish }: Extract<Outcome, { is: 'failed' }>): Turn => {
  switch (wish) {
    case 'look_at_timers':
      return stay(session, alert({ told: 'could_not', what: 'look' }));
    case 'pause_timers':
      return stay(session, alert({ told: 'could_not', what: 'pause' }));
    case 'resume_timers':
      return stay(session, alert({ told: 'could_not', what: 'resume' }));
    case 'cancel_timers': {
      const told = alert({ told: 'could_not', what: 'cancel' });
      return session.scene.at === 'resting' ? timerOver(session, told) : stay(session, told);
    }
    case 'look_at_reminders':
    case 'cancel_reminders':
      return stay(session, alert({ told: 'reminders_stay' }));
    case 'forget':
      return afterForgetting(session, { is: 'forgotten', gone: false });
    case 'set_timers':
    case 'set_reminder':
    case 'ask_for':
    case 'clear_timers':
      return stay(session);
  }
};
