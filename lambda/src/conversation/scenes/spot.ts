import { routineOf } from '../../routines/routines.ts';
import { again, comeOff, gate, goOn, move, previous, waitQuietly } from '../coach.ts';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

/** One spot is done, or one stretch of ice or heat: how is it, and on? */
export const answerSpot = (
  session: Session,
  { next }: Extract<Scene, { at: 'spot' }>,
  reply: Reply,
  context: Context,
): Turn => {
  const { remedy } = next;
  const enough = (): Turn => goOn(session, remedy, ...comeOff(remedy));
  switch (reply) {
    case 'go':
      return routineOf(remedy).sides ? gate(session, next) : move(session, next, context, { act: 'carry_on' });
    case 'no':
    case 'next':
      return enough();
    case 'unsure':
      return routineOf(remedy).sides ? stay(session) : enough();
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'previous':
      return previous(session, remedy);
    case 'repeat':
    case 'start_over':
      return again(session, { ...next, rep: Math.max(0, next.rep - 1) }, context);
    case 'easier':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, enough);
  }
};
