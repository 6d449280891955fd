import type { interfaces } from 'ask-sdk-model';
import type { Turn } from '../conversation/turn.ts';
import type { Words } from '../words/wordsFor.ts';
import { drawingOf } from './document.ts';
import { screenOf } from './screenOf.ts';
import { shapeOf, type Viewport } from './shape.ts';

type Directive = interfaces.alexa.presentation.apl.RenderDocumentDirective;

/** What a turn is drawn for. */
export interface Canvas {
  readonly viewport: Viewport;
  readonly locale: string;
  /** Seconds of speech before a coached timeline begins to sound. */
  readonly lead: number;
  /** Names this drawing: what is touched on another one is not meant for the question of this one. */
  readonly token: string;
  /** When it is handed over, in epoch milliseconds. */
  readonly now: number;
}

/** A turn as Alexa's screens show it. */
export const draw = (turn: Turn, words: Words, { viewport, locale, lead, token, now }: Canvas): Directive => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token,
  ...drawingOf(screenOf(turn, words, locale, lead, now), shapeOf(viewport)),
});
