import type { Directive, SessionEndedReason, ui } from 'ask-sdk-model';
import type { Alert } from './cloud/alert.ts';
import type { ProgressiveResponse } from './cloud/progressive.ts';
import type { Broken } from './rules/rule.ts';
import type { FilledSlot } from './slots.ts';

/** The request that went to the skill, in short. */
export interface SentRequest {
  readonly type: string;
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, FilledSlot>>;
  /** Why the session ended; only in a SessionEndedRequest. */
  readonly reason?: SessionEndedReason;
}

/** What one thing said, or one silence, led to. This is the line that scripts read. */
export interface Exchange {
  /** What the person said; empty for silence. */
  readonly heard: string;
  /** Null when nothing was sent to the skill. */
  readonly request: SentRequest | null;
  /** What Alexa said, as plain text. */
  readonly speech: string;
  /** The same as SSML; null when nothing was said. */
  readonly ssml: string | null;
  /** How long it lasts from its first sound, pauses included. */
  readonly seconds: number;
  /** What will be said after a silence, as plain text. */
  readonly reprompt: string | null;
  /** True when the skill's session is open. The microphone then opens after the speech, except where a screen alone keeps
   * the session. */
  readonly open: boolean;
  readonly card: ui.Card | null;
  /** Progressive responses come first: they were spoken before the reply. */
  readonly directives: readonly (Directive | ProgressiveResponse)[];
  /** What timers and reminders rang or announced since the exchange before. */
  readonly alerts: readonly Alert[];
  /** The session attributes as the skill left them. */
  readonly state: Readonly<Record<string, unknown>>;
  /** The platform's rules that were broken. */
  readonly broken: readonly Broken[];
}

/** An exchange in which nothing happened. */
export const NOTHING: Exchange = {
  heard: '',
  request: null,
  speech: '',
  ssml: null,
  seconds: 0,
  reprompt: null,
  open: false,
  card: null,
  directives: [],
  alerts: [],
  state: {},
  broken: [],
};

/** Seconds to the hundredth, as shown. */
export const shownSeconds = (seconds: number): number => Math.round(seconds * 100) / 100;

/** What happened one after the other, told as one exchange. */
export const inOne = (exchanges: readonly Exchange[], idle: Exchange): Exchange => {
  const last = exchanges.at(-1) ?? idle;
  return {
    ...last,
    request: exchanges.findLast(({ request }) => request !== null)?.request ?? null,
    speech: exchanges
      .map(({ speech }) => speech)
      .filter(Boolean)
      .join(' '),
    ssml: exchanges.findLast(({ ssml }) => ssml !== null)?.ssml ?? null,
    seconds: shownSeconds(exchanges.reduce((sum, { seconds }) => sum + seconds, 0)),
    alerts: exchanges.flatMap(({ alerts }) => alerts),
    broken: exchanges.flatMap(({ broken }) => broken),
  };
};
