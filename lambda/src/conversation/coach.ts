import { beginningOf, type Place } from '../pacing/place.ts';
import { planFor, remedyAfter, remedyBefore } from '../routines/plan.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { nextQuestion } from '../triage/nextQuestion.ts';
import { precautionBefore } from '../routines/precautionBefore.ts';
import type { Act } from './act.ts';
import type { Context } from './context.ts';
import type { Feel } from './event.ts';
import { isGentle, performanceOf, suits, timelineOf } from './performance.ts';
import { repsOf } from '../pacing/timeline.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { isBeside } from './onTimer.ts';
import { routineOf } from '../routines/routines.ts';
import type { Session } from './session.ts';
import { sceneAfterRemedy } from './settle.ts';
import { after, turn, type Turn } from './turn.ts';

/** A pause or a long wait fills one reply with quiet, as far as Alexa's four minutes allow. */
const QUIET_SECONDS = 200;

/** Seconds to get back into position before a hold goes on. */
const SETTLE_SECONDS = 3;

const MOVEMENTS: readonly RemedyId[] = ['stretch', 'chin_tuck', 'ball', 'squeeze', 'row', 'angel', 'cobra'];

export const instruct = (session: Session, { remedy, rep }: Place): Act => ({
  act: 'instruct',
  remedy,
  rep,
  // Fewer minutes of cold or heat are told as such.
  gently: isGentle(session, remedy) || (session.manner.short && isOnSkin(remedy)),
  brief: session.manner.brief,
  resting: isRestingWith(session, remedy),
});

/** It is done beside cold or heat that lies on by Alexa's timer, and leads back there. */
export const isRestingWith = ({ onTimer }: Session, remedy: RemedyId): boolean =>
  onTimer !== undefined && isBeside(remedy);

/** What is said once: how to interrupt, and when to stop. */
export const firstTime = ({ begun }: Session, remedy: RemedyId): readonly Act[] => {
  if (MOVEMENTS.includes(remedy)) {
    return begun.some((done) => MOVEMENTS.includes(done)) ? [] : [{ act: 'stop_line' }];
  }
  return begun.length === 0 ? [{ act: 'any_time' }] : [];
};

/** Goes on with the remedy after this one, or asks how it feels at the end of the plan. */
export const goOn = (session: Session, remedy: RemedyId, ...acts: readonly Act[]): Turn =>
  turn(session, sceneAfterRemedy(session, remedy), ...acts);

/** Offers what is left of today's plan; with nothing left, asks what they would like. */
export const offerRest = (session: Session, ...acts: readonly Act[]): Turn => {
  if (session.onTimer !== undefined) return turn(session, { at: 'resting' }, ...acts);
  const next = planFor(session.facts).find((remedy) => !session.begun.includes(remedy));
  if (next === undefined) return turn(session, { at: 'choose' }, ...acts);
  return turn(session, { at: 'offer', remedy: next, first: session.begun.length === 0 }, ...acts);
};

/**
 * The one door to coaching, whatever way led to it: the check must be complete, the remedy must suit, and what it
 * depends on must have been asked.
 */
const ifCleared = (session: Session, place: Place, coached: () => Turn): Turn => {
  const { facts, goingOn } = session;
  const { remedy } = place;
  const open = nextQuestion(facts, facts.floor);
  // Calm breathing suits everybody who may go on with anything.
  const goesOn = facts.floor === 'self_care' && goingOn !== undefined && [goingOn, 'breathing'].includes(remedy);
  if (open !== undefined && !goesOn) {
    return turn(session, { at: 'check', question: open, doubted: false }, { act: 'rest_of_check' });
  }
  const suited = suits(session, remedy);
  if (!suited.fits) {
    const begun = [...new Set([...session.begun, remedy])];
    return offerRest({ ...session, begun }, { act: 'left_out', remedy, because: suited.because });
  }
  const question = precautionBefore(remedy, facts);
  return question === undefined ? coached() : turn(session, { at: 'precaution', question, place, doubted: false });
};

/** Instructions, then waiting for "ready". Nothing is timed before that. */
export const gate = (session: Session, place: Place): Turn =>
  ifCleared(session, place, () => {
    const begun = [...new Set([...session.begun, place.remedy])];
    const told = [...firstTime(session, place.remedy), instruct(session, place)];
    return turn({ ...session, begun }, { at: 'gate', place }, ...told);
  });

/** Begins a remedy with its instructions. */
export const begin = (session: Session, remedy: RemedyId): Turn => gate(session, beginningOf(remedy));

/** The timeline from a place on. `since` is set again when the reply is handed over. */
export const move = (session: Session, place: Place, { now, words }: Context, ...acts: readonly Act[]): Turn =>
  ifCleared(session, place, () => {
    const timeline = timelineOf(session, place, words);
    return turn(session, { at: 'moving', place, since: now }, ...acts, { act: 'coach', timeline });
  });

/** Takes up a cut or paused hold, with a moment to get back into position. */
export const resume = (session: Session, place: Place, context: Context): Turn =>
  move(session, place, context, { act: 'back_to', remedy: place.remedy }, { act: 'quiet', seconds: SETTLE_SECONDS });

/** Says the instruction again and begins the cut repetition anew. */
export const again = (session: Session, from: Place, context: Context): Turn => {
  const { remedy, rep } = from;
  // Minutes of cold or heat that were had are not had again.
  const place: Place = isOnSkin(remedy) ? from : { remedy, rep, phase: 0 };
  const settle: Act = { act: 'quiet', seconds: SETTLE_SECONDS };
  return move(session, place, context, { act: 'again' }, instruct(session, place), settle);
};

/** Instructions once more, still waiting for "ready". */
export const instructAgain = (session: Session, place: Place): Turn =>
  ifCleared(session, place, () => turn(session, { at: 'gate', place }, instruct(session, place)));

/** Waits in silence, reachable all the while. */
export const waitQuietly = (session: Session, ...acts: readonly Act[]): Turn =>
  turn(session, session.scene, ...acts, { act: 'quiet', seconds: QUIET_SECONDS });

/** Leaves this remedy and begins the next. */
export const skip = (session: Session, remedy: RemedyId): Turn => {
  const skipped: Act = { act: 'skipped', remedy };
  if (isRestingWith(session, remedy)) return goOn(session, remedy, skipped);
  const next = remedyAfter(remedy, session.facts);
  return next === undefined ? goOn(session, remedy, skipped) : after([skipped], begin(session, next));
};

/** Back to the remedy before this one. */
export const previous = (session: Session, remedy: RemedyId): Turn => {
  if (isRestingWith(session, remedy)) return goOn(session, remedy);
  const before = remedyBefore(remedy, session.facts);
  return before === undefined ? after([{ act: 'first_already' }], begin(session, remedy)) : begin(session, before);
};

/** From now on this remedy is done in its gentler form. */
export const gentlyFromNow = (session: Session, remedy: RemedyId): Session => ({
  ...session,
  gently: [...new Set([...session.gently, remedy])],
});

/** Leaves ice or heat for good: it comes off now. */
export const comeOff = (remedy: RemedyId): readonly Act[] => (isOnSkin(remedy) ? [{ act: 'take_off', remedy }] : []);

/** A spot that is held until it eases has eased: on to the next spot, or the next remedy. */
export const eased = (session: Session, place: Place, feel: Feel): Turn => {
  const { remedy } = place;
  const acts: readonly Act[] = [{ act: 'feel', feel, atEnd: false }, { act: 'step_away' }];
  const last = place.rep + 1 >= repsOf(routineOf(remedy).dose, performanceOf(session, remedy));
  return last ? goOn(session, remedy, ...acts) : after(acts, gate(session, { remedy, rep: place.rep + 1, phase: 0 }));
};

/** What today's plan begins with, or goes on with; calm breathing suits everybody who is coached at all. */
export const firstOf = ({ facts, begun }: Session): RemedyId => {
  const plan = planFor(facts);
  return plan.find((remedy) => !begun.includes(remedy)) ?? plan[0] ?? 'breathing';
};
