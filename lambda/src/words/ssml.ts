import { MAX_BREAK_MS } from '../platform/limits.ts';

declare const brand: unique symbol;

/** Marked-up speech in which every text has been escaped. Only the functions here make it. */
export type Ssml = string & { readonly [brand]: 'ssml' };

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text as speech. Characters that XML does not allow are left out. */
export const say = (text: string): Ssml =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? '') as Ssml;

/** Silence of so many seconds, in whole breaks that Alexa does not clip. */
export const silence = (seconds: number): Ssml => {
  let left = Math.round(seconds * 1000);
  let breaks = '';
  while (left > 0) {
    const part = Math.min(left, MAX_BREAK_MS);
    breaks += `<break time="${part}ms"/>`;
    left -= part;
  }
  return breaks as Ssml;
};

/** Speech at a share of the normal rate, 0.85 for slower; 1 adds no markup. */
export const atRate = (rate: number, speech: Ssml): Ssml =>
  (rate === 1 || speech === '' ? speech : `<prosody rate="${Math.round(rate * 100)}%">${speech}</prosody>`) as Ssml;

/** Pieces one after another. */
export const joined = (pieces: readonly Ssml[]): Ssml => pieces.filter((piece) => piece !== '').join(' ') as Ssml;
