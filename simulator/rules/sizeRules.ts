import { MAX_REPLY_SECONDS, MAX_RESPONSE_BYTES, MAX_SPEECH_CHARACTERS } from '../../lambda/src/platform/limits.ts';
import type { Spoken } from '../ssml/spoken.ts';
import type { Rule } from './rule.ts';

const tooManyCharacters = (speech: Spoken | undefined): readonly string[] => {
  const count = speech?.written.length ?? 0;
  return count > MAX_SPEECH_CHARACTERS ? [`${count} characters`] : [];
};

const tooManySeconds = (speech: Spoken | undefined): readonly string[] => {
  const seconds = speech?.playOut.seconds ?? 0;
  return seconds > MAX_REPLY_SECONDS ? [`${seconds.toFixed(1)} s`] : [];
};

/** How large and how long an answer may be. Where each number comes from stands in lambda/src/platform/limits.ts. */
export const SIZE_RULES: readonly Rule[] = [
  {
    id: 'speech-characters',
    sentence: `The speech has at most ${MAX_SPEECH_CHARACTERS} characters, markup included.`,
    offences: ({ speech }) => tooManyCharacters(speech),
  },
  {
    id: 'reprompt-characters',
    sentence: `The reprompt has at most ${MAX_SPEECH_CHARACTERS} characters, markup included.`,
    offences: ({ reprompt }) => tooManyCharacters(reprompt),
  },
  {
    id: 'response-bytes',
    sentence: `The whole response has at most ${MAX_RESPONSE_BYTES} bytes, session attributes included.`,
    offences: ({ envelope }) => {
      const bytes = Buffer.byteLength(JSON.stringify(envelope));
      return bytes > MAX_RESPONSE_BYTES ? [`${bytes} bytes`] : [];
    },
  },
  {
    id: 'reply-seconds',
    sentence: `A reply lasts at most ${MAX_REPLY_SECONDS} seconds.`,
    offences: ({ speech }) => tooManySeconds(speech),
  },
  {
    id: 'reprompt-seconds',
    sentence: `A reprompt lasts at most ${MAX_REPLY_SECONDS} seconds.`,
    offences: ({ reprompt }) => tooManySeconds(reprompt),
  },
];
