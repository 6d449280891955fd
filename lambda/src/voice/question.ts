import { timelineOf } from '../conversation/performance.ts';
import { sceneAfterPlaying } from '../conversation/settle.ts';
import type { Session } from '../conversation/session.ts';
import type { Timeline } from '../pacing/timeline.ts';
import type { QuestionWords } from '../words/english/check.ts';
import { joined, say, silence, type Ssml } from '../words/ssml.ts';
import type { Words } from '../words/wordsFor.ts';

/** What the scene asks, what it asks again after silence, and how long it waits quietly before that. */
export interface OpenQuestion {
  readonly ask: string;
  readonly again: string;
  /** Said at once after eight seconds of silence, followed by quiet and `again`. */
  readonly waiting?: string;
}

/** Minutes to fetch a pack or get into position, inside the one reprompt Alexa allows. */
const READY_WAIT_SECONDS = 180;

const asked = ({ ask, again, choices }: QuestionWords, misses: Session['misses']): string =>
  [ask, again, choices][misses] ?? ask;

/** The question of a scene; undefined only when the conversation is closed. `timeline` is the one about to play, if any. */
export const openQuestion = (session: Session, words: Words, timeline?: Timeline): OpenQuestion | undefined => {
  const { scene, misses } = session;
  const { open, talk, routines } = words;
  switch (scene.at) {
    case 'check': {
      const question = words.questions[scene.question];
      return { ask: asked(question, misses), again: `${talk.silence} ${question.again}` };
    }
    case 'precaution': {
      const question = words.precautions[scene.question];
      return { ask: asked(question, misses), again: question.again };
    }
    case 'back':
      return { ask: asked(words.questions.since, misses), again: `${talk.silence} ${words.questions.since.again}` };
    case 'worse':
      return { ask: asked(words.questions.safety, misses), again: `${talk.silence} ${words.questions.safety.again}` };
    case 'offer': {
      const { name } = routines[scene.remedy];
      return { ask: scene.first ? open.offer(name) : open.offerNext(name), again: open.offerReprompt(name) };
    }
    case 'gate': {
      const { ready } = routines[scene.place.remedy];
      return { ask: `${talk.takeYourTime} ${ready}`, again: ready, waiting: talk.quietWait };
    }
    case 'moving': {
      const played = timeline ?? timelineOf(session, scene.place, words);
      return openQuestion({ ...session, scene: sceneAfterPlaying(session, played), misses: 0 }, words);
    }
    case 'spot':
      return { ask: routines[scene.next.remedy].betweenSpots, again: routines[scene.next.remedy].betweenSpots };
    case 'paused':
      return { ask: open.resume, again: open.resumeReprompt };
    case 'easier':
      return misses === 0
        ? { ask: open.easier, again: open.easierReprompt }
        : { ask: open.easierReprompt, again: open.easierReprompt };
    case 'feel':
      return { ask: misses === 0 ? open.feel : open.feelReprompt, again: open.feelReprompt };
    case 'choose':
      return misses === 0
        ? { ask: open.choose, again: open.chooseReprompt }
        : { ask: open.chooseReprompt, again: open.chooseReprompt };
    case 'referred':
      return { ask: open.referred, again: `${talk.silence} ${open.referred}` };
    case 'closed':
      return undefined;
  }
};

/** What is heard after eight seconds of silence: the question again, after quiet minutes where somebody is getting ready. */
export const repromptOf = ({ again, waiting }: OpenQuestion): Ssml =>
  waiting === undefined ? say(again) : joined([say(waiting), silence(READY_WAIT_SECONDS), say(again)]);
