import { HEARING_SECONDS, locate, type Whereabouts } from '../pacing/locate.ts';
import type { Timeline } from '../pacing/timeline.ts';
import { remedyAfter } from '../routines/plan.ts';
import { isBeside } from './onTimer.ts';
import { routineOf } from '../routines/routines.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { Context } from './context.ts';
import { timelineOf } from './performance.ts';
import type { Scene, Session } from './session.ts';

/** What is open once a remedy is done: the next one, or how it feels. */
export const sceneAfterRemedy = (session: Session, remedy: RemedyId): Scene => {
  if (session.onTimer !== undefined && isBeside(remedy)) return { at: 'resting' };
  const next = remedyAfter(remedy, session.facts);
  return next === undefined ? { at: 'feel' } : { at: 'offer', remedy: next, first: false };
};

/** What is open once a timeline has played to its end; its last words asked just that. */
export const sceneAfterPlaying = (session: Session, { from: { remedy }, next }: Timeline): Scene => {
  if (next === undefined) return sceneAfterRemedy(session, remedy);
  return routineOf(remedy).runs === 'spots' ? { at: 'spot', next } : { at: 'paused', place: next };
};

/** An interrupted timeline: where it was cut, and what is open instead of it. */
export interface Settled {
  /** The session with no timeline playing. */
  readonly session: Session;
  /** Set when a timeline was cut before its end. */
  readonly cut: Extract<Whereabouts, { at: 'before_end' }> | undefined;
}

/** A timeline that has played to its end: the question that is open now. Nothing else is changed by it. */
export const playedOut = (session: Session, { words }: Context): Settled => {
  const { scene } = session;
  if (scene.at !== 'moving') return { session, cut: undefined };
  return {
    session: { ...session, scene: sceneAfterPlaying(session, timelineOf(session, scene.place, words)) },
    cut: undefined,
  };
};

/** Turns a playing timeline into the question that is open now: the one it ended with, or the place it was cut. */
export const settle = (session: Session, { now, words }: Context): Settled => {
  const { scene } = session;
  if (scene.at !== 'moving') return { session, cut: undefined };
  const elapsed = (now - scene.since) / 1000 - HEARING_SECONDS;
  const timeline = timelineOf(session, scene.place, words);
  const found = locate(timeline, elapsed);
  if (found.at === 'end') {
    return { session: { ...session, scene: sceneAfterPlaying(session, timeline) }, cut: undefined };
  }
  return { session: { ...session, scene: { at: 'paused', place: found.place } }, cut: found };
};
