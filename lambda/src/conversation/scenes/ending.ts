import { offerRest, firstOf, begin, waitQuietly } from '../coach.ts';
import type { Act } from '../act.ts';
import type { Event } from '../event.ts';
import { leave } from '../leave.ts';
import { replyOf, type Reply } from '../reply.ts';
import type { Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

const wrapUp = (session: Session, ...acts: readonly Act[]): Turn =>
  turn({ ...session, wrapped: true }, { at: 'choose' }, ...acts, { act: 'safety_net', short: false });

/** "How does it feel now?": what that means, and when to get help. */
export const answerFeel = (session: Session, event: Event): Turn => {
  if (event.is === 'feel') return wrapUp(session, { act: 'feel', feel: event.feel, atEnd: true });
  const reply = replyOf(event);
  switch (reply) {
    case 'go':
    case 'next':
    case 'unsure':
      return wrapUp(session);
    case 'no':
    case 'unknown':
      return missed(session, () => wrapUp(session));
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
