import { beginningOf } from '../../pacing/place.ts';
import type { RemedyId } from '../../routines/remedies.ts';
import type { Act } from '../act.ts';
import { begin, firstTime, instruct, isRestingWith, move, waitQuietly } from '../coach.ts';
import type { Context } from '../context.ts';
import { isPaused, offTimer } from '../onTimer.ts';
import type { Reply } from '../reply.ts';
import type { Session } from '../session.ts';
import { sceneAfterRemedy } from '../settle.ts';
import { stay, turn, wishing, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

/** Beside cold or heat there is nothing to fetch and no position to take: it begins at once. */
export const meanwhile = (session: Session, remedy: RemedyId, context: Context): Turn => {
  if (!isRestingWith(session, remedy)) return begin(session, remedy);
  const begun = [...new Set([...session.begun, remedy])];
  const place = beginningOf(remedy);
  const told: readonly Act[] = [...firstTime(session, remedy), instruct(session, place)];
  return move({ ...session, begun }, place, context, ...told, { act: 'quiet', seconds: 2 });
};

/** The rest is quiet: the timer goes on without the skill. */
export const beQuiet = (session: Session): Turn =>
  turn(
    session,
    { at: 'closed' },
    { act: 'safety_net', short: true },
    { act: 'alert', alert: { told: isPaused(session) ? 'timer_stays' : 'timer_runs' } },
  );

/** It is over: what comes after cold or heat. It is told to come off by whatever leaves it. */
export const timerOver = (session: Session, ...acts: readonly Act[]): Turn => {
  const off = offTimer(session);
  return turn(off, sceneAfterRemedy(off, session.onTimer?.remedy ?? 'ice'), ...acts);
};

/** Cold or heat lies on: breathe, tuck the chin, or be quiet? */
export const answerResting = (session: Session, reply: Reply, context: Context): Turn => {
  if (isPaused(session) && reply === 'go') return wishing(stay(session), { wish: 'resume_timers' });
  switch (reply) {
    case 'go':
    case 'start_over':
    case 'repeat':
    case 'easier':
      return meanwhile(session, 'breathing', context);
    case 'no':
      return beQuiet(session);
    case 'next':
      return timerOver(session);
    case 'unsure':
    case 'wait':
      return waitQuietly(session);
    case 'previous':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => beQuiet(session));
  }
};
