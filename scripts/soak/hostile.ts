import type { RequestEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../simulator/callSkill.ts';
import { fieldOf } from '../../lambda/src/skill/fieldOf.ts';
import { SPEAKER, type Device } from '../../simulator/device.ts';
import { brokenRules } from '../../simulator/rules/brokenRules.ts';
import { readReply } from '../../simulator/rules/readReply.ts';
import type { Choice } from '../bench/choice.ts';
import type { Findings } from './findings.ts';
import { DEVICES } from './visits.ts';

const HUGE = 'marmalade '.repeat(20_000);
const ODD_TEXT = '\u{1F980}\u202Eמ\u0000\uD800 <speak>&</speak> ${x} \u{10FFFF}';

const deep = (levels: number): unknown => (levels === 0 ? 'marmalade' : { a: deep(levels - 1) });

/** What may stand where anything else was meant. JSON only: that is how a request comes. */
const RUBBISH: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  'marmalade',
  HUGE,
  ODD_TEXT,
  '__proto__',
  [],
  [[], {}],
  {},
  { length: 3 },
  { toString: 'x', valueOf: 7 },
  { constructor: { name: 'x' } },
  deep(200),
  Array.from({ length: 2000 }, () => 'marmalade'),
  '1970-01-01T00:00:00Z',
  '275761-01-01T00:00:00Z',
  'AMAZON.YesIntent',
  'IntentRequest',
  'SessionEndedRequest',
  'Display.ElementSelected',
];

type Path = readonly string[];

/** Every place in a value, the whole included. */
const pathsIn = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...at, key]))]
    : [at];

/** The same with something else at a place; `undefined` takes it away. */
const put = (value: unknown, [key, ...rest]: Path, put_: unknown): unknown => {
  if (key === undefined) return put_;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part, index) => (String(index) === key ? put(part, rest, put_) : part));
  const changed = put((value as Record<string, unknown>)[key], rest, put_);
  return Object.fromEntries(Object.entries({ ...value, [key]: changed }).filter(([, part]) => part !== undefined));
};

/** One thing taken away, replaced by rubbish, or joined by something that was not there. */
const spoil = (value: unknown, any: Choice): unknown => {
  const path = any(pathsIn(value));
  switch (any(['gone', 'rubbish', 'rubbish', 'more'] as const)) {
    case 'gone':
      return put(value, path, path.length === 0 ? null : undefined);
    case 'rubbish':
      return put(value, path, any(RUBBISH));
    case 'more':
      return put(value, [...path, any(['new', '__proto__', 'slots', 'attributes', 'version'])], any(RUBBISH));
  }
};

const typeOf = (event: unknown): string => {
  const request = (event as { request?: { type?: unknown } } | null)?.request;
  return typeof request?.type === 'string' ? request.type : '';
};

export interface HostileOptions {
  readonly handler: Handler;
  /** Requests as they came in real visits, to be spoilt. */
  readonly requests: readonly RequestEnvelope[];
  readonly any: Choice;
  readonly findings: Findings;
}

/** Requests that are answered with speech. */
const TURNS = ['LaunchRequest', 'IntentRequest', 'Connections.Response', 'Alexa.Presentation.APL.UserEvent'];

/** What the request says it came from, spoilt or not. */
const deviceOf = (event: unknown): Device => {
  const apl = fieldOf(event, 'context', 'System', 'device', 'supportedInterfaces', 'Alexa.Presentation.APL');
  return DEVICES.find(({ screen }) => (screen !== undefined) === (typeof apl === 'object' && apl !== null)) ?? SPEAKER;
};

/** One spoilt request. The answer is one that Alexa would play, or says nothing at all. */
export const attack = async ({ handler, requests, any, findings }: HostileOptions): Promise<void> => {
  let event: unknown = any(requests);
  for (const _ of Array.from({ length: any([1, 1, 2, 3]) })) event = spoil(event, any);
  const sent = JSON.stringify(event);
  const example = sent.slice(0, 3000);
  let answer: unknown;
  try {
    answer = JSON.parse(
      JSON.stringify(await handler(JSON.parse(sent) as RequestEnvelope, { awsRequestId: 'soak' } as never)),
    );
  } catch (error) {
    findings.add(`thrown: ${error instanceof Error ? `${error.name}: ${error.message}` : 'something'}`, example);
    return;
  }
  const type = typeOf(event);
  const reply = readReply(answer, { type, locale: 'en-US' }, deviceOf(event));
  if (reply === undefined) {
    findings.add('no response', example);
    return;
  }
  const says = [reply.speech, reply.reprompt, reply.card].some((part) => part !== undefined);
  const isTurn = TURNS.includes(type);
  if (!says && reply.directives.length === 0 && reply.unreadable.length === 0) return;
  if (!isTurn) findings.add('spoken to nobody', `${type.slice(0, 60)} ${example}`);
  for (const { rule, detail } of brokenRules(reply)) findings.add(rule, `${detail} ${example}`);
  if (JSON.stringify(answer).includes('marmalade')) findings.add('rubbish repeated', example);
};
