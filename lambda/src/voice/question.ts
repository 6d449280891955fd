import { isGentle, timelineOf } from '../conversation/performance.ts';
import { isPaused, secondsOnSkin } from '../conversation/onTimer.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { sceneAfterPlaying } from '../conversation/settle.ts';
import type { Scene, Session } from '../conversation/session.ts';
import type { Timeline } from '../pacing/timeline.ts';
import type { FindingId } from '../triage/findings.ts';
import { isSignQuestion, SIGN_QUESTIONS, type QuestionId } from '../triage/questions.ts';
import { listed, spokenTime } from '../words/numbers.ts';
import { whenOf } from './alerts.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { RoutineWords } from '../words/english/routines.ts';
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

type Wordings = Pick<QuestionWords, 'ask' | 'again' | 'choices'>;

/** The wording that is due: as first asked, reworded after one miss, as choices after two. */
const worded = ({ ask, again, choices }: Wordings, { misses }: Session): OpenQuestion => ({
  ask: [ask, again, choices][misses] ?? ask,
  again,
});

/** Silence may mean that something is badly wrong: the number comes before the question. */
const withNumber = (question: OpenQuestion, { talk }: Words): OpenQuestion => ({
  ...question,
  again: `${talk.silence} ${question.again}`,
});

const anyOf = (signs: readonly FindingId[], { findings }: Words): string =>
  listed(
    signs.map((sign) => findings[sign]),
    'or',
  );

/** Some signs of the question were denied: only the others are asked. */
const theRest = ({ denied, misses }: Session, question: QuestionId, words: Words): { ask?: string } => {
  if (denied.length === 0 || misses > 0 || !isSignQuestion(question)) return {};
  const open = (SIGN_QUESTIONS[question].signs as readonly FindingId[]).filter((sign) => !denied.includes(sign));
  return { ask: words.talk.andRest(anyOf(open, words)) };
};

/** A question of the check, or the signs in doubt by their names. */
const inCheck = (
  session: Session,
  { question, about }: Extract<Scene, { at: 'check' }>,
  words: Words,
): OpenQuestion => {
  if (about === undefined)
    return { ...worded(words.questions[question], session), ...theRest(session, question, words) };
  const open = about.filter((sign) => !session.denied.includes(sign));
  return worded(words.open.about(anyOf(open, words)), session);
};

const readyFor = (session: Session, remedy: RemedyId, { routines }: Words): string => {
  const { ready, gentleReady }: RoutineWords = routines[remedy];
  return isGentle(session, remedy) ? (gentleReady ?? ready) : ready;
};

/** The question of a scene; undefined only when the conversation is closed. `timeline` is the one about to play, if any. */
export const openQuestion = (session: Session, words: Words, timeline?: Timeline): OpenQuestion | undefined => {
  const { scene } = session;
  const { open, talk, routines, questions } = words;
  switch (scene.at) {
    case 'check':
      return withNumber(inCheck(session, scene, words), words);
    case 'back':
      return withNumber(worded(questions.since, session), words);
    case 'worse':
      return withNumber(worded(questions.safety, session), words);
    case 'referred':
      return withNumber(worded(open.referred, session), words);
    case 'precaution':
      return worded(words.precautions[scene.question], session);
    case 'offer': {
      const { name } = routines[scene.remedy];
      return worded(scene.first ? open.begin(name) : open.next(name), session);
    }
    case 'gate':
      return { ...worded(open.gate(readyFor(session, scene.place.remedy, words)), session), waiting: talk.quietWait };
    case 'timer':
      return worded(open.timer(spokenTime(secondsOnSkin(session, scene.place))), session);
    case 'resting':
      return worded(isPaused(session) ? open.resume : open.resting, session);
    case 'remind':
      return worded(open.remind(whenOf(scene.reminder, words)), session);
    case 'forget':
      return worded(open.forget, session);
    case 'moving': {
      const played = timeline ?? timelineOf(session, scene.place, words);
      return openQuestion({ ...session, scene: sceneAfterPlaying(session, played), misses: 0 }, words);
    }
    case 'spot': {
      const { betweenSpots } = routines[scene.next.remedy];
      return worded(isOnSkin(scene.next.remedy) ? open.skin(betweenSpots) : open.spot(betweenSpots), session);
    }
    case 'paused':
      return worded(open.resume, session);
    case 'easier':
      return worded(open.easier, session);
    case 'feel':
      return worded(open.feel, session);
    case 'choose':
      return worded(open.choose, session);
    case 'closed':
      return undefined;
  }
};

/** What is heard after eight seconds of silence: the question again, after quiet minutes where somebody is getting ready. */
export const repromptOf = ({ again, waiting }: OpenQuestion): Ssml =>
  waiting === undefined ? say(again) : joined([say(waiting), silence(READY_WAIT_SECONDS), say(again)]);
