import type { SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import { LISTENING_SECONDS, SCREEN_SECONDS } from '../lambda/src/platform/limits.ts';
import { askPerson, NOBODY_ASKED, readAskFor, type AskFor } from './askFor.ts';
import type { Clock } from './clock.ts';
import type { Cloud } from './cloud/cloud.ts';
import {
  connectionsResponse,
  sessionEndedRequest,
  type EchoRequest,
  type OpenSession,
  type RequestHead,
} from './envelope.ts';
import { NOTHING, shownSeconds, type Exchange, type SentRequest } from './exchange.ts';
import { joinConsent } from './joinConsent.ts';
import { SECONDS_TO_SOUND } from './latency.ts';
import { brokenRules } from './rules/brokenRules.ts';
import { staysOnScreen, staysOpen, type Broken } from './rules/rule.ts';
import { serial, toFailure, type Failure, type SkillLine } from './skillLine.ts';
import type { Spoken } from './ssml/spoken.ts';

/** The skill's session on the device: what is said in it, and how it goes on or ends. */
export interface SkillSession {
  /** Begins a session; one that was open is forgotten without a word, as when a skill is opened again. */
  readonly begin: () => void;
  /** Sends a turn, in a new session where none is open. */
  readonly turn: (heard: string, make: MakeRequest, sent: SentRequest) => Promise<Exchange>;
  /** Ends the session and tells the skill so. */
  readonly end: (reason: SessionEndedReason) => Promise<Pick<Exchange, 'request' | 'broken'>>;
  /** When the microphone closes without an answer, or the session behind a closed one ends: milliseconds since 1970,
   * Infinity without a session. */
  readonly closesAt: () => number;
  /** The microphone has closed without an answer: the reprompt is said once, then the session ends. Something on the
   * screen keeps it open a little longer. */
  readonly unanswered: () => Promise<Exchange>;
  /** Alexa says something of her own, which takes no time. */
  readonly interject: () => void;
  /** What Alexa is saying stops here. */
  readonly cut: () => void;
  /** True when the microphone opens after what is said, or is open. */
  readonly isListening: () => boolean;
  /** Nothing that happens now, said of the session as it stands. */
  readonly idle: () => Exchange;
  /** The last thing Alexa said: when its sound began and ends, in milliseconds since 1970. */
  readonly sound: () => { readonly start: number; readonly end: number };
  readonly id: () => string | undefined;
}

interface SkillSessionOptions {
  readonly line: SkillLine;
  readonly clock: Clock;
  readonly cloud: Cloud | undefined;
  /** As Alexa calls the skill. */
  readonly skillName: string;
}

type MakeRequest = (head: RequestHead) => EchoRequest;

/** A turn's exchange, and the permissions that the skill's answer wants asked for. */
interface Sent {
  readonly exchange: Exchange;
  readonly askFor: AskFor | undefined;
}

const PROBLEM = 'There was a problem with the requested skill’s response.';

/** A skill that asks for permissions more often than this in one turn is not going to stop. */
const MAX_ASKED = 3;

export const createSkillSession = ({ line, clock, cloud, skillName }: SkillSessionOptions): SkillSession => {
  let sessions = 0;
  let session: OpenSession | undefined;
  /** The reprompt of the last reply, until it has been said. */
  let reprompt: Spoken | undefined;
  /** Whether the microphone opens after what is said, or is open. */
  let listening = false;
  /** Since when the session has been kept by the screen alone, in milliseconds since 1970. */
  let keptSince: number | undefined;
  /** The last thing Alexa said: when its sound began and ends. */
  let sound = { start: clock.now(), end: clock.now() };

  const newSession = (): OpenSession => {
    sessions += 1;
    return { sessionId: `amzn1.echo-api.session.${serial(sessions)}`, isNew: true, attributes: {} };
  };

  const makeSound = (seconds: number, delay: number): void => {
    const start = clock.now() + delay * 1000;
    sound = { start, end: start + seconds * 1000 };
    clock.passTo(start);
  };

  const endSession = async (
    reason: SessionEndedReason,
    error?: SessionEndedError,
  ): Promise<Pick<Exchange, 'request' | 'broken'>> => {
    if (!session) return { request: null, broken: [] };
    const ended = { ...session, isNew: false };
    session = undefined;
    reprompt = undefined;
    listening = false;
    const returned = await line.ask(ended, (head) => sessionEndedRequest(head, reason, error));
    const broken = (): readonly Broken[] => {
      if ('reply' in returned) return brokenRules(returned.reply);
      const { rule, detail } = returned.failure;
      return rule === 'no-response' ? [] : [{ rule, detail }]; // Saying nothing at all is the right answer here.
    };
    return { request: { type: returned.request.type, intent: null, slots: {}, reason }, broken: broken() };
  };

  /** Alexa's own apology, and the end of the session. */
  const fail = async (heard: string, sent: SentRequest, { rule, detail, error }: Failure): Promise<Exchange> => {
    const { broken } = await endSession('ERROR', error);
    makeSound(0, SECONDS_TO_SOUND);
    return { ...NOTHING, heard, request: sent, speech: PROBLEM, broken: [{ rule, detail }, ...broken] };
  };

  /** Sends a turn to the skill and lets its answer begin to sound. */
  const send = async (heard: string, make: MakeRequest, sent: SentRequest): Promise<Sent> => {
    const current = session ?? newSession();
    session = current;
    reprompt = undefined;
    const returned = await line.ask(current, make);
    const progressive = cloud?.takeProgressive() ?? [];
    if ('failure' in returned) return { exchange: await fail(heard, sent, returned.failure), askFor: undefined };
    const { reply } = returned;

    const askFor = cloud && reply.shouldEndSession !== true ? readAskFor(reply.directives) : undefined;
    listening = staysOpen(reply) || askFor !== undefined;
    keptSince = undefined;
    const open = listening || staysOnScreen(reply);
    const state = reply.envelope.sessionAttributes ?? {};
    session = open ? { ...current, isNew: false, attributes: state } : undefined;
    reprompt = open ? reply.reprompt : undefined;
    const { speech } = reply;
    makeSound(speech?.playOut.seconds ?? 0, SECONDS_TO_SOUND);
    const exchange = {
      ...NOTHING,
      heard,
      request: sent,
      speech: speech?.playOut.text ?? '',
      ssml: speech?.ssml ?? null,
      seconds: shownSeconds(speech?.playOut.seconds ?? 0),
      reprompt: reply.reprompt?.playOut.text ?? null,
      open,
      card: reply.card ?? null,
      directives: [...progressive, ...reply.directives],
      state,
      broken: brokenRules(reply),
    };
    return { exchange, askFor };
  };

  /** Sends a turn; where the skill wants permissions, Alexa asks for them and hands the skill the answer. */
  const turn = async (heard: string, make: MakeRequest, sent: SentRequest): Promise<Exchange> => {
    const first = await send(heard, make, sent);
    if (!cloud) return first.exchange;
    let { exchange, askFor } = first;
    for (let asked = 1; askFor; asked += 1) {
      if (asked > MAX_ASKED) {
        const failure = toFailure('askfor-endless', `asked for permissions more than ${MAX_ASKED} times`);
        return joinConsent(exchange, NOBODY_ASKED, await fail(heard, sent, failure));
      }
      const outcome = askPerson(askFor, cloud.permissions, skillName);
      clock.passTo(sound.end + outcome.seconds * 1000);
      const { token } = askFor;
      const { status, payload } = outcome;
      const next = await send(
        '',
        (head) => connectionsResponse(head, { name: 'AskFor', status, token, ...(payload ? { payload } : {}) }),
        { type: 'Connections.Response', intent: null, slots: {} },
      );
      exchange = joinConsent(exchange, outcome, next.exchange);
      askFor = next.askFor;
    }
    return exchange;
  };

  /** Nothing that happens now, said of the session as it stands. */
  const idle = (): Exchange => ({ ...NOTHING, open: session !== undefined, state: session?.attributes ?? {} });

  /** When the microphone closes without an answer, or the session behind a closed one ends. */
  const nextEvent = (): number => {
    if (!session) return Infinity;
    return (keptSince ?? sound.end) + (listening ? LISTENING_SECONDS : SCREEN_SECONDS) * 1000;
  };

  const unanswered = async (): Promise<Exchange> => {
    clock.passTo(nextEvent());
    if (!reprompt && listening && line.shown()) {
      listening = false;
      keptSince = clock.now();
      return idle();
    }
    if (!reprompt) return { ...NOTHING, ...(await endSession('EXCEEDED_MAX_REPROMPTS')) };
    const { ssml, playOut } = reprompt;
    reprompt = undefined;
    makeSound(playOut.seconds, 0);
    return { ...idle(), speech: playOut.text, ssml, seconds: shownSeconds(playOut.seconds) };
  };

  return {
    begin: () => {
      session = newSession();
      line.clear();
    },
    turn,
    end: endSession,
    closesAt: nextEvent,
    unanswered,
    interject: () => makeSound(0, 0),
    cut: () => {
      sound = { ...sound, end: Math.min(sound.end, clock.now()) };
    },
    isListening: () => listening,
    idle,
    sound: () => sound,
    id: () => session?.sessionId,
  };
};
