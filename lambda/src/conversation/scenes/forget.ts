import type { Act } from '../act.ts';
import { goBack } from '../goBack.ts';
import type { Outcome } from '../outcome.ts';
import type { Reply } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, turn, wishing, type Turn } from '../turn.ts';

type ForgetScene = Extract<Scene, { at: 'forget' }>;

const keep = (before: Session, { place }: ForgetScene): Turn => {
  const session: Session = { ...before, misses: 0 };
  // Whoever came for this only need not answer ten questions.
  if (session.unkept === true) return turn(session, { at: 'closed' }, { act: 'bye' });
  return place === undefined ? goBack(session) : turn(session, { at: 'paused', place });
};

/** "Shall I delete all I keep about you?" Only a clear yes deletes. */
export const answerForget = (session: Session, scene: ForgetScene, reply: Reply): Turn => {
  switch (reply) {
    case 'go':
      return wishing(stay(session), { wish: 'forget' });
    case 'no':
    case 'unsure':
    case 'wait':
    case 'next':
    case 'previous':
    case 'start_over':
      return keep(session, scene);
    case 'repeat':
    case 'easier':
    case 'aside':
      return stay(session);
    case 'unknown':
      return session.misses === 0 ? stay({ ...session, misses: 1 }, { act: 'missed', tries: 1 }) : keep(session, scene);
  }
};

/** Whether it is gone is told as it is; after that nothing may be kept, so the visit ends. */
export const afterForgetting = (session: Session, outcome: Outcome): Turn => {
  const gone = outcome.is === 'forgotten' && outcome.gone;
  const told: Act = { act: 'alert', alert: { told: 'forgotten', gone } };
  return turn({ ...session, unkept: true }, { at: 'closed' }, told, { act: 'bye' });
};
