import type { Act } from '../act.ts';
import type { SettingOutcome } from '../outcome.ts';
import { EVENING, MORNING, type Reminder } from '../reminder.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { fit } from '../../routines/fit.ts';
import { stageOf } from '../../triage/stage.ts';
import type { Feel } from '../event.ts';
import { stay, turn, wishing, type Turn } from '../turn.ts';
import { goBack } from '../goBack.ts';
import { missed } from './missed.ts';
import { refused } from './timer.ts';

type RemindScene = Extract<Scene, { at: 'remind' }>;

/** Two hours off the skin, then cold may come again (docs/clinical-rules.md). */
const AGAIN_MINUTES = 120;

/** What suits somebody at the end of a visit: strength once it eases, else cold again today, or warmth tomorrow. */
export const fittingReminder = ({ facts }: Session, feel?: Feel): Reminder => {
  if (stageOf(facts.onset) !== 'warm') return { when: 'in', minutes: AGAIN_MINUTES };
  return (feel === 'better' || feel === 'gone') && fit('squeeze', facts).fits
    ? { when: 'weekly', minute: EVENING }
    : { when: 'tomorrow', minute: MORNING };
};

/** Asks for consent by naming when, and how often. */
export const offerReminder = (session: Session, reminder: Reminder, replaces: boolean, ...acts: readonly Act[]): Turn =>
  turn({ ...session, misses: 0 }, { at: 'remind', reminder, replaces, asked: false }, ...acts);

const alert = (told: Extract<Act, { act: 'alert' }>['alert']): Act => ({ act: 'alert', alert: told });

/** In this visit nobody asks again. */
const over = (before: Session, ...acts: readonly Act[]): Turn => {
  const declined = [...new Set([...(before.declined ?? []), 'reminders' as const])];
  const session: Session = { ...before, misses: 0, declined };
  // Whoever came for a reminder only need not answer ten questions.
  return session.unkept === true ? turn(session, { at: 'closed' }, ...acts, { act: 'bye' }) : goBack(session, ...acts);
};

const set = (session: Session, scene: RemindScene): Turn =>
  wishing(turn(session, scene), { wish: 'set_reminder', reminder: scene.reminder, replaces: scene.replaces });

/** "Shall I remind you then?" Only a clear yes is one. */
export const answerRemind = (session: Session, scene: RemindScene, reply: Reply): Turn => {
  switch (reply) {
    case 'go':
      return set(session, scene);
    case 'no':
    case 'unsure':
    case 'wait':
    case 'next':
    case 'previous':
      return over(session);
    case 'repeat':
    case 'start_over':
    case 'easier':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => over(session));
  }
};

/** What became of the reminder they wanted. */
export const afterReminder = (session: Session, scene: RemindScene, outcome: SettingOutcome): Turn => {
  const { reminder } = scene;
  switch (outcome.is) {
    case 'reminder_set': {
      const { minute } = outcome;
      return over(session, alert({ told: 'reminder_set', reminder, ...(minute !== undefined && { minute }) }));
    }
    case 'reminder_at_night':
      return turn(
        session,
        { ...scene, reminder: { when: 'tomorrow', minute: MORNING } },
        alert({ told: 'too_late_tonight' }),
      );
    case 'not_granted':
      return scene.asked
        ? over(session, alert({ told: 'reminder_failed', reminder }))
        : wishing(turn(session, { ...scene, asked: true }), { wish: 'ask_for', service: 'reminders' });
    case 'consent':
      return outcome.answer === 'accepted'
        ? set(session, { ...scene, asked: true })
        : over(session, ...refused(outcome), alert({ told: 'reminder_failed', reminder }));
    case 'timers_set':
    case 'failed':
      return over(session, alert({ told: 'reminder_failed', reminder }));
  }
};
