import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadModel } from '../../simulator/cli/skillFiles.ts';
import { createEcho } from '../../simulator/echo.ts';
import type { Exchange } from '../../simulator/exchange.ts';
import { createHearing } from '../../simulator/hearing/createHearing.ts';
import { VISIT, lineOf } from '../bench/visit.ts';
import { createContainer, type Container, type ContainerOptions } from './container.ts';

const OURS = 'amzn1.ask.skill.ours';
const QUIET = JSON.stringify({ version: '1.0', response: {} });

/** Why a promise is broken; nothing when it is kept. */
type Promised = (options: ContainerOptions) => Promise<readonly string[]>;

const model = await loadModel('skill-package', 'en-US');
const hear = createHearing(model);

/** A whole visit in a container; `between` is done before each turn. */
const visit = async (container: Container, between = async () => {}): Promise<readonly Exchange[]> => {
  const echo = createEcho({
    handler: container.handler,
    model,
    hear,
    skillId: OURS,
    now: new Date('2026-11-22T09:00:00Z'),
  });
  const heard: Exchange[] = [];
  for (const line of VISIT) {
    await between();
    const { words, after } = lineOf(line);
    heard.push(await echo.say(words, after === undefined ? {} : { after }));
  }
  return heard;
};

const within = async <T>(options: ContainerOptions, use: (container: Container) => Promise<T>): Promise<T> => {
  const container = await createContainer(options);
  try {
    return await use(container);
  } finally {
    await container.close();
  }
};

const brokenIn = (exchanges: readonly Exchange[]): readonly string[] =>
  exchanges.flatMap(({ heard, broken }) => broken.map(({ rule, detail }) => `"${heard}": ${rule}: ${detail}`));

const launch = (skillId: string): string =>
  JSON.stringify({
    version: '1.0',
    session: {
      new: true,
      sessionId: 's',
      application: { applicationId: skillId },
      user: { userId: 'u' },
      attributes: {},
    },
    context: {
      System: {
        application: { applicationId: skillId },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request: { type: 'LaunchRequest', requestId: 'q', timestamp: '2026-11-22T09:00:00Z', locale: 'en-US' },
  });

const speaks = async (container: Container): Promise<boolean> =>
  (await container.invoke(launch(OURS))).body.includes('Do you have chest pain');

const whole: Promised = (options) =>
  within(options, async (container) => {
    const heard = await visit(container);
    const silent = heard.filter(({ speech }) => speech === '').map(({ heard: said }) => `"${said}" got no answer`);
    return [...brokenIn(heard), ...silent, ...container.initErrors()];
  });

const movedOn: Promised = (options) =>
  within(options, async (container) => {
    const same = await visit(container);
    const moved = await visit(container, container.replace);
    return moved.flatMap(({ heard, speech }, turn) =>
      speech === same[turn]?.speech ? [] : [`"${heard}" got another answer: ${speech}`],
    );
  });

const refuses: Promised = (options) =>
  within({ ...options, environment: { SKILL_ID: OURS } }, async (container) => {
    const strangers = [launch('amzn1.ask.skill.theirs'), '{}', 'null', '"x"', '[]', '{"request":{}}'];
    const answers: string[] = [];
    for (const stranger of strangers) answers.push((await container.invoke(stranger)).body);
    return [
      ...answers.filter((answer) => answer !== QUIET).map((answer) => `a stranger was answered: ${answer}`),
      ...((await speaks(container)) ? [] : ['it did not speak any more after that']),
    ];
  });

/** A turn that Lambda cuts costs that turn and no other: the next one is answered by another process. */
const cutShort: Promised = (options) =>
  within(options, async (container) => {
    if (!(await speaks(container))) return ['it did not speak'];
    const cut = container.invoke(launch(OURS));
    await container.replace();
    return [
      ...((await cut).ended === 'error' ? [] : ['it answered before it could be cut short']),
      ...((await speaks(container)) ? [] : ['it did not speak after a time-out']),
    ];
  });

const noSdk: Promised = (options) =>
  within({ ...options, environment: { TABLE_NAME: 'table' } }, async (container) => {
    const spoke = await speaks(container);
    return [
      ...(spoke ? [] : ['it did not speak without a table']),
      ...(container.log().includes('store_failed') ? [] : ['the log does not say that the table failed']),
    ];
  });

/** Seconds a turn may take with a table that accepts connections and never answers. */
const PATIENCE_SECONDS = 3;

const deafTable: Promised = async (options) => {
  const table = createServer(() => {});
  await new Promise<void>((listening) => table.listen(0, '127.0.0.1', listening));
  const environment = {
    TABLE_NAME: 'table',
    NODE_PATH: join(process.cwd(), 'node_modules'),
    AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(table.address() as AddressInfo).port}`,
  };
  try {
    return await within({ ...options, environment }, async (container) => {
      const began = performance.now();
      const spoke = await speaks(container);
      const seconds = (performance.now() - began) / 1000;
      return [
        ...(spoke ? [] : ['it did not speak while the table was silent']),
        ...(seconds < PATIENCE_SECONDS ? [] : [`it took ${seconds.toFixed(1)} s to speak`]),
        ...(/"error":"(?:AbortError|StoreTooSlow|TimeoutError)"/u.test(container.log())
          ? []
          : ['the log does not name the delay']),
      ];
    });
  } finally {
    table.closeAllConnections();
    table.close();
  }
};

const anonymous: Promised = (options) =>
  within(options, async (container) => {
    await visit(container);
    const lines = container
      .log()
      .split('\n')
      .filter((line) => line !== '');
    const counted = lines.filter((line) => line.includes('CloudWatchMetrics'));
    const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/u;
    const turns = lines.filter((line) => line.includes('"milliseconds"'));
    return [
      ...(counted.length > 0 ? [] : ['nothing was counted']),
      ...counted.filter((line) => !line.startsWith('{"_aws":') || id.test(line)).map((line) => `not bare: ${line}`),
      ...(turns.length === VISIT.length ? [] : [`${turns.length} lines for ${VISIT.length} turns`]),
    ];
  });

/** What has to hold under AWS's runtime client. */
export const PROMISES: readonly (readonly [string, Promised])[] = [
  ['a whole visit breaks no rule of the platform', whole],
  ['a visit whose every turn meets a new process goes on the same', movedOn],
  ['strangers and rubbish are not answered, and it goes on speaking', refuses],
  ['a turn that is cut short costs no other turn', cutShort],
  ['without the AWS SDK and a table it speaks', noSdk],
  [`with a table that never answers it speaks within ${PATIENCE_SECONDS} s`, deafTable],
  ['it writes one line a turn, and metrics without the id of a request', anonymous],
];
