import type { SessionEndedError } from 'ask-sdk-model';
import { callSkill, type Handler } from './callSkill.ts';
import type { Clock } from './clock.ts';
import type { Cloud } from './cloud/cloud.ts';
import {
  toEnvelope,
  toTimestamp,
  type EchoRequest,
  type Household,
  type OpenSession,
  type RequestHead,
  type Shown,
} from './envelope.ts';
import { readReply } from './rules/readReply.ts';
import { shownAfter, type Broken, type Reply } from './rules/rule.ts';

/** Why a skill's answer could not be used, and what Alexa tells the skill about it. */
export interface Failure extends Broken {
  readonly rule: keyof typeof ERROR_TYPES;
  readonly error: SessionEndedError;
}

const ERROR_TYPES = {
  'handler-error': 'INVALID_RESPONSE',
  'no-response': 'INVALID_RESPONSE',
  deadline: 'ENDPOINT_TIMEOUT',
  'askfor-endless': 'INVALID_RESPONSE',
} as const;

/** What came back for a request. */
export type Returned = { readonly request: EchoRequest } & ({ readonly reply: Reply } | { readonly failure: Failure });

/** The line between an Echo and its skill. */
export interface SkillLine {
  /** Sends the request that is made for this head, and reads the answer. */
  readonly ask: (session: OpenSession, make: (head: RequestHead) => EchoRequest) => Promise<Returned>;
  /** The request that the skill is answering just now. */
  readonly current: () => EchoRequest | undefined;
  /** What is on the screen. */
  readonly shown: () => Shown | undefined;
  /** Tells what of the document can be seen now; requests say so from here on. */
  readonly see: (components: readonly unknown[]) => void;
  /** Takes everything off the screen. */
  readonly clear: () => void;
}

interface SkillLineOptions {
  readonly handler: Handler;
  readonly household: Household;
  readonly clock: Clock;
  /** Real seconds the skill has to answer. */
  readonly deadlineSeconds: number;
  readonly cloud: Cloud | undefined;
}

/** A failure in the words of SessionEndedRequest too. */
export const toFailure = (rule: Failure['rule'], detail: string): Failure => ({
  rule,
  detail,
  error: { type: ERROR_TYPES[rule], message: detail },
});

/** Numbers that look like the ones Alexa gives to requests and sessions. */
export const serial = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;

export const createSkillLine = ({ handler, household, clock, deadlineSeconds, cloud }: SkillLineOptions): SkillLine => {
  let requests = 0;
  let current: EchoRequest | undefined;
  let shown: Shown | undefined;

  const head = (): RequestHead => {
    requests += 1;
    const requestId = `amzn1.echo-api.request.${serial(requests)}`;
    return { requestId, locale: household.locale, timestamp: toTimestamp(clock.now()) };
  };

  return {
    ask: async (session, make) => {
      const request = make(head());
      const access = cloud && {
        apiEndpoint: cloud.endpoint,
        apiAccessToken: cloud.tokenFor(session.sessionId),
        scopes: cloud.permissions.scopes(),
      };
      current = request;
      const result = await callSkill(handler, toEnvelope(household, session, request, access, shown), deadlineSeconds);
      current = undefined;
      if ('failure' in result) return { request, failure: toFailure(result.failure.rule, result.failure.detail) };
      const reply = readReply(result.answer, request, household.device, shown?.token);
      const token = reply && shownAfter(reply);
      if (token !== undefined && token !== shown?.token) shown = { token, components: [] };
      return reply ? { request, reply } : { request, failure: toFailure('no-response', JSON.stringify(result.answer)) };
    },
    current: () => current,
    shown: () => shown,
    see: (components) => {
      if (shown) shown = { ...shown, components };
    },
    clear: () => {
      shown = undefined;
    },
  };
};
