import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Desk, DeskSkill } from '../cli/openSkill.ts';
import { SPEAKER, withScreen } from '../device.ts';
import { screenOf } from '../screens.ts';
import { isAddressedHere, isFromOwnPage } from './guard.ts';
import type { PageFile } from './pageFiles.ts';
import { COMMON_HEADERS } from './policies.ts';
import { readReport, readWanted } from './readReport.ts';
import { createWebEcho, type WebEcho } from './webEcho.ts';
import type { Given, Wanted } from './wire.ts';

/** Longest body that is read, in bytes. */
const MAX_BODY_BYTES = 262_144;

/** Echos that are kept at once; the one that was given first goes first. */
const MAX_ECHOS = 8;

const LOOPBACK = '127.0.0.1';

/** A page's Echo. */
interface Place {
  readonly desk: Desk;
  readonly echo: WebEcho;
  readonly userId: string;
  /** When the report before has been dealt with. */
  idle: Promise<unknown>;
}

/** A server that is running. */
export interface Web {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A request that is answered with an error, and with which. */
class HttpError extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`HTTP ${status}`);
    this.status = status;
  }
}

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BODY_BYTES) throw new HttpError(413);
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError(400);
  }
};

export interface WebOptions {
  readonly skill: DeskSkill;
  readonly files: ReadonlyMap<string, PageFile>;
  /** Any that is free unless given. */
  readonly port?: number;
  /** Called when a page gets an Echo. */
  readonly opened?: () => void;
}

/** Serves the page and its Echos on this machine alone. */
export const serveWeb = async ({ skill, files, port = 0, opened }: WebOptions): Promise<Web> => {
  const places = new Map<string, Place>();

  const putAway = async (id: string): Promise<void> => {
    const place = places.get(id);
    places.delete(id);
    await place?.desk.cloud.close();
  };

  const give = async ({ screen, instead }: Wanted): Promise<Given> => {
    const id = randomUUID();
    const userId = places.get(instead ?? '')?.userId ?? `amzn1.ask.account.${id}`;
    const desk = await skill.open({ device: screen === null ? SPEAKER : withScreen(screenOf(screen)), userId });
    places.set(id, { desk, echo: createWebEcho(desk.echo), userId, idle: Promise.resolve() });
    if (instead !== null) await putAway(instead);
    const [oldest] = places.keys();
    if (places.size > MAX_ECHOS && oldest !== undefined) await putAway(oldest);
    opened?.();
    return { id, invocationName: skill.invocationName };
  };

  const post = async (path: string, body: unknown): Promise<unknown> => {
    if (path === '/echos') {
      const wanted = readWanted(body);
      if (!wanted) throw new HttpError(400);
      return give(wanted);
    }
    const place = places.get(/^\/echos\/([\w-]+)$/.exec(path)?.[1] ?? '');
    if (!place) throw new HttpError(404);
    const report = readReport(body);
    if (!report) throw new HttpError(400);
    const told = place.idle.then(() => place.echo.report(report));
    place.idle = told.catch(() => undefined);
    return told;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, method, socket } = request;
    const path = (request.url ?? '/').replace(/\?.*$/, '');
    if (!isAddressedHere(headers, socket.localPort ?? 0)) throw new HttpError(421);
    if (method === 'POST') {
      if (!isFromOwnPage(headers)) throw new HttpError(403);
      const told = await post(path, await readJson(request));
      response.writeHead(200, { ...COMMON_HEADERS, 'content-type': 'application/json' });
      response.end(JSON.stringify(told));
      return;
    }
    if (method !== 'GET' && method !== 'HEAD') throw new HttpError(405);
    const file = files.get(path);
    if (!file) throw new HttpError(404);
    response.writeHead(200, { ...COMMON_HEADERS, ...file.headers, 'content-type': file.type });
    response.end(method === 'HEAD' ? undefined : file.body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const status = error instanceof HttpError ? error.status : 500;
      if (!response.headersSent) response.writeHead(status, { ...COMMON_HEADERS, 'content-type': 'text/plain' });
      response.end(`${status}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const id of places.keys()) await putAway(id);
    },
  };
};
