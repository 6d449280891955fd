import { speechSeconds } from '../../../lambda/src/pacing/speech/speechSeconds.ts';
import type { Piece } from '../../ssml/playOut.ts';

/** A sentence or a silence, and when it begins: seconds after the reply did. */
export type Segment = { readonly start: number; readonly seconds: number } & (
  | { readonly kind: 'speech'; readonly text: string; readonly rate: number }
  | { readonly kind: 'pause' }
);

const SENTENCE = /[^.?!…]+(?:[.?!…]+["'”’)]*|$)\s*/g;

const sentencesOf = (text: string): readonly string[] => {
  const sentences = (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
  return sentences.length > 0 ? sentences : [text];
};

/** A stretch of speech, a sentence at a time; together they last as long as the stretch does. Alexa's own words come
 * without a length and get the one they take. Browsers lose long utterances, and a sentence is soon caught up with. */
const toSentences = (
  text: string,
  rate: number,
  seconds: number,
): readonly Omit<Segment & { kind: 'speech' }, 'start'>[] => {
  const sentences = sentencesOf(text);
  const lengths = sentences.map((sentence) => speechSeconds(sentence, rate));
  const sum = lengths.reduce((total, length) => total + length, 0);
  const stretch = seconds > 0 && sum > 0 ? seconds / sum : 1;
  return sentences.map((sentence, index) => ({
    kind: 'speech',
    text: sentence,
    rate,
    seconds: (lengths[index] ?? 0) * stretch,
  }));
};

/** A reply as it is performed: every part with the second it begins at. Sound files are not played here. */
export const segmentsOf = (pieces: readonly Piece[]): readonly Segment[] => {
  const segments: Segment[] = [];
  let start = 0;
  for (const piece of pieces) {
    const parts =
      piece.kind === 'speech'
        ? toSentences(piece.text, piece.rate, piece.seconds)
        : [{ kind: 'pause' as const, seconds: piece.seconds }];
    for (const part of parts) {
      if (part.seconds === 0) continue;
      segments.push({ ...part, start });
      start += part.seconds;
    }
  }
  return segments;
};

/** Seconds from the reply's beginning to its end. */
export const secondsOf = (segments: readonly Segment[]): number => {
  const last = segments.at(-1);
  return last ? last.start + last.seconds : 0;
};
