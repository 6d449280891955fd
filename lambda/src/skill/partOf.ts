import type { Scene, Session } from '../conversation/session.ts';

/** The part of a visit, for the log. */
export type Part = 'none' | 'check' | 'coaching' | 'closed';

/** What is open in these says nothing of a check: a timer, a reminder and "forget me" can be asked for before it. */
const BESIDE: readonly Scene['at'][] = ['resting', 'remind', 'forget'];

const NOT_COACHED: readonly Scene['at'][] = ['check', 'back', 'worse', 'referred', ...BESIDE];

/** Whether somebody was cleared at some time in this visit, or came back to go on, whatever has come since. */
const wasCleared = ({ scene, checkedAt }: Session): boolean =>
  !NOT_COACHED.includes(scene.at) || (checkedAt !== undefined && scene.at !== 'back');

/**
 * Two parts, and no way back from the second: which question was asked, or who was sent to a doctor and when, is
 * nobody's business. Whoever is sent to a person in the check stays in it, like somebody who only listens on; and whoever
 * reports a sign while being coached stays in coaching.
 */
export const partOf = (session: Session | undefined): Part => {
  if (session === undefined) return 'none';
  if (session.scene.at === 'closed') return 'closed';
  return wasCleared(session) ? 'coaching' : 'check';
};
