import type { Directive, ResponseEnvelope, ui } from 'ask-sdk-model';
import type { Device } from '../device.ts';
import type { Spoken } from '../ssml/spoken.ts';

/** A skill's answer together with what the rules need to know about the question. */
export interface Reply {
  readonly request: { readonly type: string; readonly locale: string };
  readonly device: Device;
  readonly envelope: ResponseEnvelope;
  readonly speech: Spoken | undefined;
  readonly reprompt: Spoken | undefined;
  readonly card: ui.Card | undefined;
  readonly directives: readonly Directive[];
  /** The token of the document that was on the screen when the question was put. */
  readonly shown?: string | undefined;
  /** Parts of the response that could not be read, in words. */
  readonly unreadable: readonly string[];
  /** As sent; null and undefined are answers of their own, and undefined is a different one on every kind of device. */
  readonly shouldEndSession: boolean | null | undefined;
}

/** True when the answer opens the microphone: Alexa takes null for false, and a speaker takes nothing for true. */
export const staysOpen = ({ shouldEndSession }: Reply): boolean =>
  shouldEndSession === false || shouldEndSession === null;

/** The token of the document that is on the screen after this answer. */
export const shownAfter = ({ device, directives, shown }: Reply): string | undefined => {
  if (!device.screen) return undefined;
  const rendered = directives.findLast((one) => one.type === 'Alexa.Presentation.APL.RenderDocument');
  return rendered?.token ?? shown;
};

/** True when the answer leaves the session open behind a closed microphone: nothing is said about its end, and
 * something is on the screen. Source: Alexa's "Manage skill session". */
export const staysOnScreen = (reply: Reply): boolean =>
  reply.shouldEndSession === undefined && shownAfter(reply) !== undefined;

/** One thing Alexa demands of a response. */
export interface Rule {
  readonly id: string;
  /** The rule in words. */
  readonly sentence: string;
  /** What is wrong with this reply: one line for each offence, none when the rule is kept. */
  readonly offences: (reply: Reply) => readonly string[];
}

/** A rule that a response broke. */
export interface Broken {
  readonly rule: string;
  readonly detail: string;
}
