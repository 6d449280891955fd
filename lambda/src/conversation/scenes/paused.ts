import { beginningOf, type Place } from '../../pacing/place.ts';
import { again, comeOff, gate, gentlyFromNow, instructAgain, previous, resume, skip, waitQuietly } from '../coach.ts';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

/** A routine that waits: paused, or something was explained in the middle of it. */
export const answerPaused = (session: Session, place: Place, reply: Reply, context: Context): Turn => {
  const { remedy } = place;
  switch (reply) {
    case 'go':
      return resume(session, place, context);
    case 'no':
      return turn(session, { at: 'choose' }, ...comeOff(remedy));
    case 'unsure':
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'next':
      return skip(session, remedy);
    case 'previous':
      return previous(session, remedy);
    case 'repeat':
      return again(session, place, context);
    case 'start_over':
      return gate(session, beginningOf(remedy));
    case 'easier':
      return instructAgain(gentlyFromNow(session, remedy), place);
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => waitQuietly(session, { act: 'no_rush' }));
  }
};
