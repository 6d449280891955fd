import type { Place } from '../pacing/place.ts';
import { timelineFrom, type Performance, type Timeline } from '../pacing/timeline.ts';
import { fit, fitBody, type Fit } from '../routines/fit.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { stageOf } from '../triage/stage.ts';
import type { Words } from '../words/wordsFor.ts';
import type { Session } from './session.ts';

/** Whether a remedy suits; one that is gone on with after a break suited at its time, so only the body counts. */
export const suits = ({ facts, goingOn, rested }: Session, remedy: RemedyId): Fit => {
  if (rested.includes(remedy)) return { fits: false, because: 'needs_rest' };
  return goingOn === remedy && facts.floor === 'self_care' ? fitBody(remedy, facts) : fit(remedy, facts);
};

/** Whether a remedy is done in its gentler form: for what is known of the person, or because it hurt. */
export const isGentle = (session: Session, remedy: RemedyId): boolean => {
  const body = fitBody(remedy, session.facts);
  // Beside cold or heat nobody sits up for it.
  if (session.onTimer !== undefined && remedy === 'chin_tuck') return true;
  return session.gently.includes(remedy) || (body.fits && body.gently);
};

/** How this person does a remedy now. */
export const performanceOf = (session: Session, remedy: RemedyId): Performance => ({
  ...session.manner,
  gently: isGentle(session, remedy),
  later: stageOf(session.facts.onset) === 'warm',
});

/** The reply that coaches from `place` on. The same session and place always give the same timeline. */
export const timelineOf = (session: Session, place: Place, words: Words): Timeline =>
  timelineFrom(place, performanceOf(session, place.remedy), words);
