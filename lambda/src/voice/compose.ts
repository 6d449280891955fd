import type { Act } from '../conversation/act.ts';
import type { Turn } from '../conversation/turn.ts';
import { speechRate } from '../pacing/manner.ts';
import { roughSeconds, SENTENCE_PAUSE } from '../pacing/speech/roughSeconds.ts';
import { speechSeconds } from '../pacing/speech/speechSeconds.ts';
import type { Timeline } from '../pacing/timeline.ts';
import { atRate, joined, say, silence, type Ssml } from '../words/ssml.ts';
import type { Words } from '../words/wordsFor.ts';
import { openQuestion, repromptOf } from './question.ts';
import { sentencesOf } from './sentences.ts';

/** A turn in words. */
export interface Reply {
  readonly speech: Ssml;
  /** Present exactly when something is asked. */
  readonly reprompt: Ssml | undefined;
  /** Seconds of speech before the coached timeline begins to sound; 0 when nothing is coached. */
  readonly lead: number;
  /** About how many seconds until half of the open question is spoken, where nothing is coached before it. */
  readonly halfAsked: () => number;
}

const laidOut = ({ beats, rate }: Timeline): Ssml =>
  joined(beats.map(({ text, seconds }) => (text === undefined ? silence(seconds) : atRate(rate, say(text)))));

const textOf = (act: Exclude<Act, { act: 'coach' | 'quiet' }>, words: Words): string =>
  sentencesOf(act, words).join(' ');

const ssmlOf = (act: Act, rate: number, words: Words): Ssml => {
  if (act.act === 'coach') return laidOut(act.timeline);
  if (act.act === 'quiet') return silence(act.seconds);
  return atRate(rate, say(textOf(act, words)));
};

const secondsOf = (act: Act, rate: number, words: Words, estimate: typeof roughSeconds): number => {
  if (act.act === 'coach') return 0;
  if (act.act === 'quiet') return act.seconds;
  const text = textOf(act, words);
  return text === '' ? 0 : estimate(text, rate) + SENTENCE_PAUSE / rate;
};

/**
 * Words a turn: its acts in order, then the question its scene leaves open; no question where a screen goes on by itself
 * once the timeline is over, or where Alexa has the next word.
 */
export const compose = ({ session, acts, wish }: Turn, words: Words, goesOn = false): Reply => {
  const rate = speechRate(session.manner.pace);
  const coached = acts.findIndex(({ act }) => act === 'coach');
  const timeline = acts.find((act) => act.act === 'coach')?.timeline;
  // Where Alexa asks for a permission, hers is the only question.
  const question = goesOn || wish?.wish === 'ask_for' ? undefined : openQuestion(session, words, timeline);
  const asked = question === undefined ? say('') : atRate(rate, say(question.ask));
  const secondsOfAll = (some: readonly Act[], estimate: typeof roughSeconds): number =>
    some.reduce((sum, act) => sum + secondsOf(act, rate, words, estimate), 0);
  return {
    speech: joined([...acts.map((act) => ssmlOf(act, rate, words)), asked]),
    reprompt: question === undefined ? undefined : repromptOf(question),
    lead: secondsOfAll(acts.slice(0, Math.max(0, coached)), speechSeconds),
    halfAsked: () => secondsOfAll(acts, roughSeconds) + roughSeconds(question?.ask ?? '', rate) / 2,
  };
};
