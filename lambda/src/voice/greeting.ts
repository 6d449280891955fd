import type { Session } from '../conversation/session.ts';
import { speechRate } from '../pacing/manner.ts';
import { roughSeconds, SENTENCE_PAUSE } from '../pacing/speech/roughSeconds.ts';
import { firstQuestionWords } from '../words/english/opening.ts';
import type { openingFor } from '../words/openingFor.ts';
import { atRate, joined, say } from '../words/ssml.ts';

/** The welcome and the first question, as `compose` words the turn that `decide` begins such a visit with. */
export const greeting = ({ manner, greeted }: Session, words: ReturnType<typeof openingFor>) => {
  const rate = speechRate(manner.pace);
  const welcome = greeted === true ? words.welcomeAgain : words.welcome;
  const { ask, again } = firstQuestionWords;
  return {
    speech: joined([atRate(rate, say(welcome)), atRate(rate, say(ask))]),
    reprompt: say(`${words.silence} ${again}`),
    halfAsked: () => roughSeconds(welcome, rate) + SENTENCE_PAUSE / rate + roughSeconds(ask, rate) / 2,
  };
};
