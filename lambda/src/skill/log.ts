import type { RequestEnvelope } from 'ask-sdk-model';
import type { Outcome } from '../conversation/outcome.ts';
import type { Wish } from '../conversation/wish.ts';
import { isLocale } from '../words/locale.ts';
import { fieldOf } from './fieldOf.ts';
import type { Part } from './partOf.ts';

/** What is written about a turn: how the conversation moved, nothing a person said or has. */
export interface TurnLog {
  /** Alexa's number for the request; for what never got that far, Lambda's. */
  readonly requestId: string;
  /** The type of the request. */
  readonly request: string;
  readonly locale: string;
  readonly device?: 'screen' | 'speaker';
  readonly event:
    | 'open'
    | 'said'
    | 'unknown'
    | 'ended'
    | 'quiet'
    | 'refused'
    | 'error'
    | 'store_failed'
    | 'alert_failed'
    | 'drawing_failed';
  readonly from: Part | 'unknown';
  readonly to: Part | 'unknown';
  readonly milliseconds: number;
  /** What was to happen in the world ("set_timers"), and what became of it ("timers_set", "not_granted", "failed"). */
  readonly wishes?: Readonly<Partial<Record<Wish['wish'], Outcome['is']>>>;
  /** The name of an error. Its message could repeat what was said. */
  readonly error?: string;
}

/** Writes one line of JSON. */
export type Log = (line: TurnLog) => void;

export const logToConsole: Log = (line) => {
  console.log(JSON.stringify(line));
};

/** Something from outside, if it looks as Alexa makes it; anything else could be a sentence and is left out. */
const ifLike = (looks: RegExp, value: unknown): string =>
  typeof value === 'string' && value.length < 200 && looks.test(value) ? value : '';

/** `INVALID_RESPONSE`. */
export const errorType = (value: unknown): string => ifLike(/^[A-Z]+(?:_[A-Z]+)+$/u, value);

/** `IntentRequest`, `AlexaSkillEvent.SkillDisabled`. */
const REQUEST_TYPE = /^(?:Launch|Intent|SessionEnded)Request$|^(?:[A-Z]\w+\.)+[A-Z]\w+$/u;

const REQUEST_ID = /^amzn1\.[\w.-]+$/u;

/** What every line says about its request. */
export const aboutRequest = (
  envelope: RequestEnvelope,
): Pick<TurnLog, 'requestId' | 'request' | 'locale' | 'device'> => {
  const locale = fieldOf(envelope, 'request', 'locale');
  const screen = fieldOf(envelope, 'context', 'System', 'device', 'supportedInterfaces', 'Alexa.Presentation.APL');
  return {
    requestId: ifLike(REQUEST_ID, envelope.request.requestId),
    request: ifLike(REQUEST_TYPE, envelope.request.type),
    locale: typeof locale === 'string' && isLocale(locale) ? locale : '',
    device: screen === undefined ? 'speaker' : 'screen',
  };
};
