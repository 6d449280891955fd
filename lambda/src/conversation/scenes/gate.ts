import { isOnSkin } from '../../routines/onSkin.ts';
import { beginningOf } from '../../pacing/place.ts';
import { gate, gentlyFromNow, instructAgain, move, previous, skip, waitQuietly } from '../coach.ts';
import type { Context } from '../context.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

/** Instructions were given; the clock starts on "ready" and not before. */
export const answerGate = (
  session: Session,
  { place }: Extract<Scene, { at: 'gate' }>,
  reply: Reply,
  context: Context,
): Turn => {
  switch (reply) {
    case 'go':
      // It lies on from now: whether Alexa keeps its time is asked before anything is timed here.
      return isOnSkin(place.remedy) && session.declined?.includes('timers') !== true
        ? turn({ ...session, misses: 0 }, { at: 'timer', place, asked: false })
        : move(session, place, context, { act: 'begin' });
    case 'no':
    case 'unsure':
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'next':
      return skip(session, place.remedy);
    case 'previous':
      return previous(session, place.remedy);
    case 'repeat':
      return instructAgain(session, place);
    case 'start_over':
      return gate(session, beginningOf(place.remedy));
    case 'easier':
      return instructAgain(gentlyFromNow(session, place.remedy), place);
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => waitQuietly(session, { act: 'no_rush' }));
  }
};
