import { breaksJoined } from './synthesize.ts';

/** Words and the silence that was asked for after them, in seconds; 0 after the last words. */
export interface Part {
  readonly text: string;
  readonly silence: number;
}

const BREAK = /<break time="(\d+)ms"\s*\/>/;

const plain = (ssml: string): string =>
  ssml
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What is said between the breaks of a reply. Breaks that follow each other count as one. */
export const partsOf = (ssml: string): readonly Part[] => {
  // Splitting by a pattern with a group gives words and milliseconds in turn.
  const pieces = breaksJoined(ssml).split(BREAK);
  return pieces
    .flatMap((text, i) => (i % 2 === 0 ? [{ text: plain(text), silence: Number(pieces[i + 1] ?? 0) / 1000 }] : []))
    .filter(({ text, silence }) => text !== '' || silence > 0);
};
