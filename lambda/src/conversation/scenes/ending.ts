import { offerRest, firstOf, begin, waitQuietly } from '../coach.ts';
import type { Act } from '../act.ts';
import type { Answer, Feel } from '../event.ts';
import { fittingReminder, offerReminder } from './remind.ts';
import { leave } from '../leave.ts';
import { replyOf, type Reply } from '../reply.ts';
import type { Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

/** What it means, when to get help, and where it helps: shall Alexa remind them? */
const wrapUp = (session: Session, feel: Feel | undefined, ...acts: readonly Act[]): Turn => {
  const wrapped: Session = { ...session, wrapped: true };
  const told: readonly Act[] = [...acts, { act: 'safety_net', short: false }];
  if (!mayOffer(session, feel)) return turn(wrapped, { at: 'choose' }, ...told);
  const reminder = fittingReminder(session, feel);
  const why: readonly Act[] = reminder.when === 'weekly' ? [{ act: 'alert', alert: { told: 'regular' } }] : [];
  return offerReminder(wrapped, reminder, false, ...told, ...why);
};

/** Once a visit: cold or warmth again for whom it was on, strength for whom it eases. */
const mayOffer = (session: Session, feel: Feel | undefined): boolean => {
  const { wrapped, declined, rested } = session;
  if (wrapped === true || feel === 'worse' || declined?.includes('reminders') === true) return false;
  const { when } = fittingReminder(session, feel);
  return when === 'weekly' || rested.includes(when === 'in' ? 'ice' : 'heat');
};

/** "How does it feel now?": what that means, and when to get help. */
export const answerFeel = (session: Session, event: Answer): Turn => {
  if (event.is === 'feel') return wrapUp(session, event.feel, { act: 'feel', feel: event.feel, atEnd: true });
  const reply = replyOf(event);
  switch (reply) {
    case 'go':
    case 'next':
    case 'unsure':
      return wrapUp(session, undefined);
    case 'no':
    case 'unknown':
      return missed(session, () => wrapUp(session, undefined));
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'start_over':
      return begin(session, firstOf(session));
    case 'previous':
    case 'repeat':
    case 'easier':
    case 'aside':
      return stay(session);
  }
};

/** Nothing is running: an exercise, an explanation, or stop. */
export const answerChoose = (session: Session, reply: Reply): Turn => {
  switch (reply) {
    case 'go':
      // "Yes" to a choice is no choice yet.
      return stay({ ...session, misses: 1 });
    case 'next':
      return offerRest(session);
    case 'no':
      return leave(session);
    case 'start_over':
      return begin(session, firstOf(session));
    case 'unsure':
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'previous':
    case 'repeat':
    case 'easier':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => leave(session));
  }
};
