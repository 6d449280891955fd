import type { Context } from '../conversation/context.ts';
import type { Event, Played } from '../conversation/event.ts';
import { remedyOf, type Session } from '../conversation/session.ts';
import { settle } from '../conversation/settle.ts';
import type { Turn } from '../conversation/turn.ts';
import { atLeast, type Level } from '../triage/level.ts';
import type { Metric } from './metrics.ts';
import { partOf } from './partOf.ts';

const ESCALATED: Readonly<Record<Level, readonly Metric[]>> = {
  self_care: [],
  see_doctor: ['EscalatedToDoctor'],
  urgent: ['EscalatedUrgent'],
  emergency: ['EscalatedEmergency'],
};

/** Whether the check has come to an outcome, in this visit. */
const hasOutcome = ({ scene, checkedAt }: Session): boolean =>
  scene.at === 'referred' || (checkedAt !== undefined && scene.at !== 'back');

/** The check's outcome when it comes, and a graver one later. */
const outcome = (before: Session | undefined, { facts, ...next }: Session): readonly Metric[] => {
  if (!hasOutcome({ facts, ...next })) return [];
  if (before === undefined || !hasOutcome(before)) return ['Screened', ...ESCALATED[facts.floor]];
  return atLeast(before.facts.floor, facts.floor) ? [] : ESCALATED[facts.floor];
};

/** Whether a routine was heard to its end; one with spots ends when the last spot eases. */
const completes = (before: Session, { session, acts }: Turn, context: Context): boolean => {
  const { scene } = before;
  if (acts.some(({ act }) => act === 'step_away')) return remedyOf(session.scene) !== remedyOf(scene);
  if (scene.at !== 'moving') return false;
  const { at } = settle(before, context).session.scene;
  return at === 'offer' || at === 'feel';
};

/** What is counted of a turn. */
export const countsOf = (
  before: Session | undefined,
  event: Event | Played,
  next: Turn,
  context: Context,
): readonly Metric[] => [
  ...(event.is === 'open' ? (['Sessions'] as const) : []),
  ...(event.is === 'unknown'
    ? [partOf(before) === 'check' ? ('MisunderstoodInCheck' as const) : ('MisunderstoodInCoaching' as const)]
    : []),
  ...(before !== undefined && completes(before, next, context) ? (['CompletedRoutines'] as const) : []),
  ...outcome(event.is === 'open' ? undefined : before, next.session),
];
