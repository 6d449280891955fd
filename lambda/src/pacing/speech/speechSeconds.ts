import { SPEECH_COSTS } from './speechCosts.ts';
import { speechFeatures } from './speechFeatures.ts';

/**
 * How fast the speaker is, as a multiple of the one the prices in `speechCosts` were measured on. That one says prose
 * at 150 words a minute, the figure commonly given for instructions read aloud. Amazon publishes no speaking rate for
 * Alexa; whoever times a device corrects this number and nothing else.
 */
const BASE_RATE = 1;

/**
 * Seconds from the first to the last sound when `text` is spoken as sentences: pauses at inner punctuation count, a
 * pause after the last word does not. 0 for a text without words.
 *
 * `rate` is SSML's prosody rate as a fraction: 1 normal, 0.85 slower, 1.15 faster. Time goes with 1 / rate: measured
 * on espeak-ng at 70 % to 140 % within 1 %, pauses at punctuation included. Breaks do not change with the rate.
 *
 * The text is turned into rough sounds, each with a price, to which stress, the drawn-out end of a clause and the
 * pauses at marks are added. The prices are the least-squares fit of scripts/voice/fit.ts to what espeak-ng 1.51
 * (voice en-us, 130 nominal = 150 real words a minute) takes for some 430 sentences of this kind.
 */
export const speechSeconds = (text: string, rate = 1): number => {
  const features = Object.entries(speechFeatures(text));
  const milliseconds = features.reduce((sum, [feature, times]) => sum + times * (SPEECH_COSTS[feature] ?? 0), 0);
  return Math.max(0, milliseconds) / 1000 / (BASE_RATE * rate);
};

/**
 * What a text and a break after it last less than the text by itself and the break, in seconds at rate 1. The break
 * stands in for the end of the sentence, so the last syllable is not drawn out: 0.086 s on average over the 53 cues,
 * marks and short sentences of the routines, at 85 %, 100 % and 115 % alike. Inside holds the silence is in turn 0.036 s
 * longer than asked for, as espeak-ng holds back a voiceless consonant after it: "Four", "Three", "Two".
 */
const SAVED_BY_BREAK = 0.05;

/** Seconds at rate 1 of what is said in timelines: cues, marks and counts, some hundred that come again on each turn. */
const known = new Map<string, number>();

const secondsOnce = (text: string): number => {
  const seconds = known.get(text) ?? speechSeconds(text);
  known.set(text, seconds);
  return seconds;
};

/** Seconds a text takes that a break follows, in a timeline. See `speechSeconds`. */
export const secondsBeforeBreak = (text: string, rate = 1): number =>
  Math.max(0, secondsOnce(text) - SAVED_BY_BREAK) / rate;
