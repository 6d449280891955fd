import { secondsBeforeBreak, speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { breakSeconds } from './breakSeconds.ts';
import type { SsmlElement, SsmlNode } from './node.ts';
import { prosodyRate } from './prosodyRate.ts';

/** One stretch of a reply: words at one rate, or silence, or a sound file (whose length cannot be known here: 0). */
export type Piece =
  | { readonly kind: 'speech'; readonly text: string; readonly rate: number; readonly seconds: number }
  | { readonly kind: 'pause'; readonly seconds: number }
  | { readonly kind: 'audio'; readonly source: string; readonly seconds: 0 };

/** What a listener gets: the pieces in order, how long they last together, and the words as plain text. */
export interface PlayOut {
  readonly pieces: readonly Piece[];
  readonly seconds: number;
  readonly text: string;
}

export const SILENCE: PlayOut = { pieces: [], seconds: 0, text: '' };

/** What stands in the SSML from left to right, before it is joined into pieces. */
type Mark =
  | { readonly kind: 'words'; readonly text: string; readonly rate: number }
  | { readonly kind: 'boundary' }
  | { readonly kind: 'break'; readonly seconds: number }
  | { readonly kind: 'audio'; readonly source: string };

const SPELLED = new Set(['digits', 'characters', 'spell-out', 'telephone']);

const innerText = (nodes: readonly SsmlNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : innerText(node.children))).join('');

const marksOf = (element: SsmlElement, rate: number): readonly Mark[] => {
  const inside = (inner: number): readonly Mark[] =>
    element.children.flatMap((child): readonly Mark[] =>
      child.kind === 'text' ? [{ kind: 'words', text: child.text, rate: inner }] : marksOf(child, inner),
    );
  switch (element.name) {
    case 'break':
      return [{ kind: 'break', seconds: breakSeconds(element) }];
    case 'audio':
      return [{ kind: 'audio', source: element.attributes.get('src') ?? '' }];
    case 's':
    case 'p':
      return [{ kind: 'boundary' }, ...inside(rate), { kind: 'boundary' }];
    case 'prosody':
      return inside(rate * (prosodyRate(element.attributes.get('rate') ?? '') ?? 1));
    case 'sub':
      return [{ kind: 'words', text: element.attributes.get('alias') ?? innerText(element.children), rate }];
    case 'say-as':
      return SPELLED.has(element.attributes.get('interpret-as') ?? '')
        ? [{ kind: 'words', text: Array.from(innerText(element.children).replace(/\s/g, '')).join(' '), rate }]
        : inside(rate);
    default:
      return inside(rate);
  }
};

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const asSentence = (text: string): string => {
  const tidied = text.trimEnd();
  return tidied === '' || /[.?!,;:…]["'”’)]*$/.test(tidied) ? text : `${tidied}.`;
};

/** Joins the words of neighbouring marks; a sentence's end is written as a full stop where none stands. */
const toPieces = (marks: readonly Mark[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let text = '';
  let rate = 1;
  const finishSpeech = (secondsOf = speechSeconds): void => {
    const words = tidy(text);
    text = '';
    if (words !== '') pieces.push({ kind: 'speech', text: words, rate, seconds: secondsOf(words, rate) });
  };
  for (const mark of marks) {
    switch (mark.kind) {
      case 'words':
        if (mark.rate !== rate && mark.text.trim() !== '') {
          finishSpeech();
          rate = mark.rate;
        }
        // "Hold.<w>Now" is two words all the same.
        text += /[.?!]$/.test(text) && /^\p{L}/u.test(mark.text) ? ` ${mark.text}` : mark.text;
        break;
      case 'boundary':
        text = `${asSentence(text)} `;
        break;
      case 'break':
        finishSpeech(mark.seconds > 0 ? secondsBeforeBreak : speechSeconds);
        if (mark.seconds > 0) pieces.push({ kind: 'pause', seconds: mark.seconds });
        break;
      case 'audio':
        finishSpeech();
        pieces.push({ kind: 'audio', source: mark.source, seconds: 0 });
        break;
    }
  }
  finishSpeech();
  return pieces;
};

/** The pause a speaker makes between two stretches of speech that no break parts: what the estimator adds for both
 * together over each alone. */
const gapSeconds = (left: string, right: string, rate: number): number =>
  Math.max(0, speechSeconds(`${left} ${right}`, rate) - speechSeconds(left, rate) - speechSeconds(right, rate));

/** One pause for breaks that follow each other; and where the rate changes between two sentences, the pause
 * of the sentence's end. Beside a break that pause is not added: the break stands for it. */
const withPauses = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'pause' && last?.kind === 'pause') {
      joined[joined.length - 1] = { kind: 'pause', seconds: last.seconds + piece.seconds };
      continue;
    }
    if (piece.kind === 'speech' && last?.kind === 'speech') {
      const seconds = gapSeconds(last.text, piece.text, last.rate);
      if (seconds > 0.001) joined.push({ kind: 'pause', seconds });
    }
    joined.push(piece);
  }
  return joined;
};

/** How SSML sounds: words with their estimated seconds, breaks exactly. */
export const playOut = (speak: SsmlElement): PlayOut => {
  const pieces = withPauses(toPieces(marksOf(speak, 1)));
  return {
    pieces,
    seconds: pieces.reduce((sum, piece) => sum + piece.seconds, 0),
    text: pieces
      .flatMap((piece) => (piece.kind === 'speech' ? [piece.text] : []))
      .join(' ')
      .replace(/ ([.?!,;:])/g, '$1'),
  };
};
