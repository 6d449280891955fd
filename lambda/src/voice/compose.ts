import type { Act } from '../conversation/act.ts';
import type { Session } from '../conversation/session.ts';
import type { Turn } from '../conversation/turn.ts';
import { speechRate } from '../pacing/manner.ts';
import type { Timeline } from '../pacing/timeline.ts';
import { atRate, joined, say, silence, type Ssml } from '../words/ssml.ts';
import type { Words } from '../words/wordsFor.ts';
import { quiet, spoken, type Piece } from './piece.ts';
import { openQuestion, repromptOf } from './question.ts';
import { sentencesOf } from './sentences.ts';

/** A turn in words. */
export interface Reply {
  readonly speech: Ssml;
  /** Present exactly when the conversation stays open. */
  readonly reprompt: Ssml | undefined;
  /** Seconds of speech before the coached timeline begins to sound; 0 when nothing is coached. */
  readonly lead: number;
}

const laidOut = ({ beats, rate }: Timeline): Ssml =>
  joined(beats.map(({ text, seconds }) => (text === undefined ? silence(seconds) : atRate(rate, say(text)))));

const pieceOf = (act: Act, rate: number, words: Words): Piece => {
  if (act.act === 'coach') return { ssml: laidOut(act.timeline), seconds: act.timeline.seconds };
  if (act.act === 'quiet') return quiet(act.seconds);
  return spoken(sentencesOf(act, words).join(' '), rate);
};

const rateOf = ({ manner }: Session): number => speechRate(manner.pace);

/** Words a turn: its acts in order, then the question its scene leaves open. */
export const compose = ({ session, acts }: Turn, words: Words): Reply => {
  const rate = rateOf(session);
  const pieces = acts.map((act) => ({ act, ...pieceOf(act, rate, words) }));
  const coached = pieces.findIndex(({ act }) => act.act === 'coach');
  const lead = pieces.slice(0, Math.max(0, coached)).reduce((sum, { seconds }) => sum + seconds, 0);
  const question = openQuestion(session, words);
  const asked = question === undefined ? say('') : spoken(question.ask, rate).ssml;
  return {
    speech: joined([...pieces.map(({ ssml }) => ssml), asked]),
    reprompt: question === undefined ? undefined : repromptOf(question),
    lead,
  };
};
