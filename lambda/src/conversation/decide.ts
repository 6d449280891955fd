import type { Act } from './act.ts';
import { whenCoached } from './coached.ts';
import type { Context } from './context.ts';
import { inContext } from './inContext.ts';
import * as aside from './aside.ts';
import { isAside, type Event } from './event.ts';
import { askAbout, callNow, emergency, heard, verdict } from './safety.ts';
import { freshPlace, mannerOf } from '../memory/remembered.ts';
import { toRemember } from './remember.ts';
import { answerBack } from './scenes/back.ts';
import { answerCheck } from './scenes/check.ts';
import { FIRST_QUESTION, NEW_SESSION, remedyOf, type Session } from './session.ts';
import { comeOff } from './coach.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { Facts } from '../triage/facts.ts';
import { FINDINGS } from '../triage/findings.ts';
import { atLeast } from '../triage/level.ts';
import { nextQuestion } from '../triage/nextQuestion.ts';
import { withAge } from '../triage/record.ts';
import { settle, type Settled } from './settle.ts';
import { after, stay, turn, type Decision, type Turn } from './turn.ts';

/**
 * One turn of the conversation: what is said next, and why. Pure: the same session, event and context always give the
 * same turn. In every scene safety comes before anything else.
 */
export const decide = (before: Session, event: Event, context: Context): Decision => {
  const settled = settle(before, context);
  const next = checkedNow(settled, takenOff(before, settled, decided(settled, event, context)), context.now);
  // Whoever leaves is remembered where they were.
  const kept = next.session.scene.at === 'closed' ? settled.session : next.session;
  return { ...next, remember: toRemember(kept, context.now) };
};

/** The ice or heat that is on somebody's back just now. */
const onNow = ({ scene }: Session): RemedyId | undefined => {
  if (scene.at !== 'moving' && scene.at !== 'paused' && scene.at !== 'spot') return undefined;
  const remedy = remedyOf(scene);
  return remedy !== undefined && isOnSkin(remedy) ? remedy : undefined;
};

/**
 * Cold and heat come off when they are left, whatever way leads away from them, and are not put on again in this
 * visit. Whoever is sent to a person hears only that.
 */
const takenOff = (before: Session, { session: settled }: Settled, next: Turn): Turn => {
  const was = onNow(before) ?? onNow(settled);
  if (was === undefined || remedyOf(next.session.scene) === was) return next;
  const session: Session = {
    ...next.session,
    rested: [...new Set([...next.session.rested, was])],
    facts: feltAnew(next.session.facts),
  };
  // Played to its end, it has just said so itself.
  const said = onNow(settled) === undefined || next.acts.some(({ act }) => act === 'take_off');
  const sent = session.scene.at === 'referred';
  return said || sent ? { ...next, session } : after(comeOff(was), { ...next, session });
};

/** Iced skin may be numb: whether it feels as usual is asked again before pressing on it. */
const feltAnew = (facts: Facts): Facts => {
  const { numb_skin: _, ...precautions } = facts.precautions;
  return facts.precautions.numb_skin === true ? facts : { ...facts, precautions };
};

/** Notes when the check cleared somebody; that moment, not the last visit, decides how long it holds. */
const checkedNow = ({ session: before }: Settled, next: Turn, now: number): Turn =>
  isCleared(next.session) && !isCleared(before) ? { ...next, session: { ...next.session, checkedAt: now } } : next;

const isCleared = ({ facts }: Session): boolean =>
  !atLeast(facts.floor, 'urgent') && nextQuestion(facts, facts.floor) === undefined;

const decided = (settled: Settled, said: Event, context: Context): Turn => {
  const event = inContext(said, settled.session.scene);
  if (event.is === 'open') return opened(event, context.now);
  if (settled.session.scene.at === 'closed') return opened({ is: 'open', with: event }, context.now);
  const { misses } = settled.session;
  const next = inScene(settled, event, context);
  // Anything understood starts the error ladder anew.
  return misses > 0 && next.session.misses === misses ? { ...next, session: { ...next.session, misses: 0 } } : next;
};

const WELCOME: Act = { act: 'welcome' };

/** What can be said with the invocation. Anything else would answer a question that nobody has heard yet. */
const HEARD_AT_ONCE: ReadonlySet<Event['is']> = new Set([
  'report',
  'doubt',
  'emergency',
  'onset',
  'cause',
  'age',
  'pace',
  'someone_else',
  'stop',
]);

/**
 * A visit begins with the check, or with one question for somebody who comes back within hours. What was said in the
 * same breath is heard first, and an emergency needs no welcome.
 */
const opened = ({ with: said, remembered }: Extract<Event, { is: 'open' }>, now: number): Turn => {
  const fresh: Session = remembered === undefined ? NEW_SESSION : { ...NEW_SESSION, manner: mannerOf(remembered) };
  if (said !== undefined && !isAside(said) && HEARD_AT_ONCE.has(said.is)) {
    const next = answerCheck(fresh, FIRST_QUESTION, said);
    const inCheck = next.session.scene.at === 'check';
    return inCheck ? after([WELCOME], { ...next, session: { ...next.session, misses: 0 } }) : next;
  }
  const place = remembered === undefined ? undefined : freshPlace(remembered, now);
  return place === undefined
    ? turn(fresh, FIRST_QUESTION, WELCOME)
    : turn(
        { ...fresh, ...(remembered && { checkedAt: remembered.at }) },
        { at: 'back', place, doubted: false },
        { act: 'welcome_back' },
      );
};

const inScene = (settled: Settled, event: Event, context: Context): Turn => {
  const { session } = settled;
  const { scene } = session;
  if (scene.at === 'referred') return whenReferred(session, event);
  if (isAside(event)) return stay(session, aside.answer(session, event));
  switch (scene.at) {
    case 'moving':
    case 'closed':
      return stay(session);
    case 'back':
      return answerBack(session, scene, event);
    case 'check':
      return answerCheck(session, scene, event);
    case 'offer':
    case 'precaution':
    case 'gate':
    case 'spot':
    case 'paused':
    case 'worse':
    case 'easier':
    case 'feel':
    case 'choose':
      return event.is === 'emergency' ? emergency(session) : whenCoached(settled, scene, event, context);
  }
};

/** Whoever was sent to a person hears only that, until they leave; anything new can still raise the level. */
const whenReferred = (session: Session, event: Event): Turn => {
  if (event.is === 'emergency') return emergency(session);
  if (event.is === 'report') return verdict(heard(session, event));
  if (event.is === 'age') return verdict({ ...session, facts: withAge(session.facts, event.years) });
  const mayBeGraver = session.facts.floor !== 'emergency' && event.is === 'doubt';
  if (mayBeGraver && event.findings.some((finding) => FINDINGS[finding].level === 'emergency')) {
    return askAbout({ ...session, misses: 0 }, event.findings);
  }
  const leaves = event.is === 'stop' || event.is === 'cancel' || event.is === 'no';
  if (leaves) return turn(session, { at: 'closed' }, ...callNow(session));
  return verdict(session);
};
