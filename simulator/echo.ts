import type { SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import { LISTENING_SECONDS, SKILL_DEADLINE_SECONDS } from '../lambda/src/platform/limits.ts';
import { assumeHeard, type AssumedSlots } from './assumeHeard.ts';
import { callSkill, type Handler } from './callSkill.ts';
import { createClock } from './clock.ts';
import { SPEAKER, type Device } from './device.ts';
import {
  intentRequest,
  launchRequest,
  sessionEndedRequest,
  toEnvelope,
  toTimestamp,
  type EchoRequest,
  type OpenSession,
  type RequestHead,
} from './envelope.ts';
import { inOne, NOTHING, shownSeconds, type Exchange, type SentRequest } from './exchange.ts';
import type { Hear, Hearing } from './hearing/hearing.ts';
import type { InteractionModel } from './hearing/interactionModel.ts';
import { addressOf, type Address } from './invocation.ts';
import { SECONDS_TO_ANSWER, SECONDS_TO_HEAR, SECONDS_TO_SOUND, SECONDS_TO_WAKE_AND_HEAR } from './latency.ts';
import { brokenRules } from './rules/brokenRules.ts';
import { readReply } from './rules/readReply.ts';
import { staysOpen, type Broken } from './rules/rule.ts';
import { toFilledSlots, toSlots } from './slots.ts';
import type { Spoken } from './ssml/spoken.ts';

export interface EchoOptions {
  /** The Lambda entry of the skill. */
  readonly handler: Handler;
  /** The skill's interaction model for the locale, and the hearing made from it. */
  readonly model: InteractionModel;
  readonly hear: Hear;
  /** `en-US` unless given. */
  readonly locale?: string;
  /** When the simulation begins; the real time unless given. */
  readonly now?: Date;
  /** A speaker without a screen unless given. */
  readonly device?: Device;
  readonly userId?: string;
  readonly deviceId?: string;
  readonly skillId?: string;
  /** Real seconds the skill has to answer. */
  readonly deadlineSeconds?: number;
}

/** When something is said: seconds after the last reply (or reprompt) began to sound. Without it, an answer is given
 * shortly after the microphone opens. */
export interface Timing {
  readonly after?: number;
}

/** An Echo with one skill, in simulated time: nothing waits. Calls must follow one another. */
export interface Echo {
  /** Says something; while speech plays this is a barge-in, with the wake word understood. */
  readonly say: (utterance: string, timing?: Timing) => Promise<Exchange>;
  /** Sends an intent without hearing it. A slot's value is an id or a phrase of its type; several make a list. */
  readonly intent: (name: string, slots?: AssumedSlots, timing?: Timing) => Promise<Exchange>;
  /** Says nothing until the device acts: first the reprompt, then the end of the session. */
  readonly silence: () => Promise<Exchange>;
  /** Says nothing for so many seconds; tells everything that happened in them as one exchange. */
  readonly wait: (seconds: number) => Promise<Exchange>;
  readonly now: () => Date;
  /** When the last thing Alexa said began to sound; `after` counts from there. */
  readonly soundBegan: () => Date;
  /** True while the skill's session is open. */
  readonly isOpen: () => boolean;
}

const PROBLEM = 'There was a problem with the requested skill’s response.';

const ERROR_TYPES = {
  'handler-error': 'INVALID_RESPONSE',
  'no-response': 'INVALID_RESPONSE',
  deadline: 'ENDPOINT_TIMEOUT',
} as const;

const serial = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

/** What happened while nobody spoke is not told again, except for the rules it broke. */
const afterAll = (happened: readonly Exchange[], exchange: Exchange): Exchange => ({
  ...exchange,
  broken: [...happened.flatMap(({ broken }) => broken), ...exchange.broken],
});

/** Puts an Echo on the desk. */
export const createEcho = (options: EchoOptions): Echo => {
  const { handler, model, hear, locale = 'en-US', deadlineSeconds = SKILL_DEADLINE_SECONDS } = options;
  const { invocationName, intents } = model.interactionModel.languageModel;
  const household = {
    skillId: options.skillId ?? 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
    userId: options.userId ?? 'amzn1.ask.account.DESK',
    deviceId: options.deviceId ?? 'amzn1.ask.device.DESK',
    locale,
    device: options.device ?? SPEAKER,
  };
  const clock = createClock(options.now ?? new Date());

  let requests = 0;
  let sessions = 0;
  let session: OpenSession | undefined;
  /** The reprompt of the last reply, until it has been said. */
  let reprompt: Spoken | undefined;
  /** The last thing Alexa said: when its sound began and ends. */
  let sound = { start: clock.now(), end: clock.now() };

  const head = (): RequestHead => {
    requests += 1;
    return { requestId: `amzn1.echo-api.request.${serial(requests)}`, locale, timestamp: toTimestamp(clock.now()) };
  };

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
    const request = sessionEndedRequest(head(), reason, error);
    const result = await callSkill(handler, toEnvelope(household, ended, request), deadlineSeconds);
    const broken = (): readonly Broken[] => {
      if ('failure' in result) return [result.failure];
      const reply = readReply(result.answer, request, household.device);
      return reply ? brokenRules(reply) : []; // Saying nothing at all is the right answer here.
    };
    return { request: { type: request.type, intent: null, slots: {}, reason }, broken: broken() };
  };

  /** Alexa's own apology, and the end of the session. */
  const fail = async (
    heard: string,
    sent: SentRequest,
    failure: Broken & { readonly rule: keyof typeof ERROR_TYPES },
  ): Promise<Exchange> => {
    const error = { type: ERROR_TYPES[failure.rule], message: failure.detail };
    const { broken } = await endSession('ERROR', error);
    makeSound(0, SECONDS_TO_SOUND);
    return { ...NOTHING, heard, request: sent, speech: PROBLEM, broken: [failure, ...broken] };
  };

  /** Sends a turn to the skill and lets its answer begin to sound. */
  const send = async (heard: string, request: EchoRequest, sent: SentRequest): Promise<Exchange> => {
    const current = session ?? newSession();
    session = current;
    reprompt = undefined;
    const result = await callSkill(handler, toEnvelope(household, current, request), deadlineSeconds);
    if ('failure' in result) return fail(heard, sent, result.failure);
    const reply = readReply(result.answer, request, household.device);
    if (!reply) return fail(heard, sent, { rule: 'no-response', detail: JSON.stringify(result.answer) });

    const open = staysOpen(reply);
    const state = reply.envelope.sessionAttributes ?? {};
    session = open ? { ...current, isNew: false, attributes: state } : undefined;
    reprompt = open ? reply.reprompt : undefined;
    const { speech } = reply;
    makeSound(speech?.playOut.seconds ?? 0, SECONDS_TO_SOUND);
    return {
      ...NOTHING,
      heard,
      request: sent,
      speech: speech?.playOut.text ?? '',
      ssml: speech?.ssml ?? null,
      seconds: shownSeconds(speech?.playOut.seconds ?? 0),
      reprompt: reply.reprompt?.playOut.text ?? null,
      open,
      card: reply.card ?? null,
      directives: reply.directives,
      state,
      broken: brokenRules(reply),
    };
  };

  const sendLaunch = (heard: string): Promise<Exchange> => {
    session = newSession();
    return send(heard, launchRequest(head()), { type: 'LaunchRequest', intent: null, slots: {} });
  };

  const sendIntent = (heard: string, { intent, slots }: Hearing): Promise<Exchange> => {
    const modelIntent = intents.find(({ name }) => name === intent);
    const request = intentRequest(head(), intent, toSlots(modelIntent, slots, household.skillId));
    return send(heard, request, { type: 'IntentRequest', intent, slots: toFilledSlots(slots) });
  };

  /** Nothing that happens now, said of the session as it stands. */
  const idle = (): Exchange => ({ ...NOTHING, open: session !== undefined, state: session?.attributes ?? {} });

  /** When the microphone closes without an answer. */
  const nextEvent = (): number => (session ? sound.end + LISTENING_SECONDS * 1000 : Infinity);

  /** The microphone has closed without an answer: the reprompt is said once, then the session ends. */
  const unanswered = async (): Promise<Exchange> => {
    clock.passTo(nextEvent());
    if (!reprompt) return { ...NOTHING, ...(await endSession('EXCEEDED_MAX_REPROMPTS')) };
    const { ssml, playOut } = reprompt;
    reprompt = undefined;
    makeSound(playOut.seconds, 0);
    return { ...idle(), speech: playOut.text, ssml, seconds: shownSeconds(playOut.seconds) };
  };

  const passTo = async (time: number): Promise<readonly Exchange[]> => {
    const happened: Exchange[] = [];
    while (nextEvent() <= time) happened.push(await unanswered());
    clock.passTo(time);
    return happened;
  };

  /** Lets time pass until a person has spoken and was heard. */
  const passToHearing = async (after: number | undefined): Promise<readonly Exchange[]> => {
    const nobodySpoke = !session && sound.end <= clock.now();
    const unhurried = Math.max(clock.now(), sound.end) + (nobodySpoke ? 0 : SECONDS_TO_ANSWER * 1000);
    const begun = after === undefined ? unhurried : Math.max(clock.now(), sound.start + after * 1000);
    const happened = await passTo(begun);
    const needsWakeWord = !session || begun < sound.end;
    clock.passTo(begun + (needsWakeWord ? SECONDS_TO_WAKE_AND_HEAR : SECONDS_TO_HEAR) * 1000);
    return happened;
  };

  const hearFirst = (wordings: readonly string[]): Hearing => {
    const hearings = wordings.map((words) => hear(words, new Date(clock.now())));
    const understood = hearings.find(({ intent }) => intent !== 'AMAZON.FallbackIntent');
    return understood ?? hearings[0] ?? { intent: 'AMAZON.FallbackIntent', slots: [], score: 0, sample: undefined };
  };

  const toAlexa = (heard: string): Exchange => {
    makeSound(0, 0);
    const speech = `(Alexa herself hears this: no skill is open. Say "open ${invocationName}".)`;
    return { ...NOTHING, heard, speech };
  };

  const answer = async (heard: string, address: Address): Promise<Exchange> => {
    if (address.kind === 'launch') return sendLaunch(heard);
    if (address.kind === 'one-shot') {
      session = newSession();
      return sendIntent(heard, hearFirst(address.wordings));
    }
    if (!session) return toAlexa(heard);
    if (address.kind === 'words') return sendIntent(heard, hearFirst([address.words]));
    const { request, broken } = await endSession('USER_INITIATED');
    makeSound(0, 0);
    return { ...NOTHING, heard, request, broken };
  };

  return {
    say: async (utterance, { after } = {}) => {
      const happened = await passToHearing(after);
      return afterAll(happened, await answer(utterance, addressOf(utterance, invocationName)));
    },
    intent: async (name, slots = {}, { after } = {}) => {
      const happened = await passToHearing(after);
      return afterAll(happened, await sendIntent(name, assumeHeard(model, name, slots)));
    },
    silence: async () => {
      if (session) return unanswered();
      clock.passTo(sound.end);
      return idle();
    },
    wait: async (seconds) => inOne(await passTo(clock.now() + seconds * 1000), idle()),
    now: () => new Date(clock.now()),
    soundBegan: () => new Date(sound.start),
    isOpen: () => session !== undefined,
  };
};
