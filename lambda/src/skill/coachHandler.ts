import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { decide } from '../conversation/decide.ts';
import { NEW_SESSION, type Session } from '../conversation/session.ts';
import { toRemember } from '../conversation/remember.ts';
import { settle } from '../conversation/settle.ts';
import type { Decision, Turn } from '../conversation/turn.ts';
import type { Event, Played } from '../conversation/event.ts';
import { compose } from '../voice/compose.ts';
import { wordsFor, type Words } from '../words/wordsFor.ts';
import { fieldOf } from './fieldOf.ts';
import { handedOver } from './handOver.ts';
import type { Log, TurnLog } from './log.ts';
import { isNews, type Memory } from './memory.ts';
import { restored, saved } from './savedSession.ts';
import { savedToken, sentFrom } from './screenRequest.ts';
import { show } from './show.ts';
import { understand } from './understand.ts';

/** The part of a visit, for the log: which question was asked, or who was sent to a doctor, is nobody's business. */
const partOf = ({ scene }: Session): string => {
  if (scene.at === 'closed') return 'closed';
  return ['check', 'back', 'worse', 'referred'].includes(scene.at) ? 'check' : 'coaching';
};

const localeOf = (input: HandlerInput): string => {
  const { request } = input.requestEnvelope;
  return 'locale' in request && typeof request.locale === 'string' ? request.locale : '';
};

const userOf = ({ requestEnvelope }: HandlerInput): string => {
  const userId = fieldOf(requestEnvelope, 'context', 'System', 'user', 'userId');
  return typeof userId === 'string' ? userId : '';
};

/** Alexa's clock; a request without a readable time is taken as of now. */
const timeOf = (input: HandlerInput): number => {
  const time = Date.parse(input.requestEnvelope.request.timestamp);
  return Number.isNaN(time) ? Date.now() : time;
};

/** A session that came back broken, or none where there should be one: the check starts anew. */
const decisionFrom = (session: Session | undefined, event: Event | Played, now: number, words: Words): Decision => {
  if (session !== undefined || event.is === 'played') return decide(session ?? NEW_SESSION, event, { now, words });
  return decide(NEW_SESSION, event.is === 'open' ? event : { is: 'open', with: event }, { now, words });
};

/** What can go wrong without anybody hearing of it. */
const failure = (input: HandlerInput, event: string, error: unknown): TurnLog => ({
  requestId: input.requestEnvelope.request.requestId,
  request: input.requestEnvelope.request.type,
  locale: localeOf(input),
  event,
  from: 'unknown',
  to: 'unknown',
  milliseconds: 0,
  error: error instanceof Error ? error.name : 'unknown',
});

/**
 * The builder is touched here only, once, after everything is decided. On a screen a timeline is followed by what the
 * document sends at its end: until then nothing is asked, and whether the session ends is left open, which keeps it with
 * the microphone closed for as long as the document holds the screen. On a speaker the same would end it.
 */
const respond = async (input: HandlerInput, next: Turn, words: Words, handedOverAt: number, log: Log) => {
  const { session } = next;
  const { responseBuilder, attributesManager, requestEnvelope } = input;
  const asked = compose(next, words);
  const { lead } = asked;
  const { picture, card } = await show(requestEnvelope, next, { words, locale: localeOf(input), lead }, (error) =>
    log(failure(input, 'drawing_failed', error)),
  );
  const goesOn = picture !== undefined && session.scene.at === 'moving';
  const { speech, reprompt } = goesOn ? compose(next, words, true) : asked;
  // The SDK throws on session attributes where a request has no session to keep them in.
  if (requestEnvelope.session !== undefined) {
    attributesManager.setSessionAttributes({
      ...saved(handedOver(session, handedOverAt, lead)),
      ...(picture && savedToken(requestEnvelope)),
    });
  }
  responseBuilder.speak(speech);
  if (reprompt !== undefined) responseBuilder.reprompt(reprompt);
  if (picture !== undefined) responseBuilder.addDirective(picture);
  if (card !== undefined) responseBuilder.withSimpleCard(card.title, card.content);
  if (!goesOn) responseBuilder.withShouldEndSession(reprompt === undefined);
  return responseBuilder.getResponse();
};

/** What was touched, as if it had been said; undefined for what the open question does not offer. */
const touchedIn = async (input: HandlerInput, session: Session | undefined): Promise<Event | Played | undefined> => {
  const id = sentFrom(input.requestEnvelope);
  if (id === undefined || session === undefined) return undefined;
  const { touched } = await import('../screen/touch.ts');
  return touched(session, id);
};

/** A session that ended by silence or "exit": where it was cut is kept. Nothing may be said any more. */
const sessionEnded = async (input: HandlerInput, memory: Memory, now: number): Promise<Response> => {
  const session = restored(input.requestEnvelope.session?.attributes);
  if (session !== undefined && session.scene.at !== 'closed') {
    const { session: settled } = settle(session, { now, words: wordsFor(localeOf(input)) });
    await memory.keep(userOf(input), toRemember(settled, now));
  }
  return input.responseBuilder.getResponse();
};

export interface CoachOptions {
  readonly log: Log;
  readonly memory: Memory;
}

/** Every request that carries speech is one turn of the conversation; every other gets a quiet answer. */
export const coachHandler = ({ log, memory }: CoachOptions): RequestHandler => ({
  canHandle: () => true,
  handle: async (input) => {
    const began = Date.now();
    const now = timeOf(input);
    const { requestEnvelope, responseBuilder } = input;
    if (requestEnvelope.request.type === 'SessionEndedRequest') return sessionEnded(input, memory, now);
    if (requestEnvelope.request.type === 'AlexaSkillEvent.SkillDisabled') {
      // Nobody is there to hear whether it worked; what could not be deleted goes when its time is up.
      await memory.forget(userOf(input));
      return responseBuilder.getResponse();
    }
    const before = restored(requestEnvelope.session?.attributes);
    const heard = understand(requestEnvelope, now, before?.scene) ?? (await touchedIn(input, before));
    if (heard === undefined) {
      // A device that could not draw says so; what went wrong there is not about anybody.
      if (requestEnvelope.request.type === 'Alexa.Presentation.APL.RuntimeError') {
        log(failure(input, 'drawing_failed', undefined));
      }
      return responseBuilder.getResponse();
    }
    const remembered = heard.is === 'open' ? await memory.recall(userOf(input)) : undefined;
    const event: Event | Played = heard.is === 'open' && remembered !== undefined ? { ...heard, remembered } : heard;
    const words = wordsFor(localeOf(input));
    const next = decisionFrom(before, event, now, words);
    if (isNews(next.remember, remembered ?? (before && toRemember(before, now)))) {
      await memory.keep(userOf(input), next.remember);
    }
    const response = await respond(input, next, words, now + (Date.now() - began), log);
    log({
      requestId: requestEnvelope.request.requestId,
      request: requestEnvelope.request.type,
      locale: localeOf(input),
      event: event.is === 'open' || event.is === 'unknown' ? event.is : 'said',
      from: before === undefined ? 'none' : partOf(before),
      to: partOf(next.session),
      milliseconds: Date.now() - began,
    });
    return response;
  },
});

/**
 * The last resort: the person hears what to do, whatever failed. The log names the error and not its message, which
 * could repeat what was said.
 */
export const troubleHandler = (log: Log): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    const { request } = input.requestEnvelope;
    log(failure(input, 'error', error));
    const speaks = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
    const { responseBuilder } = input;
    if (!speaks) return responseBuilder.getResponse();
    return responseBuilder
      .speak(wordsFor(localeOf(input)).talk.trouble)
      .withShouldEndSession(true)
      .getResponse();
  },
});

/** Alexa's envelope for an answer that says nothing. */
export const QUIET: ResponseEnvelope = { version: '1.0', response: {} };
