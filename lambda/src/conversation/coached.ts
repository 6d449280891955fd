import * as aside from './aside.ts';
import type { Act } from './act.ts';
import { eased, instructAgain, offerRest, resume, skip } from './coach.ts';
import type { Context } from './context.ts';
import type { Answer, Named } from './event.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { leave } from './leave.ts';
import { routineOf } from '../routines/routines.ts';
import { replyOf } from './reply.ts';
import { withAge, withHistory } from '../triage/record.ts';
import { assess } from '../triage/assess.ts';
import { atLeast } from '../triage/level.ts';
import { askWhileCoached, heard, learnedWhileCoached, reportWhileCoached } from './safety.ts';
import { answerCut } from './scenes/cut.ts';
import { answerChoose, answerFeel } from './scenes/ending.ts';
import { answerForget } from './scenes/forget.ts';
import { answerGate } from './scenes/gate.ts';
import { answerOffer } from './scenes/offer.ts';
import { answerPaused } from './scenes/paused.ts';
import { answerPrecaution } from './scenes/precaution.ts';
import { answerRemind } from './scenes/remind.ts';
import { answerResting, meanwhile } from './scenes/resting.ts';
import { answerSpot } from './scenes/spot.ts';
import { answerTimer } from './scenes/timer.ts';
import { answerEasier, answerWorse, itGotWorse } from './scenes/worse.ts';
import { remedyOf, type Scene, type Session } from './session.ts';
import type { Settled } from './settle.ts';
import { after, stay, turn, type Turn } from './turn.ts';

/** The scenes of somebody who has been cleared. */
export type CoachedScene = Exclude<Scene, { at: 'check' | 'back' | 'moving' | 'referred' | 'closed' }>;

/** One turn of somebody who has been cleared: what can be said at any moment first, then the answer to what is open. */
export const whenCoached = (settled: Settled, scene: CoachedScene, event: Answer, context: Context): Turn => {
  const { session, cut } = settled;
  /** Said in passing: a hold that was cut goes on where it was; any other question stays open. */
  const inPassing = (said: Act, then: Session = session): Turn =>
    cut === undefined ? stay(then, said) : after([said], resume(then, cut.place, context));

  switch (event.is) {
    case 'report':
      return scene.at === 'worse' || !stopsFor(settled, event)
        ? reportWhileCoached(session, event)
        : itGotWorse(heard(session, event), true, { act: 'noted', ...event });
    case 'age':
      return learnedWhileCoached(session, withAge(session.facts, event.years));
    case 'onset':
      return learnedWhileCoached(session, withHistory(session.facts, { onset: event.onset }));
    case 'doubt':
      return askWhileCoached(session, event.findings);
    case 'stop':
      return leave(session);
    case 'cancel':
      if (OFFERS.includes(scene.at)) return answer(settled, scene, { is: 'no' }, context);
      return cut === undefined ? leave(session) : turn(session, { at: 'choose' });
    case 'learn':
      return stay(session, aside.explanation(session, event.topic));
    case 'someone_else':
      return stay(session, { act: 'someone_else' });
    case 'lack':
      return cut === undefined
        ? stay(session, { act: 'instead', thing: event.thing })
        : after([{ act: 'instead', thing: event.thing }], instructAgain(session, cut.place));
    case 'where':
      return inPassing(aside.where(session));
    case 'time_left':
      return inPassing(aside.timeLeft(settled));
    case 'pace':
      if (event.pace !== 'easier')
        return inPassing({ act: 'pace', pace: event.pace }, aside.inManner(session, event.pace));
      return answer(settled, scene, event, context);
    case 'feel':
      if (event.feel === 'worse') return itGotWorse(session, cut !== undefined);
      if (cut === undefined && WAITING.includes(scene.at))
        return stay(session, { act: 'feel', feel: event.feel, atEnd: false });
      if (cut === undefined) return answer(settled, scene, event, context);
      return event.feel !== 'same' && routineOf(cut.place.remedy).untilItEases
        ? eased(session, cut.place, event.feel)
        : inPassing({ act: 'feel', feel: event.feel, atEnd: false });
    case 'remedy':
      return scene.at === 'worse' ? stay(session, { act: 'must_ask' }) : meanwhile(session, event.remedy, context);
    case 'skip_remedy':
      return scene.at === 'worse'
        ? stay(session, { act: 'must_ask' })
        : leaveOut(session, event.remedy ?? remedyOf(scene));
    case 'open':
    case 'emergency':
    case 'yes':
    case 'no':
    case 'unsure':
    case 'somewhat':
    case 'deny':
    case 'cause':
    case 'ready':
    case 'wait':
    case 'next':
    case 'previous':
    case 'repeat':
    case 'pause':
    case 'resume':
    case 'start_over':
    case 'unknown':
      return answer(settled, scene, event, context);
  }
};

/** Where good news does not mean "go on": nothing is running, and something is asked. */
const WAITING: readonly CoachedScene['at'][] = [
  'offer',
  'precaution',
  'gate',
  'timer',
  'resting',
  'remind',
  'forget',
  'paused',
  'easier',
];

/** Offers beside the way: "never mind" declines them, and only a clear yes takes them. */
const OFFERS: readonly CoachedScene['at'][] = ['timer', 'resting', 'remind', 'forget'];

/** A sign named in the middle of a movement stops it and leads to the safety question, unless it is graver than that. */
const stopsFor = ({ session, cut }: Settled, named: Named): boolean =>
  cut !== undefined && !isOnSkin(cut.place.remedy) && !atLeast(assess(heard(session, named).facts).level, 'urgent');

/** "No ball": the one that is open is skipped, any other is simply not offered again. */
const leaveOut = (session: Session, remedy: Parameters<typeof skip>[1] | undefined): Turn => {
  if (remedy === undefined) return stay(session);
  if (remedy === remedyOf(session.scene)) return skip(session, remedy);
  const begun = [...new Set([...session.begun, remedy])];
  return offerRest({ ...session, begun }, { act: 'skipped', remedy });
};

const answer = ({ session, cut }: Settled, scene: CoachedScene, event: Answer, context: Context): Turn => {
  const reply = event.is === 'somewhat' && OFFERS.includes(scene.at) ? 'unsure' : replyOf(event);
  if (cut !== undefined) return answerCut(session, cut, reply, context);
  switch (scene.at) {
    case 'offer':
      return answerOffer(session, scene, reply);
    case 'precaution':
      return answerPrecaution(session, scene, event, context);
    case 'gate':
      return answerGate(session, scene, reply, context);
    case 'timer':
      return answerTimer(session, scene, reply, context);
    case 'resting':
      return answerResting(session, reply, context);
    case 'remind':
      return answerRemind(session, scene, reply);
    case 'forget':
      return answerForget(session, scene, reply);
    case 'spot':
      return answerSpot(session, scene, event, context);
    case 'paused':
      return answerPaused(session, scene.place, reply, context);
    case 'worse':
      return answerWorse(session, scene, event);
    case 'easier':
      return answerEasier(session, scene, reply);
    case 'feel':
      return answerFeel(session, event);
    case 'choose':
      return answerChoose(session, reply);
  }
};
