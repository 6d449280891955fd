import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { request as send, type Server } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import forge from 'node-forge';
import type { Context } from 'aws-lambda';
import { noStore } from '../../lambda/src/memory/store.ts';
import { createHandler } from '../../lambda/src/skill/createHandler.ts';
import { createSkillServer } from './createSkillServer.ts';
import { verifierFor } from './verify.ts';

const OURS = 'amzn1.ask.skill.ours';
const ADDRESS = 'https://s3.amazonaws.com/echo.api/echo-api-cert-1.pem';
const ALEXA = 'echo-api.amazon.com';
const DAY_MS = 86_400_000;

const keys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const ROOT = keys();
const LEAF = keys();
const STRANGER = keys();

const pem = (key: KeyObject): string =>
  key.export(key.type === 'public' ? { type: 'spki', format: 'pem' } : { type: 'pkcs8', format: 'pem' }).toString();

interface CertificateOptions {
  readonly name: string;
  readonly key: KeyObject;
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  readonly ca?: boolean;
  readonly lasts?: number;
}

const certificate = ({ name, key, issuer, issuerKey, ca = false, lasts = DAY_MS }: CertificateOptions): string => {
  const made = forge.pki.createCertificate();
  made.publicKey = forge.pki.publicKeyFromPem(pem(key));
  made.serialNumber = '01';
  made.validity.notBefore = new Date(Date.now() - 2 * DAY_MS);
  made.validity.notAfter = new Date(Date.now() + lasts);
  made.setSubject([{ name: 'commonName', value: name }]);
  made.setIssuer([{ name: 'commonName', value: issuer }]);
  made.setExtensions([
    { name: 'basicConstraints', cA: ca },
    ...(ca ? [{ name: 'keyUsage', keyCertSign: true }] : []),
    { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
  ]);
  made.sign(forge.pki.privateKeyFromPem(pem(issuerKey)), forge.md.sha256.create());
  return forge.pki.certificateToPem(made);
};

const mockTrusted = certificate({
  name: 'root',
  key: ROOT.publicKey,
  issuer: 'root',
  issuerKey: ROOT.privateKey,
  ca: true,
});

const leaf = (name: string, issuerKey = ROOT.privateKey, lasts = DAY_MS): string =>
  certificate({ name, key: LEAF.publicKey, issuer: 'root', issuerKey, lasts });

/** Our own root is the only one that is trusted here. */
jest.mock('tls', () => ({
  ...jest.requireActual<object>('tls'),
  get rootCertificates() {
    return [mockTrusted];
  },
}));

/** What lies at the address of the certificate. */
let published: string;
let fetched: number;

const publish = (chain: string): void => {
  published = chain;
  jest.spyOn(https, 'get').mockImplementation(((_address: string, callback: (response: unknown) => void) => {
    fetched += 1;
    const response = Object.assign(new PassThrough(), { statusCode: 200 });
    setImmediate(() => {
      callback(response);
      response.end(published);
    });
    return Object.assign(new EventEmitter(), { end: () => undefined });
  }) as unknown as typeof https.get);
};

let server: Server;
let logged: string[];
let time: () => number;
let failing: boolean;

beforeEach(async () => {
  fetched = 0;
  failing = false;
  logged = [];
  time = Date.now;
  publish(leaf(ALEXA));
  const handler = createHandler({ skillId: OURS, store: noStore, log: () => {} });
  server = createSkillServer({
    invoke: (request, id) =>
      failing ? Promise.reject(new RangeError('MARMALADE')) : handler(request, { awsRequestId: id } as Context),
    verify: verifierFor(OURS, () => time()),
    log: (line) => logged.push(line),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  jest.restoreAllMocks();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const launch = (timestamp: string | undefined = new Date().toISOString(), skillId = OURS, type = 'LaunchRequest') =>
  JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: 's', application: { applicationId: skillId }, user: { userId: 'u' } },
    context: {
      System: {
        application: { applicationId: skillId },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: '',
      },
    },
    request: { type, requestId: 'q', ...(timestamp !== '' && { timestamp }), locale: 'en-US' },
  });

const signed = (body: string, key = LEAF.privateKey, address = ADDRESS): Record<string, string> => ({
  'Signature-256': createSign('RSA-SHA256').update(body).sign(key, 'base64'),
  SignatureCertChainUrl: address,
});

const post = (body: string, headers: Readonly<Record<string, string>>, method = 'POST', path = '/') =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = send({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      let text = '';
      response.on('data', (data) => (text += String(data)));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

it('answers what Alexa signed, and fetches her certificate once', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const body = launch();
    const { status, text } = await post(body, signed(body));
    expect(status).toBe(200);
    expect(text).toMatch(/Do you have chest pain/u);
  }
  expect(fetched).toBe(1);
});

/** A body and the headers it comes with. */
type Sent = readonly [body: string, headers: Record<string, string>];

const asSigned = (body: string, key = LEAF.privateKey, address = ADDRESS): Sent => [body, signed(body, key, address)];

const altered = (): Sent => {
  const [body, headers] = asSigned(launch());
  return [body.replace('en-US', 'en-GB'), headers];
};

const without = (header: string): Sent => {
  const [body, { [header]: _, ...headers }] = asSigned(launch());
  return [body, headers];
};

it.each<[string, () => Sent]>([
  ['is not signed', () => [launch(), {}]],
  ['has no signature', () => without('Signature-256')],
  ['says nobody who signed it', () => without('SignatureCertChainUrl')],
  ['was altered', altered],
  ['is signed with another key', () => asSigned(launch(), STRANGER.privateKey)],
  ['is three minutes old', () => asSigned(launch(ago(180_000)))],
  [
    'is of a skill event and two hours old',
    () => asSigned(launch(ago(7_200_000), OURS, 'AlexaSkillEvent.SkillDisabled')),
  ],
  ['comes from the future', () => asSigned(launch(ago(-180_000)))],
  ['has no time', () => asSigned(launch(''))],
  ['has a time that is none', () => asSigned(launch('soon'))],
  ['is for another skill', () => asSigned(launch(undefined, 'amzn1.ask.skill.theirs'))],
  ['is no JSON', () => asSigned('{')],
  ...[
    'http://s3.amazonaws.com/echo.api/a.pem',
    'https://s3.amazonaws.com:563/echo.api/a.pem',
    'https://s3.amazonaws.com.example.com/echo.api/a.pem',
    'https://example.com/echo.api/a.pem',
    'https://s3.amazonaws.com/EcHo.aPi/a.pem',
    'https://s3.amazonaws.com/echo.api/../bucket/a.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/bucket/a.pem',
    'https://s3.amazonaws.com/echo.api/a.pem?1',
    'https://s3.amazonaws.com/echo.api/a.pem#1',
    'https://user@s3.amazonaws.com/echo.api/a.pem',
  ].map((address): [string, () => Sent] => [
    `has its certificate at ${address}`,
    () => asSigned(launch(), LEAF.privateKey, address),
  ]),
])('refuses what %s', async (_what, made) => {
  expect(await post(...made())).toEqual({ status: 400, text: '' });
  expect(logged).toHaveLength(1);
});

it.each([
  ['is of another host', () => leaf('example.com')],
  ['has expired', () => leaf(ALEXA, ROOT.privateKey, -1000)],
  ['is signed by nobody we trust', () => leaf(ALEXA, STRANGER.privateKey)],
  ['is empty', () => ''],
  ['is no certificate', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
])('refuses a certificate that %s', async (_what, chain) => {
  publish(chain());
  const body = launch();
  expect(await post(body, signed(body))).toEqual({ status: 400, text: '' });
});

it('takes skill events up to an hour old, as Amazon delivers them', async () => {
  const body = launch(ago(1_800_000), OURS, 'AlexaSkillEvent.SkillDisabled');
  expect((await post(body, signed(body))).status).toBe(200);
});

it('looks at the certificate anew after an hour', async () => {
  const body = launch();
  expect((await post(body, signed(body))).status).toBe(200);
  publish(leaf(ALEXA, ROOT.privateKey, -1000));
  time = () => Date.now() + 3_700_000;
  const later = launch(new Date(time()).toISOString());
  expect((await post(later, signed(later))).status).toBe(400);
});

it('reads no more than a request can be long', async () => {
  const ended = await post('x'.repeat(300_000), {}).then(
    ({ status }) => String(status),
    (error: NodeJS.ErrnoException) => error.code,
  );
  // Cut off while it was still sending, or told so.
  expect(['413', 'EPIPE', 'ECONNRESET']).toContain(ended);
  expect(logged).toEqual(['{"event":"refused","why":"size"}']);
});

it('answers nothing but a request to its one address', async () => {
  expect((await post('', {}, 'GET')).status).toBe(405);
  expect((await post('', {}, 'POST', '/admin')).status).toBe(404);
});

it('says that it failed, and to nobody what', async () => {
  failing = true;
  const body = launch();
  expect(await post(body, signed(body))).toEqual({ status: 500, text: '' });
  expect(logged).toEqual(['{"event":"error","error":"RangeError"}']);
});
