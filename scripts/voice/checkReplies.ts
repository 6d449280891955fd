import { MAX_REPLY_SECONDS, MAX_RESPONSE_BYTES, MAX_SPEECH_CHARACTERS } from '../../lambda/src/platform/limits.ts';
import { speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { mapSome, type Listener } from './listen.ts';
import { atOneRate } from './oneRate.ts';
import { partsOf } from './parts.ts';
import { nameOf, type CoachedReply } from './replies.ts';
import { table } from './report.ts';

/** Most seconds of coaching in one reply; the rest of what Alexa allows is for what is said around it. */
const MOST_COACHED_SECONDS = 210;

export interface MeasuredReply {
  readonly reply: CoachedReply;
  /** Estimated seconds of the coached timeline. */
  readonly coached: number;
  /** Seconds of the whole reply, as heard. */
  readonly heard: number;
  /** Estimated seconds of the reprompt. */
  readonly reprompt: number;
  readonly characters: number;
}

const estimatedSeconds = (speech: string): number => {
  const { ssml, rate } = atOneRate(speech);
  return partsOf(ssml).reduce((sum, { text, silence }) => sum + speechSeconds(text, rate) + silence, 0);
};

/** Listens to replies and counts what Alexa limits. */
export const measureReplies = (
  replies: readonly CoachedReply[],
  listen: Listener,
  atOnce: number,
): Promise<readonly MeasuredReply[]> =>
  mapSome(replies, atOnce, async (reply) => ({
    reply,
    coached: reply.timeline.seconds,
    heard: (await listen(reply.ssml)).seconds,
    reprompt: estimatedSeconds(reply.reprompt),
    characters: Math.max(reply.ssml.length, reply.reprompt.length),
  }));

/** What is too much in a reply; empty when nothing is. */
export const tooMuch = ({ reply, coached, heard, reprompt, characters }: MeasuredReply): readonly string[] => [
  ...(coached > MOST_COACHED_SECONDS ? [`${coached.toFixed(1)} s coached`] : []),
  ...(heard > MAX_REPLY_SECONDS ? [`${heard.toFixed(1)} s`] : []),
  ...(reprompt > MAX_REPLY_SECONDS ? [`a reprompt of ${reprompt.toFixed(1)} s`] : []),
  ...(characters > MAX_SPEECH_CHARACTERS ? [`${characters} characters`] : []),
  ...(reply.bytes > MAX_RESPONSE_BYTES ? [`${reply.bytes} bytes`] : []),
];

/** One line for each reply. */
export const repliesTable = (replies: readonly MeasuredReply[]): string =>
  table(
    ['reply', 'coached', 'in all', 'characters', 'bytes'],
    replies.map(({ reply, coached, heard, characters }) => [
      nameOf(reply),
      `${coached.toFixed(1)} s`,
      `${heard.toFixed(1)} s`,
      String(characters),
      String(reply.bytes),
    ]),
  );
