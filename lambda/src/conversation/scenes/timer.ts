import type { Place } from '../../pacing/place.ts';
import { move, waitQuietly } from '../coach.ts';
import type { Act } from '../act.ts';
import type { Context } from '../context.ts';
import type { Event } from '../event.ts';
import { checksIn, secondsOnSkin } from '../onTimer.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, turn, wishing, type Turn } from '../turn.ts';
import type { SettingOutcome } from '../outcome.ts';

type TimerScene = Extract<Scene, { at: 'timer' }>;

/** They have said yes to a timer for what is on at this place. */
export const setTimer = (session: Session, place: Place, asked = false): Turn => {
  const seconds = secondsOnSkin(session, place);
  return wishing(turn({ ...session, misses: 0 }, { at: 'timer', place, asked }), {
    wish: 'set_timers',
    seconds,
    checks: checksIn(seconds),
  });
};

/** No timer then: its time is kept here, and that is begun at once. In this visit nobody asks again. */
const without = (session: Session, { place }: TimerScene, context: Context, ...acts: readonly Act[]): Turn => {
  const declined = [...new Set([...(session.declined ?? []), 'timers' as const])];
  return move({ ...session, misses: 0, declined }, place, context, ...acts, { act: 'begin' });
};

/** The same after it was refused or failed: they hear how to set one of Alexa's own. */
const never = (session: Session, scene: TimerScene, context: Context, ...acts: readonly Act[]): Turn => {
  const told: Act = { act: 'alert', alert: { told: 'timer_failed', seconds: secondsOnSkin(session, scene.place) } };
  return without(session, scene, context, ...acts, told);
};

/** "Shall I set a timer?" It is on already, so whatever is not a clear yes goes straight on without. */
export const answerTimer = (session: Session, scene: TimerScene, reply: Reply, context: Context): Turn => {
  switch (reply) {
    case 'go':
      return setTimer(session, scene.place, scene.asked);
    case 'no':
    case 'unsure':
    case 'next':
    case 'previous':
    case 'start_over':
    case 'easier':
      return without(session, scene, context);
    case 'wait':
      return waitQuietly(session, { act: 'off_while_waiting' }, { act: 'no_rush' });
    case 'repeat':
    case 'aside':
      return stay(session);
    case 'unknown':
      return session.misses === 0
        ? stay({ ...session, misses: 1 }, { act: 'missed', tries: 1 })
        : without(session, scene, context);
  }
};

/** What became of the timer they wanted. */
export const afterTimer = (session: Session, scene: TimerScene, outcome: SettingOutcome, context: Context): Turn => {
  const { place, asked } = scene;
  switch (outcome.is) {
    case 'timers_set': {
      const seconds = secondsOnSkin(session, place);
      const remedy = place.remedy === 'heat' ? 'heat' : 'ice';
      return turn(
        { ...session, onTimer: { remedy, ends: context.now + seconds * 1000 } },
        { at: 'resting' },
        { act: 'alert', alert: { told: 'timer_set', checks: checksIn(seconds) } },
      );
    }
    case 'not_granted':
      return asked
        ? never(session, scene, context)
        : wishing(turn(session, { ...scene, asked: true }), { wish: 'ask_for', service: 'timers' });
    case 'consent':
      return outcome.answer === 'accepted'
        ? setTimer(session, place, true)
        : never(session, scene, context, ...refused(outcome));
    case 'reminder_set':
    case 'reminder_at_night':
    case 'failed':
      return never(session, scene, context);
  }
};

/** The permission was not given. Where Alexa has sent no card of her own, one goes to the app. */
export const refused = ({ service, answer, card }: Extract<Event, { is: 'consent' }>): readonly Act[] =>
  answer === 'failed' ? [] : [{ act: 'alert', alert: { told: 'not_allowed', service, card: !card } }];
