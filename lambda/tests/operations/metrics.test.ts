import { Ajv } from 'ajv';
import { noStore } from '../../src/memory/store.ts';
import { createHandler } from '../../src/skill/createHandler.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { metricsTo, TOGETHER, type Metrics } from '../../src/skill/metrics.ts';
import type { Device } from '../../../simulator/device.ts';
import { createEcho, type Echo } from '../../../simulator/echo.ts';
import { ALL_CLEAR_SENT, MODEL, type SentIntent } from '../memory/support/echoWith.ts';
import { NOW } from '../support/desk.ts';

/** A line as CloudWatch takes metrics out of it: its specification of the embedded metric format. */
const isMetricsLine = new Ajv().compile({
  type: 'object',
  required: ['_aws'],
  additionalProperties: { type: 'number' },
  properties: {
    _aws: {
      type: 'object',
      required: ['Timestamp', 'CloudWatchMetrics'],
      additionalProperties: false,
      properties: {
        Timestamp: { type: 'integer', minimum: 1e12 },
        CloudWatchMetrics: {
          type: 'array',
          minItems: 1,
          maxItems: 1,
          items: {
            type: 'object',
            required: ['Namespace', 'Dimensions', 'Metrics'],
            additionalProperties: false,
            properties: {
              Namespace: { const: 'SpasmCoach' },
              Dimensions: { const: [[]] },
              Metrics: {
                type: 'array',
                minItems: 1,
                maxItems: 100,
                items: {
                  type: 'object',
                  required: ['Name', 'Unit'],
                  additionalProperties: false,
                  properties: { Name: { type: 'string', pattern: '^[A-Z][A-Za-z]+$' }, Unit: { const: 'Count' } },
                },
              },
            },
          },
        },
      },
    },
  },
});

const YES: SentIntent = { name: 'AMAZON.YesIntent', slots: {} };
const NO: SentIntent = { name: 'AMAZON.NoIntent', slots: {} };
const READY: SentIntent = { name: 'ReadyIntent', slots: {} };
const MUMBLED: SentIntent = { name: 'AMAZON.FallbackIntent', slots: {} };
const NUMB_ARM: SentIntent = { name: 'ReportIntent', slots: { symptom: 'arm_numb' } };
const STOP: SentIntent = { name: 'AMAZON.StopIntent', slots: {} };

type Line = Readonly<Record<string, unknown>>;

const SCREEN: Device = { kind: 'screen', supportedInterfaces: { 'Alexa.Presentation.APL': {} } };

/** An Echo that is given intents and does not listen. */
const hear = () => ({ intent: 'AMAZON.FallbackIntent', slots: [], score: 0, sample: undefined });

const watched = (device?: Device) => {
  const metrics: string[] = [];
  const log: TurnLog[] = [];
  const count: Metrics = metricsTo((line) => metrics.push(line));
  const handler = createHandler({ skillId: undefined, store: noStore, metrics: count, log: (line) => log.push(line) });
  const visit = async (...said: readonly SentIntent[]): Promise<Echo> => {
    const echo = createEcho({ handler, model: MODEL, hear, now: NOW, ...(device && { device }) });
    await echo.say('open spasm coach');
    for (const { name, slots } of said) await echo.intent(name, slots);
    return echo;
  };
  const lines = (): readonly Line[] => metrics.map((line) => JSON.parse(line) as Line);
  const total = (name: string): number => lines().reduce((sum, line) => sum + Number(line[name] ?? 0), 0);
  return { visit, lines, total, log };
};

/** What the log says of a visit, but for the times and the ids. */
const shape = (log: readonly TurnLog[]) => log.map(({ requestId: _id, milliseconds: _taken, ...line }) => line);

it('writes metrics as CloudWatch takes them, without an id or a word', async () => {
  const { visit, lines, total } = watched();
  await visit(MUMBLED, ...ALL_CLEAR_SENT, YES, READY, MUMBLED, STOP);
  expect(lines().length).toBeGreaterThan(0);
  for (const line of lines()) {
    expect(isMetricsLine(line) || isMetricsLine.errors).toBe(true);
    const { _aws, ...counts } = line;
    const named = (_aws as { CloudWatchMetrics: [{ Metrics: { Name: string }[] }] }).CloudWatchMetrics[0].Metrics;
    expect(Object.keys(counts)).toEqual(named.map(({ Name }) => Name));
  }
  expect(total('Sessions')).toBe(1);
  expect(total('MisunderstoodInCheck')).toBe(1);
  expect(total('MisunderstoodInCoaching')).toBe(1);
});

it('counts a routine that was heard to its end, and none that was skipped', async () => {
  const { visit, total } = watched();
  const echo = await visit(...ALL_CLEAR_SENT, YES, READY);
  expect(total('CompletedRoutines')).toBe(0);
  await echo.intent('AMAZON.YesIntent', {});
  expect(total('CompletedRoutines')).toBe(1);
  await echo.intent('AMAZON.NextIntent', {});
  expect(total('CompletedRoutines')).toBe(1);
});

it('tells how checks came out only for many together, when somebody else has begun', async () => {
  const { visit, total } = watched();
  await visit(YES);
  for (let visits = 1; visits < TOGETHER; visits += 1) await visit(...ALL_CLEAR_SENT);
  expect(total('Sessions')).toBe(TOGETHER);
  expect(total('Screened')).toBe(0);
  expect(total('EscalatedEmergency')).toBe(0);
  await visit(NO);
  expect(total('Screened')).toBe(TOGETHER);
  expect(total('EscalatedEmergency')).toBe(1);
  // What was told is not told again.
  await visit(...ALL_CLEAR_SENT);
  await visit(NO);
  expect(total('Screened')).toBe(TOGETHER);
});

it('writes the hour of such a line, not the moment', () => {
  const lines: string[] = [];
  const count = metricsTo(
    (line) => lines.push(line),
    () => Date.UTC(2026, 10, 22, 9, 41, 7),
  );
  for (let check = 0; check < TOGETHER; check += 1) count(['Screened', 'EscalatedUrgent']);
  count(['Sessions']);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    _aws: { Timestamp: Date.UTC(2026, 10, 22, 9) },
    Screened: TOGETHER,
    EscalatedUrgent: TOGETHER,
  });
});

it('logs an emergency in the check like a "no"', async () => {
  const sent = watched();
  const cleared = watched();
  await sent.visit(YES);
  await cleared.visit(NO);
  expect(shape(sent.log)).toEqual(shape(cleared.log));
});

it('logs a sign that comes up while coached like anything else that is said then', async () => {
  const sent = watched();
  const cleared = watched();
  const coached = [...ALL_CLEAR_SENT, YES, READY];
  await sent.visit(...coached, NUMB_ARM, YES);
  await cleared.visit(...coached, { name: 'WhereAmIIntent', slots: {} }, YES);
  expect(shape(sent.log)).toEqual(shape(cleared.log));
});

it('logs a visit as one line a turn: where it was, where it is, and on what kind of device', async () => {
  const { visit, log } = watched(SCREEN);
  const echo = await visit(...ALL_CLEAR_SENT, STOP);
  expect(echo.isOpen()).toBe(false);
  expect(shape(log.slice(0, 2))).toEqual([
    { request: 'LaunchRequest', locale: 'en-US', device: 'screen', event: 'open', from: 'none', to: 'check' },
    { request: 'IntentRequest', locale: 'en-US', device: 'screen', event: 'said', from: 'check', to: 'check' },
  ]);
  expect(log.at(-2)).toMatchObject({ from: 'check', to: 'coaching' });
  expect(log.at(-1)).toMatchObject({ from: 'coaching', to: 'closed' });
});
