import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Session } from '../conversation/session.ts';
import type { Event, Played } from '../conversation/event.ts';
import type { Turn } from '../conversation/turn.ts';
import type { Service } from '../conversation/wish.ts';
import { compose, type Reply } from '../voice/compose.ts';
import type { Words } from '../words/wordsFor.ts';
import { askFor } from './alerts/consent.ts';
import { SCOPES } from './alerts/permission.ts';
import { asking } from './asking.ts';
import { carry } from './carry.ts';
import { handedOver } from './handOver.ts';
import { saved } from './saved.ts';
import { savedToken, sentFrom } from './screenRequest.ts';
import { show } from './show.ts';

/** The service whose permission the Alexa app is to ask for, if any. */
const consentIn = ({ acts }: Turn): Service | undefined => {
  const told = acts.flatMap((one) => (one.act === 'alert' && one.alert.told === 'not_allowed' ? [one.alert] : []));
  return told.find(({ card }) => card)?.service;
};

export interface Delivery {
  /** The session the request came with. */
  readonly before: Session | undefined;
  readonly reply: Reply;
  readonly words: Words;
  readonly locale: string;
  /** When the reply is handed over, on Alexa's clock, in epoch milliseconds. */
  readonly at: number;
  /** Is told why a picture could not be drawn. */
  readonly onUndrawn: (error: unknown) => void;
}

/**
 * The builder is touched here only (and by `greet`, at the door), once, after everything is decided. On a screen a
 * timeline is followed by what the document sends at its end: until then nothing is asked, and whether the session ends
 * is left open, which keeps it with the microphone closed for as long as the document holds the screen. On a speaker the
 * same would end it.
 */
export const respond = async (input: HandlerInput, turn: Turn, delivery: Delivery): Promise<Response> => {
  const { before, reply, words, locale, at, onUndrawn } = delivery;
  const { session, wish } = turn;
  const { responseBuilder, requestEnvelope } = input;
  // Alexa has the next word, and the session goes on with her answer: until then nothing is drawn.
  const handsOver = wish?.wish === 'ask_for' ? wish.service : undefined;
  const { lead } = reply;
  const spoken = { isDrawn: handsOver === undefined, words, locale, lead, at };
  const { picture, card } = await show(requestEnvelope, turn, spoken, onUndrawn);
  const goesOn = picture !== undefined && session.scene.at === 'moving';
  const { speech, reprompt } = goesOn ? compose(turn, words, true) : reply;
  carry(input, {
    ...saved(asking(before, handedOver(session, at, lead), at, reply.halfAsked)),
    ...(picture && savedToken(requestEnvelope)),
  });
  if (speech !== '') responseBuilder.speak(speech);
  // A response has one card: what has to be allowed in the app comes before what can be read there.
  const consent = consentIn(turn);
  if (consent !== undefined) responseBuilder.withAskForPermissionsConsentCard([SCOPES[consent]]);
  else if (card !== undefined) responseBuilder.withSimpleCard(card.title, card.content);
  if (handsOver !== undefined) return responseBuilder.addDirective(askFor(handsOver)).getResponse();
  if (picture !== undefined) responseBuilder.addDirective(picture);
  if (reprompt !== undefined) responseBuilder.reprompt(reprompt);
  if (!goesOn) responseBuilder.withShouldEndSession(reprompt === undefined);
  return responseBuilder.getResponse();
};

/** What was touched, as if it had been said; undefined for what the open question does not offer. */
export const touchedIn = async (
  { requestEnvelope }: HandlerInput,
  session: Session | undefined,
): Promise<Event | Played | undefined> => {
  const id = sentFrom(requestEnvelope);
  if (id === undefined || session === undefined) return undefined;
  const { touched } = await import('../screen/screens.ts');
  return touched(session, id);
};
