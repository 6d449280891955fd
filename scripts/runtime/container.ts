import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { Handler } from '../../simulator/callSkill.ts';
import { createRuntimeApi, type Invoked } from './runtimeApi.ts';

/** Alexa gives a skill eight seconds. */
const DEADLINE_SECONDS = 8;

export interface ContainerOptions {
  /** The Node binary. */
  readonly node: string;
  /** The entry of the runtime client. */
  readonly client: string;
  /** The folder the zip was unpacked to. */
  readonly task: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The skill in a process of its own, under AWS's runtime client. */
export interface Container {
  readonly invoke: (body: string) => Promise<Invoked>;
  /** The same, for an Echo. An error is thrown. */
  readonly handler: Handler;
  /** Everything it wrote so far. */
  readonly log: () => string;
  /** Ends the process at once, as Lambda ends one that takes too long, and starts another for the next event. */
  readonly replace: () => Promise<void>;
  readonly initErrors: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const createContainer = async ({
  node,
  client,
  task,
  environment = {},
}: ContainerOptions): Promise<Container> => {
  const api = await createRuntimeApi();
  const written: string[] = [];
  const start = () => {
    const started = spawn(node, [client, 'index.handler'], {
      cwd: task,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: task,
        TZ: ':UTC',
        AWS_LAMBDA_RUNTIME_API: api.address,
        AWS_LAMBDA_FUNCTION_NAME: 'coach',
        AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
        AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
        AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/coach',
        AWS_LAMBDA_LOG_STREAM_NAME: 'stream',
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'none',
        AWS_SECRET_ACCESS_KEY: 'none',
        LAMBDA_TASK_ROOT: task,
        _HANDLER: 'index.handler',
        ...environment,
      },
    });
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (data) => written.push(String(data)));
    return started;
  };
  let running = start();
  const kill = async (): Promise<void> => {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
    api.gone();
  };
  const invoke = async (body: string): Promise<Invoked> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer to ${body}`)), DEADLINE_SECONDS * 1000);
    });
    try {
      return await Promise.race([api.invoke(randomUUID(), body, DEADLINE_SECONDS), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    invoke,
    handler: async (event) => {
      const { ended, body } = await invoke(JSON.stringify(event));
      if (ended === 'error') throw new Error(body);
      return JSON.parse(body) as unknown;
    },
    log: () => written.join(''),
    replace: async () => {
      await kill();
      running = start();
    },
    initErrors: api.initErrors,
    close: async () => {
      await kill();
      api.close();
    },
  };
};
