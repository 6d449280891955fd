import type { Alert } from '../cloud/alert.ts';
import type { Exchange } from '../exchange.ts';
import type { Piece } from '../ssml/playOut.ts';
import { tellAlert } from './tellAlert.ts';

/** Where a conversation is shown. */
export interface Stage {
  readonly heard: (utterance: string) => void;
  /** A piece begins: words are shown at once, a pause as it passes. */
  readonly begin: (piece: Piece) => void;
  /** Seconds of the piece that are still to come. */
  readonly tick: (piece: Piece, remaining: number) => void;
  /** The piece is over, or was cut with so many seconds left. */
  readonly end: (piece: Piece, remaining: number) => void;
  /** Everything about an exchange that is not heard, and what was said before the reply. */
  readonly aside: (exchange: Exchange) => void;
  /** A timer or a reminder goes off; a terminal that can ring does. */
  readonly ring: (alert: Alert) => void;
  readonly note: (text: string) => void;
}

/** Shorter pauses are not worth a line, in seconds. */
const SHOWN_PAUSE_SECONDS = 1;

const INDENT = '       ';
const BELL = '\u0007';
const CLEAR_LINE = '\r\u001B[K';

const isShown = (piece: Piece): boolean => piece.kind === 'pause' && piece.seconds >= SHOWN_PAUSE_SECONDS;

/** Shows a conversation as text. On a terminal a pause counts down on one line; elsewhere it is one plain line. */
export const createStage = (write: (text: string) => void, isTerminal: boolean): Stage => {
  const dim = (text: string): string => (isTerminal ? `\u001B[2m${text}\u001B[0m` : text);
  const note = (text: string): void => write(`${dim(text)}\n`);
  return {
    heard: (utterance) => write(`  you: ${utterance}\n`),
    begin: (piece) => {
      if (piece.kind === 'speech') write(`Alexa: ${piece.text}\n`);
      if (piece.kind === 'audio') write(`${INDENT}(a sound: ${piece.source})\n`);
      if (isShown(piece) && !isTerminal) write(`${INDENT}... ${Math.round(piece.seconds)} s\n`);
    },
    tick: (piece, remaining) => {
      if (isShown(piece) && isTerminal) write(`${CLEAR_LINE}${INDENT}${dim(`... ${Math.round(remaining)} s`)}`);
    },
    end: (piece, remaining) => {
      if (!isShown(piece) || !isTerminal) return;
      write(`${CLEAR_LINE}${INDENT}${dim(`(${Math.round(piece.seconds - remaining)} s)`)}\n`);
    },
    aside: ({ card, directives, broken }) => {
      if (card) note(`${INDENT}[card] ${JSON.stringify(card)}`);
      for (const directive of directives) {
        note(`${INDENT}[${directive.type}]${directive.type === 'VoicePlayer.Speak' ? ` ${directive.speech}` : ''}`);
      }
      for (const { rule, detail } of broken) note(`${INDENT}[rule broken] ${rule}: ${detail}`);
    },
    ring: (alert) => {
      const bell = isTerminal ? `${CLEAR_LINE}${alert.audible ? BELL : ''}` : '';
      write(`${bell}${INDENT}[${alert.kind}] ${tellAlert(alert)}\n`);
    },
    note,
  };
};
