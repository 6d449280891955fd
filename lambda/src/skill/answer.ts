import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { decide } from '../conversation/decide.ts';
import { NEW_SESSION, type Session } from '../conversation/session.ts';
import { toRemember } from '../conversation/remember.ts';
import { settle } from '../conversation/settle.ts';
import type { Decision } from '../conversation/turn.ts';
import type { Event, Played } from '../conversation/event.ts';
import type { Remembered } from '../memory/remembered.ts';
import { compose } from '../voice/compose.ts';
import { wordsFor, type Words } from '../words/wordsFor.ts';
import type { FoundTimer } from '../conversation/outcome.ts';
import { timerStillOn, type Errand } from './alerts/carryOut.ts';
import { isGranted } from './alerts/permission.ts';
import { localeOf, timeOf, userOf } from './aboutInput.ts';
import type { CoachOptions } from './coachHandler.ts';
import { countsOf } from './countsOf.ts';
import { fieldOf } from './fieldOf.ts';
import { fulfil } from './fulfil.ts';
import { handedOver } from './handOver.ts';
import { hear } from './hear.ts';
import { aboutRequest, errorType, type TurnLog } from './log.ts';
import { isNews, type Memory } from './memory.ts';
import { partOf } from './partOf.ts';
import { respond, touchedIn } from './respond.ts';
import { restored } from './savedSession.ts';

/** A session that came back broken, or none where there should be one: the check starts anew. */
const decisionFrom = (session: Session | undefined, event: Event | Played, now: number, words: Words): Decision => {
  if (session !== undefined || event.is === 'played') return decide(session ?? NEW_SESSION, event, { now, words });
  return decide(NEW_SESSION, event.is === 'open' ? event : { is: 'open', with: event }, { now, words });
};

/** Its message could repeat what was said. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** A session that ended by silence or "exit": where it was cut is kept. Nothing may be said any more. */
const keepPlace = async (input: HandlerInput, memory: Memory, session: Session | undefined, now: number) => {
  if (session === undefined || session.scene.at === 'closed') return;
  const { session: settled } = settle(session, { now, words: wordsFor(localeOf(input)) });
  if (settled.unkept !== true) await memory.keep(userOf(input), toRemember(settled, now));
};

/** Alexa says why it ended a session by itself; only then something went wrong. */
const endedBy = ({ requestEnvelope: { request } }: HandlerInput): Pick<TurnLog, 'error'> =>
  fieldOf(request, 'reason') === 'ERROR' ? { error: errorType(fieldOf(request, 'error', 'type')) } : {};

/** What still runs from an earlier visit; without the permission nothing of ours can. */
const timerOf = async (errand: Errand): Promise<FoundTimer | undefined> =>
  isGranted(errand.envelope, 'timers') ? timerStillOn(errand) : undefined;

/** What is known when somebody opens the skill: what was kept, and what still runs. */
const knowing = async (
  heard: Extract<Event, { is: 'open' }>,
  memory: Memory,
  userId: string,
  errand: Errand,
): Promise<Event> => {
  const [remembered, timer] = await Promise.all([memory.recall(userId), timerOf(errand)]);
  return { ...heard, ...(remembered !== undefined && { remembered }), ...(timer !== undefined && { timer }) };
};

/** Whoever touches an answer has read the question. */
const asRead = (session: Session | undefined): Session | undefined => {
  if (session === undefined) return undefined;
  const { asked: _asked, ...read } = session;
  return read;
};

/** A timeline that is handed over only now begins later than it was decided. */
const begunAt = (remember: Remembered, { scene }: Session): Remembered =>
  remember.began === undefined || scene.at !== 'moving' ? remember : { ...remember, began: scene.since };

/**
 * Every request that carries speech is one turn of the conversation; every other gets a quiet answer. `arrived` is when
 * it came, on this machine's clock.
 */
export const answer = async (
  input: HandlerInput,
  { log, metrics, memory }: CoachOptions,
  arrived: number,
): Promise<Response> => {
  const now = timeOf(input);
  const { requestEnvelope, responseBuilder } = input;
  const { type } = requestEnvelope.request;
  const before = restored(requestEnvelope.session?.attributes);
  const write = (line: Pick<TurnLog, 'event' | 'to' | 'error' | 'wishes'> & { readonly request?: string }): void =>
    log({ ...aboutRequest(requestEnvelope), from: partOf(before), ...line, milliseconds: Date.now() - arrived });
  if (type === 'SessionEndedRequest') {
    await keepPlace(input, memory, before, now);
    const ended = endedBy(input);
    write({ event: 'ended', to: 'closed', ...ended });
    if (ended.error !== undefined) metrics(['Errors']);
    return responseBuilder.getResponse();
  }
  // Nobody is there to hear whether it worked; what could not be deleted goes when its time is up.
  if (type === 'AlexaSkillEvent.SkillDisabled') await memory.forget(userOf(input));
  const spoken = await hear(requestEnvelope, now, before?.scene);
  const heard = spoken ?? (await touchedIn(input, before));
  if (heard === undefined) {
    // A device that could not draw says so; what went wrong there is not about anybody.
    const undrawn = type === 'Alexa.Presentation.APL.RuntimeError';
    write({ event: undrawn ? 'drawing_failed' : 'quiet', to: partOf(before) });
    return responseBuilder.getResponse();
  }
  const locale = localeOf(input);
  const words = wordsFor(locale);
  const userId = userOf(input);
  const later = (): number => now + (Date.now() - arrived);
  const errand: Errand = {
    envelope: requestEnvelope,
    locale,
    words,
    now,
    // A call to Alexa's services that failed is logged by what it was for and why: a status, or an error's name.
    onFailure: (what, why) => write({ request: what, event: 'alert_failed', to: 'unknown', error: why }),
  };
  const event = heard.is === 'open' ? await knowing(heard, memory, userId, errand) : heard;
  const remembered = event.is === 'open' ? event.remembered : undefined;
  const { next, wishes } = await fulfil(
    decisionFrom(spoken === undefined ? asRead(before) : before, event, now, words),
    {
      memory,
      userId,
      errand,
      context: () => ({ now: later(), words }),
    },
  );
  const reply = compose(next, words);
  const remember = next.remember && begunAt(next.remember, handedOver(next.session, later(), reply.lead));
  if (remember !== undefined && isNews(remember, remembered ?? (before && toRemember(before, now)))) {
    await memory.keep(userId, remember);
  }
  const response = await respond(input, next, {
    before,
    reply,
    words,
    locale,
    at: later(),
    onUndrawn: (error) => write({ event: 'drawing_failed', to: partOf(next.session), error: nameOf(error) }),
  });
  write({
    event: event.is === 'open' || event.is === 'unknown' ? event.is : 'said',
    to: partOf(next.session),
    ...(Object.keys(wishes).length > 0 && { wishes }),
  });
  metrics(countsOf(before, event, next, { now, words }));
  return response;
};
