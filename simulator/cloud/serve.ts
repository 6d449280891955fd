import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A request as it came over the wire. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly text: string;
}

/** What goes back; undefined for a call that is never answered. */
export type Answer = { readonly status: number; readonly body?: unknown } | undefined;

export interface Served {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const LOOPBACK = '127.0.0.1';

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
};

const send = (response: ServerResponse, { status, body }: NonNullable<Answer>): void => {
  // Nothing is kept open between calls, so that nothing has to be waited for at the end.
  response.setHeader('connection', 'close');
  if (body !== undefined) response.setHeader('content-type', 'application/json');
  response.writeHead(status).end(body === undefined ? undefined : JSON.stringify(body));
};

/** Serves HTTP on this machine only, on a port that is free. Closing cuts what is still unanswered. */
export const serve = async (answer: (call: Call) => Answer): Promise<Served> => {
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { method = '', url = '/', headers } = request;
      const text = await readText(request);
      const path = url.replace(/[?#].*$/, '');
      const given = answer({ method, path, authorization: headers.authorization, text });
      if (given) send(response, given);
    } catch {
      // The other side went away before it had said everything, or the answer is at a loss: the line goes dead.
      response.destroy();
    }
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has a port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
