import { beginningOf } from '../../pacing/place.ts';
import { isOnSkin } from '../../routines/onSkin.ts';
import { routineOf } from '../../routines/routines.ts';
import { again, gentlyFromNow, instructAgain, move, previous, resume, skip, waitQuietly } from '../coach.ts';
import type { Act } from '../act.ts';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { Session } from '../session.ts';
import type { Settled } from '../settle.ts';
import type { Turn } from '../turn.ts';

const OFF_WHILE_WAITING: Act = { act: 'off_while_waiting' };

/** Somebody spoke in the middle of a timeline. Whatever was not meant to stop it goes on where it was cut. */
export const answerCut = (
  session: Session,
  { place, holdLeft }: NonNullable<Settled['cut']>,
  reply: Reply,
  context: Context,
): Turn => {
  const { remedy } = place;
  switch (reply) {
    case 'wait':
    case 'no':
      // The seconds of one breath or one pull say nothing.
      return waitQuietly(session, ...(isOnSkin(remedy) ? [OFF_WHILE_WAITING] : []), {
        act: 'paused',
        remedy,
        seconds: routineOf(remedy).phases.length > 1 || isOnSkin(remedy) ? undefined : holdLeft,
      });
    case 'go':
    case 'unsure':
    case 'aside':
    case 'unknown':
      return resume(session, place, context);
    case 'next':
      return skip(session, remedy);
    case 'previous':
      return previous(session, remedy);
    case 'repeat':
      return again(session, place, context);
    case 'start_over':
      return isOnSkin(remedy)
        ? resume(session, place, context)
        : move(session, beginningOf(remedy), context, { act: 'again' });
    case 'easier':
      return instructAgain(gentlyFromNow(session, remedy), place);
  }
};
