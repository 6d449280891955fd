import { SKILL_DEADLINE_SECONDS } from '../lambda/src/platform/limits.ts';
import { createAlarm } from './alarm.ts';
import { assumeHeard, type AssumedSlots } from './assumeHeard.ts';
import type { Handler } from './callSkill.ts';
import { createClock } from './clock.ts';
import type { Alert } from './cloud/alert.ts';
import type { Cloud } from './cloud/cloud.ts';
import { SPEAKER, type Device } from './device.ts';
import { intentRequest, launchRequest, userEvent } from './envelope.ts';
import { inOne, NOTHING, type Exchange } from './exchange.ts';
import type { Hear, Hearing } from './hearing/hearing.ts';
import type { InteractionModel } from './hearing/interactionModel.ts';
import { addressOf, type Address } from './invocation.ts';
import { SECONDS_TO_ANSWER, SECONDS_TO_HEAR, SECONDS_TO_WAKE_AND_HEAR } from './latency.ts';
import type { ScreenEvent } from './screenEvent.ts';
import { createSkillLine } from './skillLine.ts';
import { createSkillSession } from './skillSession.ts';
import { toFilledSlots, toSlots } from './slots.ts';

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
  /** Alexa's services for timers, reminders and permissions; without them the skill's calls reach nothing. */
  readonly cloud?: Cloud;
  /** IANA name of the device's time zone; this machine's unless given. */
  readonly timeZone?: string;
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
  /** The document on the screen sends something to the skill: somebody touched it, or it came to its end. What is not
   * from the document that is shown, in an open session, is lost. */
  readonly screenEvent: (event: ScreenEvent, timing?: Timing) => Promise<Exchange>;
  /** Tells what of the document can be seen now; the next requests say so. */
  readonly see: (components: readonly unknown[]) => void;
  /** What Alexa is saying stops, as at her name, though nothing is said to her. */
  readonly cut: (timing?: Timing) => Promise<Exchange>;
  /** Stops the ringing of a timer by hand. */
  readonly stopRinging: (timing?: Timing) => Promise<Exchange>;
  readonly now: () => Date;
  /** When the last reply began to sound; `after` counts from there. Where Alexa asked for a permission, this is the
   * reply after that. */
  readonly soundBegan: () => Date;
  /** When it ends. */
  readonly soundEnds: () => Date;
  /** True while the skill's session is open. */
  readonly isOpen: () => boolean;
  /** True when the microphone opens after what is said, or is open. A session that only a screen keeps is open without
   * it. */
  readonly isListening: () => boolean;
  /** What timers and reminders will ring if nothing changes, soonest first. */
  readonly upcoming: () => readonly Alert[];
}

/** What happened while nobody spoke is not told again, except for the rules it broke. */
const afterAll = (happened: readonly Exchange[], exchange: Exchange): Exchange => ({
  ...exchange,
  broken: [...happened.flatMap(({ broken }) => broken), ...exchange.broken],
});

/** Puts an Echo on the desk. */
export const createEcho = (options: EchoOptions): Echo => {
  const { handler, model, hear, locale = 'en-US', deadlineSeconds = SKILL_DEADLINE_SECONDS, cloud } = options;
  const { invocationName, intents } = model.interactionModel.languageModel;
  const household = {
    skillId: options.skillId ?? 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
    userId: options.userId ?? 'amzn1.ask.account.DESK',
    deviceId: options.deviceId ?? 'amzn1.ask.device.DESK',
    locale,
    device: options.device ?? SPEAKER,
  };
  const clock = createClock(options.now ?? new Date());
  const line = createSkillLine({ handler, household, clock, deadlineSeconds, cloud });
  const alarm = createAlarm(cloud, clock);
  const session = createSkillSession({ line, clock, cloud, skillName: invocationName });

  cloud?.connect({
    now: clock.now,
    locale,
    timeZone: options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    hasTimers: household.device.timers !== false,
    sessionId: session.id,
    request: line.current,
  });

  const sendLaunch = (heard: string): Promise<Exchange> => {
    session.begin();
    return session.turn(heard, launchRequest, { type: 'LaunchRequest', intent: null, slots: {} });
  };

  const sendIntent = (heard: string, { intent, slots }: Hearing): Promise<Exchange> => {
    const modelIntent = intents.find(({ name }) => name === intent);
    const sentSlots = toSlots(modelIntent, slots, household.skillId);
    return session.turn(heard, (head) => intentRequest(head, intent, sentSlots), {
      type: 'IntentRequest',
      intent,
      slots: toFilledSlots(slots),
    });
  };

  const isOpen = (): boolean => session.id() !== undefined;

  const passTo = async (time: number): Promise<readonly Exchange[]> => {
    const happened: Exchange[] = [];
    while (session.closesAt() <= time) happened.push(await session.unanswered());
    clock.passTo(time);
    return happened;
  };

  /** Lets time pass until a person has spoken and was heard. */
  const passToHearing = async (after: number | undefined): Promise<readonly Exchange[]> => {
    const nobodySpoke = !isOpen() && session.sound().end <= clock.now();
    const unhurried = Math.max(clock.now(), session.sound().end) + (nobodySpoke ? 0 : SECONDS_TO_ANSWER * 1000);
    const begun = after === undefined ? unhurried : Math.max(clock.now(), session.sound().start + after * 1000);
    const happened = await passTo(begun);
    const needsWakeWord = !session.isListening() || begun < session.sound().end;
    clock.passTo(begun + (needsWakeWord ? SECONDS_TO_WAKE_AND_HEAR : SECONDS_TO_HEAR) * 1000);
    return happened;
  };

  /** Lets time pass until somebody's hand does something. */
  const passToTouch = ({ after }: Timing): Promise<readonly Exchange[]> =>
    passTo(after === undefined ? clock.now() : session.sound().start + after * 1000);

  const hearFirst = (wordings: readonly string[]): Hearing => {
    const hearings = wordings.map((words) => hear(words, new Date(clock.now())));
    const understood = hearings.find(({ intent }) => intent !== 'AMAZON.FallbackIntent');
    return understood ?? hearings[0] ?? { intent: 'AMAZON.FallbackIntent', slots: [], score: 0, sample: undefined };
  };

  const toAlexa = (heard: string): Exchange => {
    session.interject();
    const speech = `(Alexa herself hears this: no skill is open. Say "open ${invocationName}".)`;
    return { ...NOTHING, heard, speech };
  };

  const answer = async (heard: string, address: Address): Promise<Exchange> => {
    if (address.kind === 'launch') return sendLaunch(heard);
    if (address.kind === 'one-shot') {
      session.begin();
      return sendIntent(heard, hearFirst(address.wordings));
    }
    if (!isOpen()) return toAlexa(heard);
    if (address.kind === 'words') return sendIntent(heard, hearFirst([address.words]));
    const { request, broken } = await session.end('USER_INITIATED');
    session.interject();
    return { ...NOTHING, heard, request, broken };
  };

  /** A timer that rings is what "stop" is meant for. */
  const stopAlarm = (heard: string, address: Address): Exchange | undefined => {
    const dismissed = address.kind === 'words' ? alarm.dismiss(address.words.replace(/[\s.!?,]+$/, '')) : undefined;
    if (!dismissed) return undefined;
    session.interject();
    const speech = ['(Alexa stops the ringing.)', dismissed.text].filter(Boolean).join(' ');
    return { ...session.idle(), heard, speech };
  };

  /** An exchange together with what rang until its end. */
  const withAlerts = (exchange: Exchange): Exchange => ({ ...exchange, alerts: alarm.take() });

  return {
    say: async (utterance, { after } = {}) => {
      const happened = await passToHearing(after);
      const address = addressOf(utterance, invocationName);
      const exchange = stopAlarm(utterance, address) ?? (await answer(utterance, address));
      return withAlerts(afterAll(happened, exchange));
    },
    intent: async (name, slots = {}, { after } = {}) => {
      const happened = await passToHearing(after);
      return withAlerts(afterAll(happened, await sendIntent(name, assumeHeard(model, name, slots))));
    },
    silence: async () => {
      if (isOpen()) return withAlerts(await session.unanswered());
      clock.passTo(session.sound().end);
      return withAlerts(session.idle());
    },
    wait: async (seconds) => withAlerts(inOne(await passTo(clock.now() + seconds * 1000), session.idle())),
    screenEvent: async (event, timing = {}) => {
      const happened = await passToTouch(timing);
      const sent = { type: 'Alexa.Presentation.APL.UserEvent', intent: null, slots: {} };
      const isShown = isOpen() && line.shown()?.token === event.token;
      const exchange = isShown ? await session.turn('', (head) => userEvent(head, event), sent) : session.idle();
      return withAlerts(afterAll(happened, exchange));
    },
    see: line.see,
    cut: async (timing = {}) => {
      const happened = await passToTouch(timing);
      session.cut();
      return withAlerts(inOne(happened, session.idle()));
    },
    stopRinging: async (timing = {}) => {
      const happened = await passToTouch(timing);
      const speech = alarm.dismiss('stop')?.text ?? '';
      return withAlerts({ ...inOne(happened, session.idle()), speech });
    },
    now: () => new Date(clock.now()),
    soundBegan: () => new Date(session.sound().start),
    soundEnds: () => new Date(session.sound().end),
    isOpen,
    isListening: session.isListening,
    upcoming: () => cloud?.upcoming() ?? [],
  };
};
