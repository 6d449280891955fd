import type { Facts } from '../triage/facts.ts';
import type { Act } from './act.ts';
import { comeOff } from './coach.ts';
import { isBeside, isTimeUp, offTimer, onSkinIn, staysOnTimer } from './onTimer.ts';
import { remedyOf, type Scene, type Session } from './session.ts';
import { sceneAfterRemedy, type Settled } from './settle.ts';
import { after, wishing, type Turn } from './turn.ts';

/** The ice or heat that is on somebody's back just now. */
const onNow = ({ scene, onTimer }: Session): 'ice' | 'heat' | undefined =>
  onTimer === undefined ? onSkinIn(scene) : (onTimer.remedy ?? 'ice');

const isOnStill = (session: Session, was: 'ice' | 'heat'): boolean =>
  session.onTimer === undefined ? remedyOf(session.scene) === was : staysOnTimer(session);

/**
 * Cold and heat come off when they are left, whatever way leads away from them, and are not put on again in this
 * visit. Whoever is sent to a person hears only that. A timer of theirs is cancelled, unless this was about it.
 */
export const takenOff = (before: Session, { session: settled }: Settled, next: Turn, wasOutcome: boolean): Turn => {
  const was = onNow(before) ?? onNow(settled);
  if (was === undefined || isOnStill(next.session, was)) return next;
  const off = offTimer(next.session);
  const session: Session = { ...off, rested: [...new Set([...off.rested, was])], facts: feltAnew(off.facts) };
  // Played to its end, it has just said so itself.
  const said = onNow(settled) === undefined || next.acts.some(({ act }) => act === 'take_off');
  const sent = session.scene.at === 'referred';
  const told = said || sent ? { ...next, session } : after(comeOff(was), { ...next, session });
  const runs = before.onTimer !== undefined && next.wish === undefined && !wasOutcome && !sent;
  return runs ? wishing(told, { wish: 'clear_timers' }) : told;
};

/** Iced skin may be numb: whether it feels as usual is asked again before pressing on it. */
const feltAnew = (facts: Facts): Facts => {
  const { numb_skin: _, ...precautions } = facts.precautions;
  return facts.precautions.numb_skin === true ? facts : { ...facts, precautions };
};

/** Alexa's timer has rung. */
export interface TimeUp {
  readonly session: Session;
  readonly acts: readonly Act[];
  /** What was open went with it: nothing that is said now answers what is open instead. */
  readonly moved: boolean;
}

const isMoved = (scene: Scene): boolean => {
  const remedy = remedyOf(scene);
  return scene.at === 'resting' || (scene.at !== 'forget' && remedy !== undefined && isBeside(remedy));
};

/** Cold or heat whose time is up comes off before anything else is said. */
export const timeUp = (session: Session, now: number): TimeUp => {
  if (!isTimeUp(session, now)) return { session, acts: [], moved: false };
  const remedy = session.onTimer?.remedy ?? 'ice';
  const off = offTimer(session);
  const moved = isMoved(session.scene);
  return {
    session: moved ? { ...off, misses: 0, scene: sceneAfterRemedy(off, remedy) } : off,
    acts: [{ act: 'take_off', remedy }],
    moved,
  };
};
