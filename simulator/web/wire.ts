import type { Alert } from '../cloud/alert.ts';
import type { Exchange } from '../exchange.ts';
import type { ScreenEvent } from '../screenEvent.ts';
import type { ScreenId } from '../screens.ts';
import type { Piece } from '../ssml/playOut.ts';

/** What a page asks for first: an Echo of its own. */
export interface Wanted {
  /** Null for a speaker without a screen. */
  readonly screen: ScreenId | null;
  /** The page's Echo so far, which is put away; whoever talked to it talks to the new one. */
  readonly instead: string | null;
}

/** The Echo it gets. */
export interface Given {
  readonly id: string;
  readonly invocationName: string;
}

/**
 * What happened at the page. `after`: seconds since the last reply began to sound there, or since the person was told
 * of something that made no sound.
 */
export type Happening = { readonly after: number } & (
  | { readonly kind: 'said'; readonly words: string }
  /** Nobody said anything for as long as the Echo waits. */
  | { readonly kind: 'silence' }
  /** Nothing, so far; something may have to ring. */
  | { readonly kind: 'time' }
  /** The person made Alexa stop and then said nothing. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'screen'; readonly event: ScreenEvent }
  | { readonly kind: 'stop-ringing' }
);

/** A happening as it travels, with what of the document can be seen now. */
export interface Report {
  readonly happening: Happening;
  readonly seen: readonly unknown[];
}

/** Something that will ring if nothing changes. */
export interface Due {
  /** From where `after` counts. */
  readonly seconds: number;
  readonly alert: Alert;
}

/** What comes after the speech: the microphone opens, a screen keeps the session, or there is no session. */
export type Afterwards = 'listening' | 'waiting' | 'resting';

/** What the Echo does about a happening. */
export interface Told {
  readonly exchange: Exchange;
  /** True when whatever was being said goes on as if nothing had happened. */
  readonly goesOn: boolean;
  /** What is to be heard, in order. */
  readonly pieces: readonly Piece[];
  readonly afterwards: Afterwards;
  /** Seconds after the speech until silence counts as an answer; null when it never does. */
  readonly patience: number | null;
  /** Soonest first. */
  readonly due: readonly Due[];
  /** Some of what can be said to it; null for what could be said before. */
  readonly sayable: readonly string[] | null;
}
