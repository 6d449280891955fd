import { handler } from '../../src/index.ts';
import type { Session } from '../../src/conversation/session.ts';
import { INTENT_NAMES } from '../../src/skill/intentNames.ts';
import { saved } from '../../src/skill/saved.ts';
import { callSkill } from '../../../simulator/callSkill.ts';
import { SPEAKER } from '../../../simulator/device.ts';
import { intentRequest, toEnvelope, toTimestamp, type Household } from '../../../simulator/envelope.ts';
import { brokenRules } from '../../../simulator/rules/brokenRules.ts';
import { readReply } from '../../../simulator/rules/readReply.ts';
import { staysOpen } from '../../../simulator/rules/rule.ts';
import type { Step } from './reachable.ts';

/** Amazon's own intents: a reviewer says each of them everywhere. */
export const BUILT_INS = INTENT_NAMES.filter((name) => name.startsWith('AMAZON.'));

const HOUSEHOLD: Household = {
  skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  userId: 'amzn1.ask.account.REVIEWER',
  deviceId: 'amzn1.ask.device.REVIEWER',
  locale: 'en-US',
  device: SPEAKER,
};

/** One session for each open question and each routine in each scene. */
export const scenesIn = (steps: readonly Step[]): readonly Session[] => {
  const sessions = new Map<string, Session>();
  for (const { before } of steps) {
    const { scene } = before;
    if (scene.at === 'closed') continue;
    const { question, place, next } = scene as {
      question?: string;
      place?: { remedy: string };
      next?: { remedy: string };
    };
    sessions.set([scene.at, question, place?.remedy ?? next?.remedy].join(' '), before);
  }
  return [...sessions.values()];
};

export interface Heard {
  readonly scene: string;
  readonly intent: string;
  readonly open: boolean;
  /** Alexa herself speaks next, to ask for a permission. */
  readonly handedOver: boolean;
  /** Without markup. */
  readonly speech: string;
  /** The rules of Alexa it breaks. */
  readonly offences: readonly string[];
}

/** What the Lambda entry answers to an intent in the middle of a session. */
export const heardIn = async (session: Session, intent: string, now: number): Promise<Heard> => {
  const request = intentRequest(
    { requestId: 'amzn1.echo-api.request.1', locale: HOUSEHOLD.locale, timestamp: toTimestamp(now) },
    intent,
    undefined,
  );
  const open = { sessionId: 'amzn1.echo-api.session.1', isNew: false, attributes: saved(session) };
  const result = await callSkill(handler, toEnvelope(HOUSEHOLD, open, request), 8);
  const about = { scene: session.scene.at, intent, handedOver: false };
  if ('failure' in result) return { ...about, open: false, speech: '', offences: [result.failure.detail] };
  const reply = readReply(result.answer, request, SPEAKER);
  if (reply === undefined) return { ...about, open: false, speech: '', offences: ['no reply'] };
  return {
    ...about,
    open: staysOpen(reply),
    handedOver: reply.directives.some(({ type }) => type === 'Connections.SendRequest'),
    speech: (reply.speech?.written ?? '').replaceAll(/<[^>]+>/gu, ' ').trim(),
    offences: brokenRules(reply).map(({ rule, detail }) => `${rule}: ${detail}`),
  };
};
