import { request } from 'node:http';
import { asking, bench } from '../../tests/support/fakeSkill.ts';
import { createSkies } from '../../tests/support/skyline.ts';
import type { PageFile } from '../pageFiles.ts';
import { PAGE_HEADERS, SCREEN_HEADERS } from '../policies.ts';
import { serveWeb, type Web } from '../serveWeb.ts';
import type { Given, Told } from '../wire.ts';

const FILES = new Map<string, PageFile>([['/', { type: 'text/html', body: '<p>Echo</p>', headers: PAGE_HEADERS }]]);

const skies = createSkies();
const users: (string | undefined)[] = [];
let web: Web;

beforeAll(async () => {
  web = await serveWeb({
    files: FILES,
    skill: {
      invocationName: 'spasm coach',
      open: async (options = {}) => {
        users.push(options.userId);
        const cloud = await skies.open();
        const directives = options.device?.screen ? [{ type: 'Alexa.Presentation.APL.RenderDocument' as const }] : [];
        const { echo } = bench(() => ({ ...asking(), response: { ...asking().response, directives } }), {
          ...options,
          cloud,
        });
        return { echo, cloud };
      },
    },
  });
});

afterAll(() => web.close());

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request with exactly these headers. */
const send = ({ path = '/', method = 'GET', headers = {}, body = '' }: Sent) =>
  new Promise<{ readonly status: number; readonly text: string; readonly headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const sending = request(new URL(path, web.url), { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
      });
      sending.on('error', reject);
      sending.end(body);
    },
  );

const own = (): Record<string, string> => ({
  origin: web.url.slice(0, -1),
  'content-type': 'application/json',
});

const post = async <Answer>(path: string, body: unknown): Promise<Answer> => {
  const { status, text } = await send({ path, method: 'POST', headers: own(), body: JSON.stringify(body) });
  expect(status).toBe(200);
  return JSON.parse(text) as Answer;
};

const statusOf = async (sent: Sent): Promise<number> => (await send(sent)).status;

const SPEAKER = JSON.stringify({ screen: null, instead: null });
const said = (words: string, after = 0) => ({ happening: { kind: 'said', words, after }, seen: [] });

describe('the server of the page', () => {
  it('listens on this machine alone', () => {
    expect(new URL(web.url).hostname).toBe('127.0.0.1');
  });

  it('answers to this machine’s own names and to no other', async () => {
    const { port } = new URL(web.url);
    expect(await statusOf({})).toBe(200);
    expect(await statusOf({ headers: { host: `localhost:${port}` } })).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', `127.0.0.1.evil.example:${port}`]) {
      expect([host, await statusOf({ headers: { host } })]).toEqual([host, 421]);
    }
  });

  it('takes reports from its own page and from no other', async () => {
    const echos: Sent = { path: '/echos', method: 'POST', body: SPEAKER };
    expect(await statusOf({ ...echos, headers: own() })).toBe(200);
    const strangers: readonly Readonly<Record<string, string>>[] = [
      { 'content-type': 'application/json' },
      { ...own(), origin: 'http://evil.example' },
      { ...own(), origin: 'null' },
      { ...own(), 'sec-fetch-site': 'cross-site' },
      { ...own(), 'content-type': 'text/plain' },
    ];
    for (const headers of strangers) expect([headers, await statusOf({ ...echos, headers })]).toEqual([headers, 403]);
  });

  it('refuses what it cannot read', async () => {
    const { id } = await post<Given>('/echos', { screen: null, instead: null });
    const sent = (path: string, body: string): Sent => ({ path, method: 'POST', headers: own(), body });
    expect(await statusOf(sent('/echos', 'no JSON'))).toBe(400);
    expect(await statusOf(sent('/echos', '{"screen":"cinema","instead":null}'))).toBe(400);
    expect(await statusOf(sent('/echos/nobody', JSON.stringify(said('hello'))))).toBe(404);
    for (const happening of [
      { kind: 'said', words: '', after: 0 },
      { kind: 'said', words: 'a'.repeat(1001), after: 0 },
      { kind: 'said', words: 'hello', after: -1 },
      { kind: 'screen', after: 0, event: { token: 'a' } },
      { kind: 'quit', after: 0 },
    ]) {
      expect(await statusOf(sent(`/echos/${id}`, JSON.stringify({ happening, seen: [] })))).toBe(400);
    }
    expect(await statusOf(sent('/echos', ' '.repeat(300_000)))).toBe(413);
    expect(await statusOf({ method: 'DELETE' })).toBe(405);
    expect(await statusOf({ path: '/../package.json' })).toBe(404);
  });

  it('gives every page an Echo of its own, and a page that changes its device the same person', async () => {
    const one = await post<Given>('/echos', { screen: null, instead: null });
    const other = await post<Given>('/echos', { screen: null, instead: null });
    expect(one.id).not.toBe(other.id);
    const next = await post<Given>('/echos', { screen: 'hubMedium', instead: one.id });
    expect(users.at(-1)).toBe(users.at(-3));
    expect(users.at(-1)).not.toBe(users.at(-2));
    const { exchange } = await post<Told>(`/echos/${next.id}`, said('open spasm coach'));
    expect(exchange.directives).toHaveLength(1);
    expect((await post<Told>(`/echos/${other.id}`, said('open spasm coach'))).exchange.directives).toEqual([]);
    const gone: Sent = { path: `/echos/${one.id}`, method: 'POST', headers: own(), body: JSON.stringify(said('hi')) };
    expect(await statusOf(gone)).toBe(404);
  });

  it('lets the page run its own scripts and nothing else, and gives what is evaluated no origin', () => {
    const page = PAGE_HEADERS['content-security-policy'];
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('unsafe');
    expect(page).toContain("frame-ancestors 'none'");
    const screen = SCREEN_HEADERS['content-security-policy'];
    expect(screen).toMatch(/(?:^|; )sandbox allow-scripts(?:;|$)/u);
    expect(screen).toContain('connect-src data:');
  });
});
