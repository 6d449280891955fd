/** Seconds of a letter, of a pause at a comma, and of the drawn-out end of the text. A pause at a full stop is two. */
const LETTER = 0.078;
const PAUSE = 0.42;
const END = 0.27;

/** A synthesizer's own pause between two sentences at the normal rate, in seconds (measured by scripts/voice/fit.ts). */
export const SENTENCE_PAUSE = 0.51;

const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * About how many seconds a text takes to speak, from its letters and marks; 0 for a text without letters. Fitted to
 * `speechSeconds` over all questions and what is said around them, and within 15 % of it for each question. Enough where
 * only the half of a question is looked for; whatever is promised in seconds is reckoned with `speechSeconds`, which has
 * to know how every word sounds.
 */
export const roughSeconds = (text: string, rate = 1): number => {
  const letters = countOf(text, /\p{L}/gu);
  if (letters === 0) return 0;
  const pauses = countOf(text, /[,;:](?=\s)/gu) + 2 * countOf(text, /[.?!](?=\s)/gu);
  return (letters * LETTER + pauses * PAUSE + END) / rate;
};
