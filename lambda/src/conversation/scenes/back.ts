import { nothingNew, reopened, withAnswer } from '../../triage/record.ts';
import type { Act } from '../act.ts';
import type { Answer } from '../event.ts';
import { leave } from '../leave.ts';
import { askAbout, emergency, heard, proceed } from '../safety.ts';
import { FIRST_QUESTION, NEW_SESSION, type Scene, type Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';

type BackScene = Extract<Scene, { at: 'back' }>;

/** The whole check, from the deadliest question on. */
const anew = ({ manner, greeted, onTimer }: Session): Session => ({
  ...NEW_SESSION,
  manner,
  ...(greeted === true && { greeted }),
  ...(onTimer !== undefined && { onTimer }),
});

const wholeCheck = (session: Session, ...acts: readonly Act[]): Turn => turn(anew(session), FIRST_QUESTION, ...acts);

const goOn = (session: Session, { place }: BackScene): Turn => {
  const { remedy } = place;
  const known: Session = { ...session, misses: 0, goingOn: remedy, facts: nothingNew(session.facts) };
  // What lies on by Alexa's timer comes first; the place is what follows it.
  if (known.onTimer !== undefined) return turn(known, { at: 'resting' });
  return turn(known, { at: 'paused', place }, { act: 'stopped_at', remedy });
};

/** Something is new: help is needed today at the least, and the emergency questions decide whether now. */
const somethingNew = (session: Session): Turn =>
  proceed({ ...session, misses: 0, facts: reopened(withAnswer(session.facts, 'since', 'yes')) }, { act: 'recheck' });

/** Somebody came back within hours: one question covers every warning sign. Anything but a clear "no" is checked whole. */
export const answerBack = (session: Session, scene: BackScene, event: Answer): Turn => {
  switch (event.is) {
    case 'no':
      return goOn(session, scene);
    case 'yes':
    case 'somewhat':
      return somethingNew(session);
    case 'report':
      return proceed(heard(anew(session), event), { act: 'noted', ...event });
    case 'doubt':
      return askAbout(anew(session), event.findings, { act: 'recheck' });
    case 'emergency':
      return emergency(session);
    case 'stop':
      return leave(session);
    case 'unsure':
      return scene.doubted
        ? wholeCheck(session, { act: 'recheck' })
        : turn({ ...session, misses: 1 }, { ...scene, doubted: true });
    case 'repeat':
      return stay(session);
    case 'unknown':
      return session.misses === 0
        ? stay({ ...session, misses: 1 }, { act: 'missed', tries: 1 })
        : wholeCheck(session, { act: 'recheck' });
    case 'wait':
    case 'pause':
      return stay(session, { act: 'quiet', seconds: 15 });
    case 'cancel':
      return session.misses === 0 ? stay({ ...session, misses: 1 }) : leave(session);
    case 'open':
    case 'deny':
    case 'onset':
    case 'cause':
    case 'ready':
    case 'next':
    case 'previous':
    case 'resume':
    case 'time_left':
    case 'where':
    case 'pace':
    case 'remedy':
    case 'skip_remedy':
    case 'lack':
    case 'learn':
      return stay(session, { act: 'must_ask' });
    // Somebody else, a change, or no wish to go on: everything is asked.
    case 'age':
    case 'feel':
    case 'someone_else':
    case 'start_over':
      return wholeCheck(session, { act: 'recheck' });
  }
};
