import type { Remembered } from '../memory/remembered.ts';
import { beginningOf, type Place } from '../pacing/place.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { nextQuestion } from '../triage/nextQuestion.ts';
import type { Scene, Session } from './session.ts';

const placeIn = (scene: Scene): Place | undefined => {
  switch (scene.at) {
    case 'gate':
    case 'moving':
    case 'paused':
    case 'easier':
    case 'precaution':
    case 'back':
      return scene.place;
    case 'spot':
      return scene.next;
    case 'offer':
      return scene.first ? undefined : beginningOf(scene.remedy);
    case 'check':
    case 'worse':
    case 'feel':
    case 'choose':
    case 'referred':
    case 'closed':
      return undefined;
  }
};

/** Only somebody who may be coached without a doctor can go on another time. */
const mayGoOn = ({ facts, goingOn, scene }: Session): boolean =>
  facts.floor === 'self_care' &&
  (scene.at === 'back' || goingOn !== undefined || nextQuestion(facts, facts.floor) === undefined);

/** What is kept of a session when it ends in this scene. */
export const toRemember = (session: Session, now: number): Remembered => {
  const { pace, brief } = session.manner;
  const found = mayGoOn(session) ? placeIn(session.scene) : undefined;
  // Cold and heat need hours off, and what hurt is not taken up where it hurt.
  const place =
    found === undefined || isOnSkin(found.remedy) || session.gently.includes(found.remedy) ? undefined : found;
  return { version: 1, pace, brief, at: session.checkedAt ?? now, ...(place !== undefined && { place }) };
};
