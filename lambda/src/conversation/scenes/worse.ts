import { reopened, withAnswer } from '../../triage/record.ts';
import { beginningOf, type Place } from '../../pacing/place.ts';
import type { Act } from '../act.ts';
import { comeOff, firstOf, gate, gentlyFromNow, goOn, previous, waitQuietly } from '../coach.ts';
import type { Event } from '../event.ts';
import { isGentle } from '../performance.ts';
import type { Reply } from '../reply.ts';
import { proceed } from '../safety.ts';
import { remedyOf, type Scene, type Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

type WorseScene = Extract<Scene, { at: 'worse' }>;

const placeOf = (session: Session): Place => {
  const { scene, onTimer } = session;
  if (onTimer !== undefined) return beginningOf(onTimer.remedy ?? 'ice');
  if (scene.at === 'paused' || scene.at === 'gate' || scene.at === 'worse' || scene.at === 'easier') return scene.place;
  if (scene.at === 'spot') return { ...scene.next, rep: scene.next.rep - 1 };
  return beginningOf(remedyOf(scene) ?? session.begun.at(-1) ?? firstOf(session));
};

/** "It hurts more": everything stops, and one question decides whether it is still only the muscle. */
export const itGotWorse = (session: Session, isCut: boolean, ...noted: readonly Act[]): Turn => {
  const place = placeOf(session);
  const on = session.scene.at === 'spot' || session.scene.at === 'paused';
  const stopped: readonly Act[] = isCut ? [{ act: 'worse_stop' }] : [];
  const off = on ? comeOff(place.remedy) : [];
  const ended = session.scene.at === 'feel' || session.scene.at === 'choose';
  return turn({ ...session, misses: 0 }, { at: 'worse', place, doubted: false, ended }, ...stopped, ...off, ...noted);
};

const leaveIt = (session: Session, { remedy }: Place): Turn => goOn(session, remedy, { act: 'leave_it', remedy });

/** Not safe, or not surely safe: the emergency questions are asked again, and help is needed today at the least. */
const notSafe = (session: Session): Turn =>
  proceed({ ...session, misses: 0, facts: reopened(withAnswer(session.facts, 'safety', 'yes')) }, { act: 'recheck' });

/** The one safety question. */
export const answerWorse = (session: Session, scene: WorseScene, event: Event): Turn => {
  const { place } = scene;
  if (event.is === 'yes' || event.is === 'somewhat') return notSafe(session);
  if (event.is === 'no') {
    const safe: Session = { ...session, misses: 0 };
    if (scene.ended) {
      return turn(
        { ...safe, wrapped: true },
        { at: 'choose' },
        { act: 'feel', feel: 'worse', atEnd: true },
        { act: 'safety_net', short: false },
      );
    }
    return isGentle(session, place.remedy) ? leaveIt(safe, place) : turn(safe, { at: 'easier', place });
  }
  if (event.is === 'unsure') {
    return scene.doubted ? notSafe(session) : turn({ ...session, misses: 1 }, { ...scene, doubted: true });
  }
  if (event.is === 'repeat') return stay(session);
  if (event.is === 'wait' || event.is === 'pause') return waitQuietly(session, { act: 'no_rush' });
  if (event.is === 'unknown') return missed(session, () => notSafe(session));
  const mustAsk: Act = { act: 'must_ask' };
  return stay(session, mustAsk);
};

/** It is safe to go on: an easier version, the next exercise, or stop? */
export const answerEasier = (session: Session, { place }: Extract<Scene, { at: 'easier' }>, reply: Reply): Turn => {
  const { remedy } = place;
  switch (reply) {
    case 'go':
    case 'easier':
    case 'repeat':
    case 'start_over':
      return gate(gentlyFromNow(session, remedy), beginningOf(remedy));
    case 'no':
    case 'next':
      return leaveIt(session, place);
    case 'previous':
      return previous(session, remedy);
    case 'unsure':
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, () => leaveIt(session, place));
  }
};
