import type { Act } from './act.ts';
import { whenCoached } from './coached.ts';
import type { Context } from './context.ts';
import type { Event } from './event.ts';
import { emergency, heard, verdict } from './safety.ts';
import { freshPlace, mannerOf } from '../memory/remembered.ts';
import { toRemember } from './remember.ts';
import { answerBack } from './scenes/back.ts';
import { answerCheck } from './scenes/check.ts';
import { FIRST_QUESTION, NEW_SESSION, type Session } from './session.ts';
import { settle, type Settled } from './settle.ts';
import { after, stay, turn, type Decision, type Turn } from './turn.ts';

/**
 * One turn of the conversation: what is said next, and why. Pure: the same session, event and context always give the
 * same turn. In every scene safety comes before anything else.
 */
export const decide = (before: Session, event: Event, context: Context): Decision => {
  const settled = settle(before, context);
  const next = decided(settled, event, context);
  // Whoever leaves is remembered where they were.
  const kept = next.session.scene.at === 'closed' ? settled.session : next.session;
  return { ...next, remember: toRemember(kept, context.now) };
};

const decided = (settled: Settled, event: Event, context: Context): Turn => {
  if (event.is === 'open') return opened(event, context.now);
  if (settled.session.scene.at === 'closed') return opened({ is: 'open', with: event }, context.now);
  const { misses } = settled.session;
  const next = inScene(settled, event, context);
  // Anything understood starts the error ladder anew.
  return misses > 0 && next.session.misses === misses ? { ...next, session: { ...next.session, misses: 0 } } : next;
};

const WELCOME: Act = { act: 'welcome' };

/**
 * A visit begins with the check, or with one question for somebody who comes back within hours. What was said in the
 * same breath is heard first, and an emergency needs no welcome.
 */
const opened = ({ with: said, remembered }: Extract<Event, { is: 'open' }>, now: number): Turn => {
  const fresh: Session = remembered === undefined ? NEW_SESSION : { ...NEW_SESSION, manner: mannerOf(remembered) };
  if (said !== undefined) {
    const next = answerCheck(fresh, FIRST_QUESTION, said);
    const inCheck = next.session.scene.at === 'check';
    return inCheck ? after([WELCOME], { ...next, session: { ...next.session, misses: 0 } }) : next;
  }
  const place = remembered === undefined ? undefined : freshPlace(remembered, now);
  return place === undefined
    ? turn(fresh, FIRST_QUESTION, WELCOME)
    : turn(fresh, { at: 'back', place, doubted: false }, { act: 'welcome_back' });
};

const inScene = (settled: Settled, event: Event, context: Context): Turn => {
  const { session } = settled;
  const { scene } = session;
  switch (scene.at) {
    case 'moving':
    case 'closed':
      return stay(session);
    case 'referred':
      return whenReferred(session, event);
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
  const leaves = event.is === 'stop' || event.is === 'cancel' || event.is === 'no';
  if (leaves) return turn(session, { at: 'closed' }, { act: 'call_now', level: session.facts.floor });
  return verdict(session);
};
