import { nextQuestion } from '../triage/nextQuestion.ts';
import { atLeast } from '../triage/level.ts';
import type { Act } from './act.ts';
import { offerRest } from './coach.ts';
import { proceed } from './safety.ts';
import { FIRST_QUESTION, type Session } from './session.ts';
import { turn, type Turn } from './turn.ts';

/** Nothing of the check was answered yet: somebody came for something else. */
const isUnscreened = ({ facts, goingOn }: Session): boolean =>
  goingOn === undefined && Object.keys(facts.answers).length === 0;

/** What is open again once something beside the way was settled. */
export const goBack = (session: Session, ...acts: readonly Act[]): Turn => {
  const { facts, wrapped, goingOn, greeted } = session;
  if (isUnscreened(session)) return turn(session, FIRST_QUESTION, ...acts, { act: 'welcome', again: greeted === true });
  if (atLeast(facts.floor, 'urgent')) return proceed(session, ...acts);
  if (session.onTimer !== undefined) return turn(session, { at: 'resting' }, ...acts);
  if (nextQuestion(facts, facts.floor) !== undefined && goingOn === undefined) return proceed(session, ...acts);
  return wrapped === true ? turn(session, { at: 'choose' }, ...acts) : offerRest(session, ...acts);
};
