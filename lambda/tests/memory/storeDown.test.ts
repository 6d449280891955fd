import { createServer, type RequestListener, type Server } from 'node:http';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { dynamoStore, OPERATION_MS } from '../../src/memory/dynamoStore.ts';
import { noStore, type Store } from '../../src/memory/store.ts';
import { createHandler } from '../../src/skill/createHandler.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { memoryOn, STORE_WAIT_MS } from '../../src/skill/memory.ts';
import { closed, dynamoTable, listening, nowhere } from './support/dynamoTable.ts';
import { ALL_CLEAR_SENT, echoWith } from './support/echoWith.ts';
import { CONTEXT, envelope, launch } from './support/envelopes.ts';
import { BRIEF, PLACED } from './support/examples.ts';
import { simulateTime, timed } from './support/simulated.ts';

const USER = 'amzn1.ask.account.MARMALADE';

const speechOf = ({ response }: ResponseEnvelope): string =>
  response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';

/** An answer of DynamoDB that is no good. */
const answering =
  (status: number, name: string): RequestListener =>
  (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: `about ${USER}` }));
  };

const never: RequestListener = (request) => {
  request.resume();
};

const dripping: RequestListener = (request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
  response.write('{"Item":');
};

const garbling: RequestListener = (request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
  response.end('<html>welcome to the hotel</html>');
};

const hangingUp: RequestListener = (request) => {
  request.socket.destroy();
};

interface Trouble {
  readonly kind: string;
  readonly listener: RequestListener | undefined;
}

const TROUBLES: readonly Trouble[] = [
  { kind: 'refuses connections', listener: undefined },
  { kind: 'is throttled', listener: answering(400, 'ProvisionedThroughputExceededException') },
  { kind: 'is throttled by request', listener: answering(400, 'ThrottlingException') },
  { kind: 'lets nobody in', listener: answering(400, 'AccessDeniedException') },
  { kind: 'has no such table', listener: answering(400, 'ResourceNotFoundException') },
  { kind: 'has trouble of its own', listener: answering(500, 'InternalServerError') },
  { kind: 'is not there', listener: answering(503, 'ServiceUnavailable') },
  { kind: 'never answers', listener: never },
  { kind: 'never finishes its answer', listener: dripping },
  { kind: 'answers with something else', listener: garbling },
  { kind: 'hangs up', listener: hangingUp },
];

// The SDK takes its time to load once, in real time; so does a process that first uses the store.
beforeAll(async () => {
  const table = await dynamoTable();
  await dynamoStore(table.name, { at: table.at }).load('nobody');
  await table.close();
});

describe.each(TROUBLES)('a table that $kind', ({ listener }) => {
  let server: Server;
  let store: Store;
  let requests: number;
  let lines: TurnLog[];

  beforeEach(async () => {
    requests = 0;
    lines = [];
    server = createServer((request, response) => {
      requests += 1;
      listener?.(request, response);
    });
    const endpoint = await listening(server);
    if (listener === undefined) await closed(server);
    store = dynamoStore('spasm-coach', { at: nowhere(endpoint) });
    simulateTime();
  });
  afterEach(async () => {
    jest.useRealTimers();
    if (server.listening) await closed(server);
  });

  it('fails within its time, tried at most twice', async () => {
    for (const work of [() => store.load(USER), () => store.save(USER, PLACED), () => store.forget(USER)]) {
      requests = 0;
      const { value, milliseconds } = await timed(
        work().then(
          () => 'done',
          () => 'failed',
        ),
      );
      expect(value).toBe('failed');
      expect(milliseconds).toBeLessThanOrEqual(OPERATION_MS);
      expect(requests).toBeLessThanOrEqual(2);
    }
  });

  it('costs a turn no more than its limit, and the log an error by name', async () => {
    const memory = memoryOn(store, (line) => lines.push(line));
    const recalled = await timed(memory.recall(USER));
    expect(recalled.value).toBeUndefined();
    expect((await timed(memory.keep(USER, BRIEF))).milliseconds).toBe(0);
    jest.advanceTimersByTime(STORE_WAIT_MS);
    const kept = await timed(memory.keep(USER, BRIEF));
    const forgotten = await timed(memory.forget(USER));
    expect(forgotten.value).toBe(false);
    for (const { milliseconds } of [recalled, kept, forgotten]) expect(milliseconds).toBeLessThanOrEqual(STORE_WAIT_MS);
    expect(lines.map(({ event, request }) => [event, request])).toEqual([
      ['store_failed', 'load'],
      ['store_failed', 'save'],
      ['store_failed', 'forget'],
    ]);
    for (const { error } of lines) expect(error).toMatch(/^[A-Za-z]+$/u);
    expect(JSON.stringify(lines)).not.toMatch(/MARMALADE|127\.0\.0\.1|hotel|spasm/u);
  });

  it('is no reason not to open as for a new user', async () => {
    const handler = createHandler({ skillId: undefined, log: (line) => lines.push(line), store });
    const { value: answer, milliseconds } = await timed(handler(launch(USER), CONTEXT));
    expect(milliseconds).toBeLessThanOrEqual(STORE_WAIT_MS);
    const anew = createHandler({ skillId: undefined, log: () => {}, store: noStore });
    expect(speechOf(answer)).toBe(speechOf(await anew(launch(USER), CONTEXT)));
    expect(lines.map(({ event }) => event)).toEqual(['store_failed', 'open']);
  });
});

it('logs what DynamoDB called the failure', async () => {
  const server = createServer(answering(400, 'ResourceNotFoundException'));
  const lines: TurnLog[] = [];
  await memoryOn(dynamoStore('t', { at: nowhere(await listening(server)) }), (line) => lines.push(line)).recall(USER);
  expect(lines[0]?.error).toBe('ResourceNotFoundException');
  await closed(server);
});

it('gives a store up for good before the turn stops waiting for it', () => {
  expect(OPERATION_MS).toBeLessThan(STORE_WAIT_MS);
});

const REJECTING: Store = {
  load: () => Promise.reject(new Error(USER)),
  save: () => Promise.reject(new Error(USER)),
  forget: () => Promise.reject(new Error(USER)),
};

const hanging = <T>(): Promise<T> => new Promise(() => {});

const fail = (): never => {
  throw new TypeError(USER);
};

const THROWING: Store = { load: fail, save: fail, forget: fail };

/** A visit with everything in it that uses the store: opening, stopping, silence, and coming back. */
const visitWith = async (store: Store): Promise<readonly string[]> => {
  const echo = echoWith(store);
  const heard = [await echo.say('open spasm coach')];
  for (const { name, slots } of ALL_CLEAR_SENT) heard.push(await echo.intent(name, slots));
  heard.push(await echo.intent('AMAZON.YesIntent'));
  heard.push(await echo.intent('PaceIntent', { pace: 'slower' }));
  heard.push(await echo.intent('AMAZON.StopIntent'));
  heard.push(await echo.say('open spasm coach'), await echo.silence(), await echo.silence());
  heard.push(await echo.say('open spasm coach'));
  expect(heard.flatMap(({ broken }) => broken)).toEqual([]);
  return heard.map(({ speech }) => speech);
};

const SLOWER = {
  name: 'pace',
  value: 'slower',
  resolutions: {
    resolutionsPerAuthority: [
      { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'slower', id: 'slower' } }] },
    ],
  },
};

/** A turn that reads, and one that reads and writes. */
const ONE_TURN = {
  'opening it': launch(USER),
  'opening it with a wish': envelope(
    USER,
    { type: 'IntentRequest', intent: { name: 'PaceIntent', slots: { pace: SLOWER } } },
    { new: true, attributes: {} },
  ),
};

describe('a whole visit', () => {
  it.each([
    ['rejects', REJECTING],
    ['throws', THROWING],
  ])('with a store that %s is the visit without one, word for word', async (_, store) => {
    expect(await visitWith(store)).toEqual(await visitWith(noStore));
  });

  it.each(Object.entries(ONE_TURN))('with a store that never settles: %s waits once', async (_, event) => {
    const lines: TurnLog[] = [];
    const store: Store = { load: hanging, save: hanging, forget: hanging };
    const handler = createHandler({ skillId: undefined, log: (line) => lines.push(line), store });
    simulateTime();
    const { value, milliseconds } = await timed(handler(event, CONTEXT));
    jest.useRealTimers();
    expect(milliseconds).toBe(STORE_WAIT_MS);
    expect(speechOf(value)).toMatch(/chest pain/u);
    expect(lines.map(({ error }) => error)).toEqual(['StoreTooSlow', undefined]);
  });
});
