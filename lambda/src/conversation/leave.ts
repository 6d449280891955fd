import type { Act } from './act.ts';
import { comeOff } from './coach.ts';
import { remedyOf, type Session } from './session.ts';
import { turn, type Turn } from './turn.ts';

/** Leaving is always possible, and leaves them with what to do. */
export const leave = (session: Session): Turn => {
  if (session.scene.at === 'check') return turn(session, { at: 'closed' }, { act: 'bye_not_cleared' });
  const remedy = remedyOf(session.scene);
  const off = remedy !== undefined && session.begun.includes(remedy) ? comeOff(remedy) : [];
  // Whoever comes to the end has just heard all of the safety net.
  const net: readonly Act[] = session.scene.at === 'choose' ? [] : [{ act: 'safety_net', short: true }];
  return turn(session, { at: 'closed' }, ...off, ...net, { act: 'bye' });
};
