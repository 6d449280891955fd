import { planFor } from '../routines/plan.ts';
import { repsOf } from '../pacing/timeline.ts';
import { routineOf } from '../routines/routines.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { atLeast } from '../triage/level.ts';
import type { Act } from './act.ts';
import type { Aside, PaceWish } from './event.ts';
import { performanceOf } from './performance.ts';
import { remedyOf, type Session } from './session.ts';
import { type Topic } from '../words/topics.ts';
import { topicOfCause } from './topicOfCause.ts';
import type { Settled } from './settle.ts';

/** Help that knows where they are, and asks about an emergency first when pain was just reported. */
const help = (session: Session): Act => {
  const { scene, facts } = session;
  const emergencyFirst = scene.at === 'worse' || scene.at === 'easier' || atLeast(facts.floor, 'see_doctor');
  if (scene.at === 'check' || scene.at === 'precaution' || scene.at === 'back')
    return { act: 'help', about: 'check', emergencyFirst };
  const about = ['choose', 'feel', 'offer', 'remind', 'forget'].includes(scene.at) ? 'choose' : 'coach';
  return { act: 'help', about, emergencyFirst };
};

/** "Why do you ask?", or what a remedy is for. */
const why = ({ scene, facts, onTimer }: Session): Act => {
  switch (scene.at) {
    case 'check':
      return { act: 'why_question', question: scene.question };
    case 'back':
      return { act: 'why_question', question: 'since' };
    case 'worse':
      return { act: 'why_question', question: 'safety' };
    case 'precaution':
      return { act: 'why_precaution', question: scene.question };
    case 'offer':
    case 'gate':
    case 'timer':
    case 'forget':
    case 'moving':
    case 'spot':
    case 'paused':
    case 'easier': {
      const remedy = remedyOf(scene);
      return remedy === undefined ? { act: 'explain', topic: 'aim' } : { act: 'what_for', remedy };
    }
    case 'resting':
      return { act: 'what_for', remedy: onTimer?.remedy ?? 'ice' };
    case 'remind':
    case 'feel':
    case 'choose':
    case 'referred':
    case 'closed':
      return { act: 'explain', topic: facts.cause === undefined ? 'aim' : 'causes' };
  }
};

/** The answer to a question of theirs. */
export const answer = (session: Session, { is }: Aside): Act => {
  switch (is) {
    case 'help':
      return help(session);
    case 'why':
      return why(session);
    case 'sources':
      return source(session);
  }
};

/** "Why did it happen?" is answered for what set it off, when that is known. */
export const explanation = ({ facts }: Session, topic: Topic): Act => ({
  act: 'explain',
  topic: topic === 'causes' ? topicOfCause(facts.cause) : topic,
});

/** "Who says so?" */
const source = ({ scene }: Session): Act => {
  const remedy = remedyOf(scene);
  return remedy === undefined ? { act: 'source_of_check' } : { act: 'source', remedy };
};

/** Where they are, and what is still to come. */
export const where = (session: Session): Act => {
  const remedy = remedyOf(session.scene);
  return remedy === undefined ? { act: 'not_running' } : { act: 'where', remedy, after: planAfter(session, remedy) };
};

const planAfter = (session: Session, remedy: RemedyId): readonly RemedyId[] => {
  const plan = planFor(session.facts);
  return plan.slice(plan.indexOf(remedy) + 1);
};

/** "How long left?": of the hold that was cut, of what waits, or of what has not begun. */
export const timeLeft = ({ session, cut }: Settled): Act => {
  const { scene } = session;
  const place =
    scene.at === 'spot'
      ? scene.next
      : scene.at === 'gate' || scene.at === 'timer' || scene.at === 'paused'
        ? scene.place
        : undefined;
  if (place === undefined) return { act: 'not_running' };
  const { phases, dose, sides } = routineOf(place.remedy);
  const whole = phases.reduce((sum, phase) => sum + phase.seconds, 0);
  const here = cut?.holdLeft ?? place.left ?? whole;
  const more = Math.max(0, repsOf(dose, performanceOf(session, place.remedy)) - 1 - place.rep);
  if (phases.length > 1) return { act: 'more_to_go', more: more + 1 };
  return phases[0].marks === 'rest'
    ? { act: 'time_left', seconds: here + more * whole, more: 0, sides }
    : { act: 'time_left', seconds: here, more, sides };
};

/** Slower, faster, shorter, just the timing: kept for the session. */
export const inManner = (session: Session, wish: PaceWish): Session => {
  const { manner } = session;
  switch (wish) {
    case 'slower':
      return { ...session, manner: { ...manner, pace: manner.pace === 'faster' ? 'normal' : 'slower' } };
    case 'faster':
      return { ...session, manner: { ...manner, pace: manner.pace === 'slower' ? 'normal' : 'faster' } };
    case 'normal':
      return { ...session, manner: { ...manner, pace: 'normal' } };
    case 'shorter':
      return { ...session, manner: { ...manner, short: true } };
    case 'brief':
      return { ...session, manner: { ...manner, brief: true } };
    case 'full':
      return { ...session, manner: { ...manner, brief: false, short: false } };
    case 'easier':
      return session;
  }
};
