import type { RequestEnvelope } from 'ask-sdk-model';
import { SCOPES, type Consent } from '../cloud/permissions.ts';
import { asking, bench, closing } from './support/fakeSkill.ts';
import { askFor, benchUnder, createSkies } from './support/skyline.ts';

const skies = createSkies();
afterEach(skies.closeAll);

const CARD = { type: 'AskForPermissionsConsent', permissions: [SCOPES.timers] } as const;

/** Asks for timers when it is opened, and hands out the card when Alexa has not done so. */
const answer = ({ request }: RequestEnvelope): unknown => {
  if (request.type === 'LaunchRequest') return askFor();
  if (request.type !== 'Connections.Response') return asking();
  const { status, isCardThrown } = request.payload ?? {};
  if (status === 'ACCEPTED') return asking('<speak>The timer runs. Ready?</speak>', { coach: 8 });
  return isCardThrown === true ? closing() : closing({ card: { type: CARD.type, permissions: [...CARD.permissions] } });
};

const opened = async (consent: Consent) => {
  const cloud = await skies.open({ consent });
  const desk = benchUnder(cloud, answer);
  return { cloud, ...desk, exchange: await desk.echo.say('open spasm coach') };
};

const statusOf = ({ context }: RequestEnvelope): unknown =>
  context.System.user.permissions?.scopes?.[SCOPES.timers]?.status;

describe('asking for a permission', () => {
  it('goes on in the same session when the person says yes', async () => {
    const { exchange, sent, echo } = await opened('accept');
    expect(sent[1]?.request).toMatchObject({
      type: 'Connections.Response',
      name: 'AskFor',
      token: 'ice',
      status: { code: '200' },
      payload: { permissionScope: SCOPES.timers, status: 'ACCEPTED', isCardThrown: false },
    });
    expect(sent.map(({ session }) => session?.new)).toEqual([true, false]);
    expect(sent[1]?.session?.sessionId).toBe(sent[0]?.session?.sessionId);
    expect(sent[1]?.session?.attributes).toEqual({ coach: 7 });
    expect(sent.map(statusOf)).toEqual(['DENIED', 'GRANTED']);
    expect(exchange).toMatchObject({
      heard: 'open spasm coach',
      request: { type: 'LaunchRequest' },
      reprompt: 'Are you ready?',
      open: true,
      directives: [{ name: 'AskFor' }],
      state: { coach: 8 },
      broken: [],
    });
    expect(exchange.speech).toBe(
      'I can set a timer. (Alexa asks whether spasm coach may use timers. The person says yes.) ' +
        'The timer runs. Ready?',
    );
    expect(echo.isOpen()).toBe(true);
  });

  it('takes the time that talking takes', async () => {
    const { exchange, sent, echo } = await opened('accept');
    const [launch = 0, answered = 0] = sent.map(({ request }) => Date.parse(request.timestamp));
    expect(answered - launch).toBeGreaterThan(5000);
    const lasted = (echo.soundEnds().getTime() - launch) / 1000;
    expect(Math.abs(lasted - exchange.seconds)).toBeLessThan(2.5);
    expect(exchange.ssml).toMatch(/^<speak>I can set a timer\. <s>.*<\/s><break time="2500ms"\/> The timer runs/);
    expect((await echo.say('pause', { after: 0.1 })).request?.intent).toBe('AMAZON.PauseIntent');
  });

  it('leaves the person the choice', async () => {
    const { exchange, sent } = await opened('deny');
    expect(sent[1]?.request).toMatchObject({ payload: { status: 'DENIED', isCardThrown: false } });
    expect(sent.map(statusOf)).toEqual(['DENIED', 'DENIED']);
    expect(exchange).toMatchObject({ card: CARD, open: false, broken: [] });
    expect(exchange.speech).toContain('The person says no.');
  });

  it('can stay without an answer; then Alexa has sent the card', async () => {
    const { exchange, sent } = await opened('unanswered');
    expect(sent[1]?.request).toMatchObject({ payload: { status: 'NOT_ANSWERED', isCardThrown: true } });
    expect(exchange).toMatchObject({ card: null, open: false });
    expect(exchange.seconds).toBeGreaterThan(16);
  });

  it('is not needed twice', async () => {
    const { exchange, sent } = await opened('granted');
    expect(sent.map(statusOf)).toEqual(['GRANTED', 'GRANTED']);
    expect(sent[1]?.request).toMatchObject({ payload: { status: 'ACCEPTED' } });
    expect(exchange.speech).toBe('I can set a timer. The timer runs. Ready?');
  });

  it('can be answered otherwise later', async () => {
    const { cloud, echo, sent } = await opened('deny');
    cloud.setConsent('accept');
    await echo.say('open spasm coach');
    expect(sent.map(statusOf)).toEqual(['DENIED', 'DENIED', 'DENIED', 'GRANTED']);
  });

  it('needs the manifest to name it', async () => {
    const cloud = await skies.open({ permissions: [SCOPES.reminders] });
    const { echo, sent } = benchUnder(cloud, ({ request }) =>
      request.type === 'LaunchRequest' ? askFor() : closing(),
    );
    await echo.say('open spasm coach');
    expect(sent[1]?.request).toMatchObject({ status: { code: '400' }, token: 'ice' });
    expect(sent[1]?.request).not.toHaveProperty('payload');
    expect(sent[1]?.context.System.user.permissions?.scopes).toEqual({ [SCOPES.reminders]: { status: 'DENIED' } });
  });

  it('understands version 2', async () => {
    const cloud = await skies.open();
    const { echo } = benchUnder(cloud, ({ request }) => {
      if (request.type !== 'LaunchRequest') return closing();
      const scopes = Object.values(SCOPES).map((permissionScope) => ({ permissionScope, consentLevel: 'ACCOUNT' }));
      const { response, ...rest } = askFor();
      const payload = { '@type': 'AskForPermissionsConsentRequest', '@version': '2', permissionScopes: scopes };
      return {
        ...rest,
        response: {
          ...response,
          directives: [{ type: 'Connections.SendRequest', name: 'AskFor', token: 'both', payload }],
        },
      };
    });
    const exchange = await echo.say('open spasm coach');
    expect(exchange).toMatchObject({ broken: [] });
    expect(exchange.speech).toContain('timers and reminders');
    expect(Object.values(SCOPES).every(cloud.permissions.isGranted)).toBe(true);
  });

  it('over and over is not endured', async () => {
    const cloud = await skies.open({ consent: 'deny' });
    const { echo, sent } = benchUnder(cloud, () => askFor());
    const exchange = await echo.say('open spasm coach');
    expect(exchange.broken.map(({ rule }) => rule)).toEqual(['askfor-endless']);
    expect(exchange).toMatchObject({ open: false });
    expect(exchange.speech).toMatch(/There was a problem/);
    expect(sent.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR' });
  });

  it('leads nowhere when the session ends, or without a cloud', async () => {
    const cloud = await skies.open();
    const ending = benchUnder(cloud, () => askFor(SCOPES.timers, { shouldEndSession: true }));
    const exchange = await ending.echo.say('open spasm coach');
    expect(exchange.broken.map(({ rule }) => rule)).toEqual(['askfor-turn']);
    const bare = bench(() => askFor());
    await bare.echo.say('open spasm coach');
    expect([ending.sent.length, bare.sent.length]).toEqual([1, 1]);
  });

  it('a skill that fails at the answer ends as any that fails', async () => {
    const cloud = await skies.open();
    const { echo } = benchUnder(cloud, ({ request }) =>
      request.type === 'LaunchRequest' ? askFor() : Promise.reject(new Error('boom')),
    );
    const exchange = await echo.say('open spasm coach');
    expect(exchange.broken.map(({ rule }) => rule)).toEqual(['handler-error']);
    expect(exchange.speech).toMatch(/^I can set a timer\. .* There was a problem/);
  });
});
