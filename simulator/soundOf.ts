import type { Exchange } from './exchange.ts';
import { SILENCE, type PlayOut } from './ssml/playOut.ts';
import { readSpoken } from './ssml/spoken.ts';

/** What is to be heard of an exchange. Words of Alexa's own take no time. */
export const soundOf = ({ ssml, speech }: Pick<Exchange, 'ssml' | 'speech'>): PlayOut => {
  if (ssml !== null) return readSpoken({ type: 'SSML', ssml }).playOut;
  return speech === ''
    ? SILENCE
    : { pieces: [{ kind: 'speech', text: speech, rate: 1, seconds: 0 }], seconds: 0, text: speech };
};
