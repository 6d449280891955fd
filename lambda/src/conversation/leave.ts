import type { Act } from './act.ts';
import { atLeast } from '../triage/level.ts';
import { callNow } from './safety.ts';
import type { Session } from './session.ts';
import { beQuiet } from './scenes/resting.ts';
import { turn, type Turn } from './turn.ts';

/** Leaving is always possible, and leaves them with what to do. */
export const leave = (session: Session): Turn => {
  if (atLeast(session.facts.floor, 'urgent')) return turn(session, { at: 'closed' }, ...callNow(session));
  if (session.scene.at === 'check') return turn(session, { at: 'closed' }, { act: 'bye_not_cleared' });
  if (session.onTimer !== undefined) return beQuiet(session);
  const net: readonly Act[] = session.wrapped === true ? [] : [{ act: 'safety_net', short: true }];
  return turn(session, { at: 'closed' }, ...net, { act: 'bye' });
};
