import type { ErrorHandler, HandlerInput, RequestHandler } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { decide } from '../conversation/decide.ts';
import { NEW_SESSION, type Session } from '../conversation/session.ts';
import { toRemember } from '../conversation/remember.ts';
import { settle } from '../conversation/settle.ts';
import type { Decision, Turn } from '../conversation/turn.ts';
import type { Event } from '../conversation/event.ts';
import type { Remembered } from '../memory/remembered.ts';
import { compose, type Reply } from '../voice/compose.ts';
import { wordsFor, type Words } from '../words/wordsFor.ts';
import type { Service } from '../conversation/wish.ts';
import { carryOut, timerStillOn, type Errand } from './alerts/carryOut.ts';
import { askFor } from './alerts/consent.ts';
import { SCOPES } from './alerts/services.ts';
import { fieldOf } from './fieldOf.ts';
import { handedOver } from './handOver.ts';
import type { Log } from './log.ts';
import { isNews, type Memory } from './memory.ts';
import { restored, saved } from './savedSession.ts';
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
const decisionFrom = (session: Session | undefined, event: Event, now: number, words: Words): Decision => {
  if (session !== undefined) return decide(session, event, { now, words });
  return decide(NEW_SESSION, event.is === 'open' ? event : { is: 'open', with: event }, { now, words });
};

/** The card that Alexa's app is to show, if any. */
const cardIn = ({ acts }: Turn): Service | undefined => {
  const told = acts.flatMap((one) => (one.act === 'alert' && one.alert.told === 'not_allowed' ? [one.alert] : []));
  return told.find(({ card }) => card)?.service;
};

/** The builder is touched here only, once, after everything is decided. */
const respond = (
  input: HandlerInput,
  turn: Turn,
  { speech, reprompt, lead }: Reply,
  handedOverAt: number,
): Response => {
  const { session, wish } = turn;
  const { responseBuilder, attributesManager, requestEnvelope } = input;
  // The SDK throws on session attributes where a request has no session to keep them in.
  if (requestEnvelope.session !== undefined) {
    attributesManager.setSessionAttributes(saved(handedOver(session, handedOverAt, lead)));
  }
  if (speech !== '') responseBuilder.speak(speech);
  const card = cardIn(turn);
  if (card !== undefined) responseBuilder.withAskForPermissionsConsentCard([SCOPES[card]]);
  // Alexa has the next word, and the session goes on with her answer.
  if (wish?.wish === 'ask_for') return responseBuilder.addDirective(askFor(wish.service)).getResponse();
  if (reprompt !== undefined) responseBuilder.reprompt(reprompt);
  return responseBuilder.withShouldEndSession(reprompt === undefined).getResponse();
};

/** A session that ended by silence or "exit": where it was cut is kept. Nothing may be said any more. */
const sessionEnded = async (input: HandlerInput, memory: Memory, now: number): Promise<Response> => {
  const session = restored(input.requestEnvelope.session?.attributes);
  if (session !== undefined && session.scene.at !== 'closed') {
    const { session: settled } = settle(session, { now, words: wordsFor(localeOf(input)) });
    if (settled.unkept !== true) await memory.keep(userOf(input), toRemember(settled, now));
  }
  return input.responseBuilder.getResponse();
};

/** A call to Alexa's services that failed is logged by what it was for and why: a status, or the name of an error. */
const failureTo =
  (log: Log, requestId: string): Errand['onFailure'] =>
  (what, why) =>
    log({
      requestId,
      request: what,
      locale: '',
      event: 'alert_failed',
      from: 'none',
      to: 'none',
      milliseconds: 0,
      error: why,
    });

/** What is known when somebody opens the skill: what was kept, and what still runs. */
const knowing = async (
  heard: Extract<Event, { is: 'open' }>,
  memory: Memory,
  userId: string,
  errand: Errand,
): Promise<Event> => {
  const [remembered, timer] = await Promise.all([memory.recall(userId), timerStillOn(errand)]);
  return { ...heard, ...(remembered !== undefined && { remembered }), ...(timer !== undefined && { timer }) };
};

/** All that is kept, and the reminders; only what is gone for certain is called so. */
const forgotten = async (memory: Memory, userId: string, errand: Errand): Promise<Event> => {
  const gone = await memory.forget(userId);
  const { is } = await carryOut({ wish: 'cancel_reminders' }, errand);
  return { is: 'forgotten', gone: gone && is === 'reminders_cancelled' };
};

/** A timeline that is handed over only now begins later than it was decided. */
const begunAt = (remember: Remembered, { scene }: Session): Remembered =>
  remember.began === undefined || scene.at !== 'moving' ? remember : { ...remember, began: scene.since };

/** One wish may lead to another, and that to its end. */
const MOST_WISHES = 3;

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
    const heard = understand(requestEnvelope, now, before?.scene);
    if (heard === undefined) return responseBuilder.getResponse();
    const words = wordsFor(localeOf(input));
    const errand: Errand = {
      envelope: requestEnvelope,
      locale: localeOf(input),
      words,
      now,
      onFailure: failureTo(log, requestEnvelope.request.requestId),
    };
    const event = heard.is === 'open' ? await knowing(heard, memory, userOf(input), errand) : heard;
    const remembered = event.is === 'open' ? event.remembered : undefined;
    let next = decisionFrom(before, event, now, words);
    for (let done = 0; done < MOST_WISHES && next.wish !== undefined && next.wish.wish !== 'ask_for'; done += 1) {
      const outcome =
        next.wish.wish === 'forget'
          ? await forgotten(memory, userOf(input), errand)
          : await carryOut(next.wish, errand);
      const then = decide(next.session, outcome, { now: now + (Date.now() - began), words });
      next = { ...then, acts: [...next.acts, ...then.acts] };
    }
    const reply = compose(next, words);
    const clock = (): number => now + (Date.now() - began);
    const remember = next.remember && begunAt(next.remember, handedOver(next.session, clock(), reply.lead));
    if (remember !== undefined && isNews(remember, remembered ?? (before && toRemember(before, now)))) {
      await memory.keep(userOf(input), remember);
    }
    const response = respond(input, next, reply, clock());
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
    log({
      requestId: request.requestId,
      request: request.type,
      locale: localeOf(input),
      event: 'error',
      from: 'unknown',
      to: 'unknown',
      milliseconds: 0,
      error: error.name,
    });
    const speaks = ['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(request.type);
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
