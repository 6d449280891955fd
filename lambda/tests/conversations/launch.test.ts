import { SkillBuilders, type RequestHandler } from 'ask-sdk-core';
import type { RequestEnvelope, User } from 'ask-sdk-model';
import { NEW_SESSION } from '../../src/conversation/session.ts';
import type { Remembered } from '../../src/memory/remembered.ts';
import type { Store } from '../../src/memory/store.ts';
import { SCOPES } from '../../src/skill/alerts/permission.ts';
import { answer } from '../../src/skill/answer.ts';
import { coachHandler, type CoachOptions } from '../../src/skill/coachHandler.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { memoryOn } from '../../src/skill/memory.ts';
import type { Metric } from '../../src/skill/metrics.ts';
import { saved } from '../../src/skill/saved.ts';
import { LOCALES } from '../../src/words/locale.ts';
import { NOW } from '../support/desk.ts';

const HOUR_MS = 3_600_000;

const launch = (
  locale: string,
  brought: Readonly<Record<string, unknown>>,
  user: User = { userId: 'u' },
): RequestEnvelope => ({
  version: '1.0',
  session: {
    new: true,
    sessionId: 's',
    application: { applicationId: 'a' },
    user: { userId: 'u' },
    attributes: brought,
  },
  context: {
    System: {
      application: { applicationId: 'a' },
      user,
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: 'http://127.0.0.1:9',
    },
  },
  request: { type: 'LaunchRequest', requestId: 'amzn1.q', timestamp: NOW.toISOString(), locale },
});

/** Past the door. */
const inside = (options: CoachOptions): RequestHandler => ({
  canHandle: () => true,
  handle: (input) => answer(input, options, Date.now()),
});

/** Everything a launch leads to; moments and lengths depend on how long the answer took. */
const ledTo = async (
  through: (options: CoachOptions) => RequestHandler,
  envelope: RequestEnvelope,
  remembered: Remembered | undefined,
): Promise<object> => {
  const lines: TurnLog[] = [];
  const counts: Metric[] = [];
  const store: string[] = [];
  const kept: Store = {
    load: async () => {
      store.push('load');
      return remembered;
    },
    save: async (_userId, value) => {
      store.push(JSON.stringify(value));
    },
    forget: async () => {},
  };
  const log = (line: TurnLog): void => {
    lines.push({ ...line, milliseconds: 0 });
  };
  const metrics = (happened: readonly Metric[]): void => {
    counts.push(...happened);
  };
  const skill = SkillBuilders.custom()
    .addRequestHandlers(through({ log, metrics, memory: memoryOn(kept, log) }))
    .create();
  const envelopeBack = JSON.stringify(await skill.invoke(envelope));
  return { said: JSON.parse(envelopeBack.replaceAll(/"at":\d{13}/gu, '"at":0')) as unknown, lines, counts, store };
};

const known = (more: Partial<Remembered> = {}): Remembered => ({
  version: 1,
  pace: 'normal',
  brief: false,
  at: NOW.getTime() - HOUR_MS,
  ...more,
});

const PLACE = { remedy: 'stretch', rep: 0, phase: 0 } as const;

const REMEMBERED = {
  nobody: undefined,
  'somebody who was here': known({ greeted: true }),
  'somebody who likes it slow and brief': known({ pace: 'slower', brief: true }),
  'somebody who likes it fast, greeted': known({ pace: 'faster', greeted: true }),
  'somebody who was cut off an hour ago': known({ place: PLACE, greeted: true }),
  'somebody who was cut off just now': known({ place: PLACE, began: NOW.getTime() - 5000, greeted: true }),
  'somebody who was cut off days ago': known({ place: PLACE, at: NOW.getTime() - 72 * HOUR_MS, greeted: true }),
} as const satisfies Record<string, Remembered | undefined>;

describe.each(Object.entries(REMEMBERED))('a launch by %s', (_who, remembered) => {
  it.each([...LOCALES, 'de-DE', ''])('in "%s" leads at the door to what it leads to inside', async (locale) => {
    const request = launch(locale, {});
    expect(await ledTo(coachHandler, request, remembered)).toEqual(await ledTo(inside, request, remembered));
  });
});

it.each([
  ['in the middle of a visit', launch('en-US', saved({ ...NEW_SESSION, greeted: true }))],
  ['with a session that is broken', launch('en-US', { coach: { version: 1 } })],
  [
    'where timers are allowed',
    launch('en-US', {}, { userId: 'u', permissions: { scopes: { [SCOPES.timers]: { status: 'GRANTED' } } } }),
  ],
])('a launch %s leads at the door to what it leads to inside', async (_when, request) => {
  expect(await ledTo(coachHandler, request, undefined)).toEqual(await ledTo(inside, request, undefined));
});
