import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Verify } from './verify.ts';

/** Ten times the largest request that is known: session attributes of 24 KB with the picture of a screen. */
const MOST_BYTES = 262_144;

/** Alexa waits eight seconds for the whole exchange. */
const REQUEST_TIMEOUT_MS = 8000;

export interface SkillServerOptions {
  readonly invoke: (request: RequestEnvelope, id: string) => Promise<ResponseEnvelope>;
  readonly verify: Verify;
  /** Gets one line for each request that was refused. */
  readonly log: (line: string) => void;
}

/** The body, or undefined when it is longer than any request. */
const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const end = (response: ServerResponse, status: number, body = ''): void => {
  // Whatever is left of a refused body is not read.
  if (status !== 200) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' }).end(body);
};

/**
 * The skill as a web service, for a host that takes care of HTTPS. One address, `/`; whatever is not a request of
 * Alexa's for this skill, signed and of now, gets 400 and reaches nothing.
 */
export const createSkillServer = ({ invoke, verify, log }: SkillServerOptions): Server => {
  let served = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, why: string): void => {
      log(JSON.stringify({ event: 'refused', why }));
      end(response, status);
    };
    if (request.url !== '/') return refuse(404, 'address');
    if (request.method !== 'POST') return refuse(405, 'method');
    const body = await bodyOf(request);
    if (body === undefined) return refuse(413, 'size');
    const refusal = await verify(body, request.headers);
    if (refusal !== undefined) return refuse(400, refusal);
    served += 1;
    return end(response, 200, JSON.stringify(await invoke(JSON.parse(body) as RequestEnvelope, String(served))));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A request that broke off, or a skill that failed: the message could repeat what was said.
      log(JSON.stringify({ event: 'error', error: error instanceof Error ? error.name : 'unknown' }));
      if (!response.headersSent) end(response, 500);
    });
  });
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = REQUEST_TIMEOUT_MS;
  return server;
};
