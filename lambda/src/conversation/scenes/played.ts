import { begin, move } from '../coach.ts';
import type { Context } from '../context.ts';
import type { Session } from '../session.ts';
import { after, stay, type Turn } from '../turn.ts';

/**
 * On a screen the next step begins by itself once a timeline has played to its end: the next repetitions at once, the
 * next remedy with its instructions, which wait for "ready". Whatever somebody has to answer is asked and left open: no
 * question is ever answered by a clock.
 */
export const goOnByItself = (session: Session, context: Context): Turn => {
  const { scene } = session;
  switch (scene.at) {
    case 'paused':
      return move(session, scene.place, context, { act: 'carry_on' });
    case 'offer':
      return after([{ act: 'next_is', remedy: scene.remedy }], begin(session, scene.remedy));
    case 'check':
    case 'back':
    case 'precaution':
    case 'gate':
    case 'timer':
    case 'resting':
    case 'remind':
    case 'forget':
    case 'moving':
    case 'spot':
    case 'worse':
    case 'easier':
    case 'feel':
    case 'choose':
    case 'referred':
    case 'closed':
      return stay(session);
  }
};
