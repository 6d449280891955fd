import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { decide } from '../conversation/decide.ts';
import { NEW_SESSION, type Session } from '../conversation/session.ts';
import { toRemember } from '../conversation/remember.ts';
import { settle } from '../conversation/settle.ts';
import type { Decision, Turn } from '../conversation/turn.ts';
import type { Event } from '../conversation/event.ts';
import { compose } from '../voice/compose.ts';
import { wordsFor, type Words } from '../words/wordsFor.ts';
import { countsOf } from './countsOf.ts';
import { fieldOf } from './fieldOf.ts';
import { handedOver } from './handOver.ts';
import { aboutRequest, errorType, type Log, type TurnLog } from './log.ts';
import { isNews, type Memory } from './memory.ts';
import type { Metrics } from './metrics.ts';
import { partOf } from './partOf.ts';
import { restored, saved } from './savedSession.ts';
import { understand } from './understand.ts';

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
  const written = fieldOf(input.requestEnvelope, 'request', 'timestamp');
  const time = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? Date.now() : time;
};

/** A session that came back broken, or none where there should be one: the check starts anew. */
const decisionFrom = (session: Session | undefined, event: Event, now: number, words: Words): Decision => {
  if (session !== undefined) return decide(session, event, { now, words });
  return decide(NEW_SESSION, event.is === 'open' ? event : { is: 'open', with: event }, { now, words });
};

/** What the next request brings back. The SDK throws on it where a request has no session to keep it in. */
const carry = ({ attributesManager, requestEnvelope }: HandlerInput, attributes: Record<string, unknown>): void => {
  if (requestEnvelope.session) attributesManager.setSessionAttributes(attributes);
};

/** The builder is touched here only, once, after everything is decided. */
const respond = (input: HandlerInput, { session, acts }: Turn, words: Words, handedOverAt: number): Response => {
  const { speech, reprompt, lead } = compose({ session, acts }, words);
  const { responseBuilder } = input;
  carry(input, saved(handedOver(session, handedOverAt, lead)));
  responseBuilder.speak(speech);
  if (reprompt !== undefined) responseBuilder.reprompt(reprompt);
  return responseBuilder.withShouldEndSession(reprompt === undefined).getResponse();
};

/** A session that ended by silence or "exit": where it was cut is kept. Nothing may be said any more. */
const keepPlace = async (input: HandlerInput, memory: Memory, session: Session | undefined, now: number) => {
  if (session === undefined || session.scene.at === 'closed') return;
  const { session: settled } = settle(session, { now, words: wordsFor(localeOf(input)) });
  await memory.keep(userOf(input), toRemember(settled, now));
};

/** Alexa says why it ended a session by itself; only then something went wrong. */
const endedBy = ({ requestEnvelope: { request } }: HandlerInput): Pick<TurnLog, 'error'> =>
  fieldOf(request, 'reason') === 'ERROR' ? { error: errorType(fieldOf(request, 'error', 'type')) } : {};

export interface CoachOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly memory: Memory;
}

/** Every request that carries speech is one turn of the conversation; every other gets a quiet answer. */
export const coachHandler = ({ log, metrics, memory }: CoachOptions): RequestHandler => ({
  canHandle: () => true,
  handle: async (input) => {
    const began = Date.now();
    const now = timeOf(input);
    const { requestEnvelope, responseBuilder } = input;
    const { type } = requestEnvelope.request;
    const before = restored(requestEnvelope.session?.attributes);
    const write = (line: Pick<TurnLog, 'event' | 'to' | 'error'>): void =>
      log({ ...aboutRequest(requestEnvelope), from: partOf(before), ...line, milliseconds: Date.now() - began });
    if (type === 'SessionEndedRequest') {
      await keepPlace(input, memory, before, now);
      const ended = endedBy(input);
      write({ event: 'ended', to: 'closed', ...ended });
      if (ended.error !== undefined) metrics(['Errors']);
      return responseBuilder.getResponse();
    }
    // Nobody is there to hear whether it worked; what could not be deleted goes when its time is up.
    if (type === 'AlexaSkillEvent.SkillDisabled') await memory.forget(userOf(input));
    const heard = understand(requestEnvelope, now, before?.scene);
    if (heard === undefined) {
      write({ event: 'quiet', to: partOf(before) });
      return responseBuilder.getResponse();
    }
    const remembered = heard.is === 'open' ? await memory.recall(userOf(input)) : undefined;
    const event: Event = heard.is === 'open' && remembered !== undefined ? { ...heard, remembered } : heard;
    const words = wordsFor(localeOf(input));
    const next = decisionFrom(before, event, now, words);
    if (isNews(next.remember, remembered ?? (before && toRemember(before, now)))) {
      await memory.keep(userOf(input), next.remember);
    }
    const response = respond(input, next, words, now + (Date.now() - began));
    write({ event: event.is === 'open' || event.is === 'unknown' ? event.is : 'said', to: partOf(next.session) });
    metrics(countsOf(before, event, next, { now, words }));
    return response;
  },
});

/**
 * The last resort: the person hears what to do, whatever failed. The log names the error and not its message, which
 * could repeat what was said.
 */
export const troubleHandler = ({ log, metrics }: Pick<CoachOptions, 'log' | 'metrics'>): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    const { type } = input.requestEnvelope.request;
    const about = aboutRequest(input.requestEnvelope);
    log({ ...about, event: 'error', from: 'unknown', to: 'unknown', milliseconds: 0, error: error.name });
    metrics(['Errors']);
    const speaks = type === 'LaunchRequest' || type === 'IntentRequest';
    const { responseBuilder } = input;
    if (!speaks) return responseBuilder.getResponse();
    carry(input, {});
    return responseBuilder
      .speak(wordsFor(localeOf(input)).talk.trouble)
      .withShouldEndSession(true)
      .getResponse();
  },
});

/** Alexa's envelope for an answer that says nothing. */
export const QUIET: ResponseEnvelope = { version: '1.0', response: {} };
