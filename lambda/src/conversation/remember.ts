import type { Remembered } from '../memory/remembered.ts';
import { beginningOf, type Place } from '../pacing/place.ts';
import { remedyAfterTimer } from './onTimer.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { isGentle } from './performance.ts';
import { nextQuestion } from '../triage/nextQuestion.ts';
import type { Scene, Session } from './session.ts';

/** Cold or heat lies on without the skill: it is gone on with what follows. */
const placeAfterTimer = (session: Session): Place | undefined => {
  const next = session.scene.at === 'check' || session.scene.at === 'referred' ? undefined : remedyAfterTimer(session);
  return next === undefined ? undefined : beginningOf(next);
};

const placeIn = (scene: Scene): Place | undefined => {
  switch (scene.at) {
    case 'gate':
    case 'timer':
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
    case 'forget':
      return scene.place;
    case 'check':
    case 'resting':
    case 'remind':
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

/** When what is playing began, where the way on can be told from it: a gentler or shorter hold would tell of more. */
const beganIn = ({ scene, manner, onTimer, ...session }: Session): { readonly began?: number } => {
  if (scene.at !== 'moving' || onTimer !== undefined || manner.short) return {};
  return isGentle({ scene, manner, ...session }, scene.place.remedy) ? {} : { began: scene.since };
};

/** What is kept of a session when it ends in this scene. */
export const toRemember = (session: Session, now: number): Remembered => {
  const { pace, brief } = session.manner;
  const found = !mayGoOn(session)
    ? undefined
    : session.onTimer !== undefined && session.scene.at !== 'back'
      ? placeAfterTimer(session)
      : placeIn(session.scene);
  // Cold and heat need hours off, and what hurt is not taken up where it hurt.
  const place =
    found === undefined || isOnSkin(found.remedy) || session.gently.includes(found.remedy) ? undefined : found;
  return {
    version: 1,
    pace,
    brief,
    at: session.checkedAt ?? now,
    ...((session.greeted === true || session.checkedAt !== undefined) && { greeted: true }),
    ...(place !== undefined && { place, ...beganIn(session) }),
  };
};
