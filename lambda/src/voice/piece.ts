import { speechSeconds } from '../pacing/speechSeconds.ts';
import { atRate, say, silence, type Ssml } from '../words/ssml.ts';

/** A bit of speech and the seconds it takes, a rest after the last sentence included. */
export interface Piece {
  readonly ssml: Ssml;
  readonly seconds: number;
}

/** A synthesizer's own pause between two sentences at the normal rate, in seconds (measured by scripts/voice/fit.ts). */
const SENTENCE_PAUSE = 0.51;

/** Sentences at a speech rate. */
export const spoken = (text: string, rate: number): Piece =>
  text === ''
    ? { ssml: say(''), seconds: 0 }
    : { ssml: atRate(rate, say(text)), seconds: speechSeconds(text, rate) + SENTENCE_PAUSE / rate };

export const quiet = (seconds: number): Piece => ({ ssml: silence(seconds), seconds });
