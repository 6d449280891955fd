import { answerAlert, answerOutcome } from './alerts.ts';
import * as aside from './aside.ts';
import { whenCoached } from './coached.ts';
import type { Context } from './context.ts';
import { isAlertEvent, isAside, type Event, type Played, type Said } from './event.ts';
import { inContext } from './inContext.ts';
import { isHeardAtOnce, opened } from './opened.ts';
import { isOutcome } from './outcome.ts';
import { isUnheardAnswer } from './unheard.ts';
import { toRemember } from './remember.ts';
import { askAbout, callNow, emergency, heard, verdict } from './safety.ts';
import { answerBack } from './scenes/back.ts';
import { answerCheck } from './scenes/check.ts';
import { goOnByItself } from './scenes/played.ts';
import type { Session } from './session.ts';
import { playedOut, settle, type Settled } from './settle.ts';
import { takenOff, timeUp, type TimeUp } from './takenOff.ts';
import { after, stay, turn, type Decision, type Turn } from './turn.ts';
import { FINDINGS } from '../triage/findings.ts';
import { atLeast } from '../triage/level.ts';
import { nextQuestion } from '../triage/nextQuestion.ts';
import { withAge } from '../triage/record.ts';

/**
 * One turn of the conversation: what is said next, and why. Pure: the same session, event and context always give the
 * same turn. In every scene safety comes before anything else.
 */
export const decide = (before: Session, event: Event | Played, context: Context): Decision => {
  const rung = timeUp(before, context.now);
  const settled = event.is === 'played' ? playedOut(rung.session, context) : settle(rung.session, context);
  const said = answered(rung, settled, event, context);
  const left = takenOff(rung.session, settled, after(rung.acts, said), isOutcome(event));
  const next = checkedNow(settled, left, context.now);
  // Whoever leaves is remembered where they were.
  const kept = next.session.scene.at === 'closed' ? settled.session : next.session;
  return { ...next, remember: next.session.unkept === true ? undefined : toRemember(kept, context.now) };
};

const answered = (rung: TimeUp, settled: Settled, event: Event | Played, context: Context): Turn => {
  if (event.is === 'played') return whenPlayed(rung.session, settled, context);
  return isUnheard(rung, event) ? stay(settled.session) : decided(settled, event, context);
};

/** What was open went with the timer that rang: only what would be heard with the invocation is heard now. */
const isUnheard = ({ moved }: TimeUp, event: Event): boolean =>
  moved && event.is !== 'open' && event.is !== 'feel' && !isHeardAtOnce(event);

/** Only a timeline can play out; at any other time there is nothing to go on from. */
const whenPlayed = ({ scene }: Session, { session }: Settled, context: Context): Turn =>
  scene.at === 'moving' ? goOnByItself(session, context) : stay(session);

/** Notes when the check cleared somebody; that moment, not the last visit, decides how long it holds. */
const checkedNow = ({ session: before }: Settled, next: Turn, now: number): Turn =>
  isCleared(next.session) && !isCleared(before) ? { ...next, session: { ...next.session, checkedAt: now } } : next;

const isCleared = ({ facts }: Session): boolean =>
  !atLeast(facts.floor, 'urgent') && nextQuestion(facts, facts.floor) === undefined;

const decided = (settled: Settled, said: Event, context: Context): Turn => {
  const { scene, onTimer } = settled.session;
  const event = inContext(said, scene, onTimer !== undefined);
  if (event.is === 'open') return opened(event, context);
  if (isOutcome(event)) return answerOutcome(settled.session, event, context);
  if (scene.at === 'closed') return opened({ is: 'open', with: event }, context);
  if (isUnheardAnswer(settled.session, event, context.now)) return stay(settled.session, { act: 'hear_first' });
  const { misses } = settled.session;
  const next = inScene(settled, event, context);
  // Anything understood starts the error ladder anew.
  return misses > 0 && next.session.misses === misses ? { ...next, session: { ...next.session, misses: 0 } } : next;
};

const inScene = (settled: Settled, event: Said, context: Context): Turn => {
  const { session } = settled;
  const { scene } = session;
  if (scene.at === 'referred') return whenReferred(session, event);
  if (isAside(event)) return stay(session, aside.answer(session, event));
  if (isAlertEvent(event)) return answerAlert(session, event);
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
    case 'timer':
    case 'resting':
    case 'remind':
    case 'forget':
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
const whenReferred = (session: Session, event: Said): Turn => {
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
