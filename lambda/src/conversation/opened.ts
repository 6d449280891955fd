import type { Act } from './act.ts';
import { answerAlert } from './alerts.ts';
import type { Context } from './context.ts';
import { isAlertEvent, type Event, type Meant } from './event.ts';
import { freshSession } from './freshSession.ts';
import { inContext } from './inContext.ts';
import { timedBy } from './onTimer.ts';
import type { FoundTimer } from './outcome.ts';
import { placeWhenCut } from './placeWhenCut.ts';
import { answerCheck } from './scenes/check.ts';
import { FIRST_QUESTION, type Session } from './session.ts';
import { after, turn, type Turn } from './turn.ts';

type Opening = Extract<Event, { is: 'open' }>;

/** What can be said with the invocation. Anything else would answer a question that nobody has heard yet. */
const HEARD_AT_ONCE = [
  'report',
  'doubt',
  'emergency',
  'onset',
  'cause',
  'age',
  'pace',
  'someone_else',
  'stop',
] as const satisfies readonly Event['is'][];

export const isHeardAtOnce = (event: Event): event is Extract<Event, { is: (typeof HEARD_AT_ONCE)[number] }> =>
  HEARD_AT_ONCE.some((is) => is === event.is);

const welcome = ({ greeted }: Session): Act => ({ act: 'welcome', again: greeted === true });

const begun = ({ remembered, timer }: Opening, now: number): Session => ({
  ...freshSession(remembered),
  ...(timer !== undefined && { onTimer: timedBy(timer, now) }),
});

/** "Six minutes left." */
const told = ({ left, paused }: FoundTimer): Act => ({
  act: 'alert',
  alert: { told: paused ? 'timer_waits' : 'timer_left', seconds: left },
});

/** "Ask spasm coach how long is left": done and left again, without a question. Undefined when it is nothing of the kind. */
const inPassing = (fresh: Session, said: Meant, timer: FoundTimer | undefined): Turn | undefined => {
  // With a timer running, the words that steer it mean the same as in its scene.
  const event = timer === undefined ? said : inContext(said, { at: 'resting' });
  const passing: Session = { ...fresh, unkept: true };
  if (!isAlertEvent(event)) return undefined;
  switch (event.is) {
    case 'timer':
      if (event.wanted === 'set') return undefined;
      if (timer !== undefined && event.wanted === 'look') return turn(passing, { at: 'closed' }, told(timer));
      return answerAlert({ ...passing, scene: { at: 'closed' } }, event);
    case 'move_reminder':
      if (event.minute === undefined) return answerAlert({ ...passing, scene: { at: 'closed' } }, event);
      return answerAlert({ ...passing, scene: { at: 'choose' } }, event);
    case 'remind':
      return answerAlert({ ...passing, scene: { at: 'choose' } }, event);
    case 'cancel_reminders':
      return answerAlert({ ...passing, scene: { at: 'closed' } }, event);
    case 'forget':
      return answerAlert(passing, event);
  }
};

/**
 * A visit begins with the check, or with one question for somebody who comes back within hours. What was said in the
 * same breath is heard first, and an emergency needs no welcome.
 */
export const opened = (opening: Opening, context: Context): Turn => {
  const { with: said, remembered, timer } = opening;
  const fresh = begun(opening, context.now);
  const meant = said === undefined ? undefined : inContext(said, FIRST_QUESTION);
  if (meant !== undefined) {
    const passing = inPassing(fresh, meant, timer);
    if (passing !== undefined) return passing;
    if (isHeardAtOnce(meant)) {
      const next = answerCheck(fresh, FIRST_QUESTION, meant);
      const inCheck = next.session.scene.at === 'check';
      return inCheck ? after([welcome(fresh)], { ...next, session: { ...next.session, misses: 0 } }) : next;
    }
  }
  const left: readonly Act[] = timer === undefined ? [] : [told(timer)];
  const place = remembered === undefined ? undefined : placeWhenCut(remembered, context);
  if (place === undefined) return turn(fresh, FIRST_QUESTION, ...left, welcome(fresh));
  const known: Session = { ...fresh, ...(remembered && { checkedAt: remembered.at }) };
  return turn(known, { at: 'back', place, doubted: false }, ...left, {
    act: 'welcome_back',
    short: timer !== undefined,
  });
};
