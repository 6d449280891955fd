import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How an invocation ended: with what the handler returned, or with an error the runtime client reported. */
export interface Invoked {
  readonly ended: 'response' | 'error';
  readonly body: string;
}

export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API gives them. */
  readonly address: string;
  /** Hands an event to the next client that asks for one. */
  readonly invoke: (id: string, body: string, deadlineSeconds: number) => Promise<Invoked>;
  /** The client is gone, with whatever it was working on: nothing more is handed to its connection. */
  readonly gone: () => void;
  /** What the client reported when the code could not be loaded. */
  readonly initErrors: () => readonly string[];
  readonly close: () => void;
}

interface Invocation {
  readonly id: string;
  readonly body: string;
  readonly deadline: number;
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const hand = (response: ServerResponse, { id, body, deadline }: Invocation): void => {
  response.writeHead(200, {
    'content-type': 'application/json',
    'lambda-runtime-aws-request-id': id,
    'lambda-runtime-deadline-ms': String(deadline),
    'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:coach',
    'lambda-runtime-trace-id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
  });
  response.end(body);
};

const ANSWER = /^invocation\/(?<id>[^/]+)\/(?<ended>response|error)$/u;

/**
 * Lambda's runtime API, version 2018-06-01, as far as a runtime client uses it: the next event on request, its answer or
 * error, and an error at init. One event at a time, as in Lambda.
 */
export const createRuntimeApi = async (): Promise<RuntimeApi> => {
  const queue: Invocation[] = [];
  let waiting: ServerResponse | undefined;
  const settle = new Map<string, (invoked: Invoked) => void>();
  const initErrors: string[] = [];
  const serve = (): void => {
    const next = waiting === undefined ? undefined : queue.shift();
    if (waiting === undefined || next === undefined) return;
    hand(waiting, next);
    waiting = undefined;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (path === 'invocation/next') {
      waiting = response;
      serve();
      return;
    }
    const body = await bodyOf(request);
    const { id, ended } = ANSWER.exec(path)?.groups ?? {};
    if (id !== undefined) settle.get(id)?.({ ended: ended === 'response' ? 'response' : 'error', body });
    if (path === 'init/error') initErrors.push(body);
    response.writeHead(id !== undefined || path === 'init/error' ? 202 : 404).end();
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (id, body, deadlineSeconds) => {
      const invoked = new Promise<Invoked>((resolve) => settle.set(id, resolve));
      queue.push({ id, body, deadline: Date.now() + deadlineSeconds * 1000 });
      serve();
      return invoked;
    },
    gone: () => {
      // It may have asked for the next event just before its end: that request must not be served to nobody.
      server.closeAllConnections();
      waiting = undefined;
      queue.length = 0;
      for (const end of settle.values()) end({ ended: 'error', body: 'the process ended' });
      settle.clear();
    },
    initErrors: () => initErrors,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
