import { begin, firstOf, previous, waitQuietly } from '../coach.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

/** "Shall we start with …?" */
export const answerOffer = (session: Session, { remedy }: Extract<Scene, { at: 'offer' }>, reply: Reply): Turn => {
  switch (reply) {
    case 'go':
    case 'next':
    case 'easier':
      return begin(session, remedy);
    case 'no':
      return turn(session, { at: 'choose' });
    case 'unsure':
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'previous':
      return previous(session, remedy);
    case 'start_over':
      return begin(session, firstOf(session));
    case 'repeat':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => turn(session, { at: 'choose' }));
  }
};
