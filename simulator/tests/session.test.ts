import { asking, bench, closing } from './support/fakeSkill.ts';

describe('a session', () => {
  it('begins with a launch and carries what the skill stored', async () => {
    let turn = 0;
    const { echo, sent } = bench(() => asking(undefined, { coach: { turn: (turn += 1) } }));
    const first = await echo.say('open spasm coach');
    const second = await echo.say('pause');
    expect(first.request).toEqual({ type: 'LaunchRequest', intent: null, slots: {} });
    expect(first.state).toEqual({ coach: { turn: 1 } });
    expect(second.request?.intent).toBe('AMAZON.PauseIntent');
    expect(sent.map(({ session }) => session?.new)).toEqual([true, false]);
    expect(sent.map(({ session }) => session?.attributes)).toEqual([{}, { coach: { turn: 1 } }]);
    expect(sent[0]?.session?.sessionId).toBe(sent[1]?.session?.sessionId);
  });

  it('keeps nothing the skill did not send again', async () => {
    const { echo, last } = bench(({ request }) =>
      request.type === 'LaunchRequest'
        ? asking(undefined, { coach: 1 })
        : { ...asking(), sessionAttributes: undefined },
    );
    await echo.say('open spasm coach');
    await echo.say('pause');
    await echo.say('pause');
    expect(last().session?.attributes).toEqual({});
  });

  it('asks again after one silence and ends after the second', async () => {
    const { echo, last } = bench(() => asking(undefined, { coach: 1 }));
    await echo.say('open spasm coach');
    const first = await echo.silence();
    expect(first).toMatchObject({ heard: '', request: null, speech: 'Are you ready?', reprompt: null, open: true });
    expect(first.state).toEqual({ coach: 1 });
    const second = await echo.silence();
    expect(second).toMatchObject({
      request: { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' },
      speech: '',
      open: false,
      broken: [],
    });
    expect(last().request).toMatchObject({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
    expect(last().session).toMatchObject({ new: false, attributes: { coach: 1 } });
    expect(await echo.silence()).toMatchObject({ request: null, speech: '', open: false });
  });

  it('ends after one silence when there is nothing to ask again', async () => {
    const { echo } = bench(() => ({ ...asking(), response: { ...asking().response, reprompt: undefined } }));
    await echo.say('open spasm coach');
    expect((await echo.silence()).request?.reason).toBe('EXCEEDED_MAX_REPROMPTS');
  });

  it('can be answered after the reprompt', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    await echo.silence();
    expect((await echo.say('pause')).request?.intent).toBe('AMAZON.PauseIntent');
    expect((await echo.silence()).speech).toBe('Are you ready?');
  });

  it.each([
    ['true ends it', true, false],
    ['false keeps it', false, true],
    ['null keeps it', null, true],
    ['nothing ends it on a speaker', undefined, false],
  ])('shouldEndSession: %s', async (_, shouldEndSession, open) => {
    const { echo } = bench(() => ({ ...asking(), response: { ...asking().response, shouldEndSession } }));
    expect((await echo.say('open spasm coach')).open).toBe(open);
    expect(echo.isOpen()).toBe(open);
  });

  it.each(['exit', 'Alexa, quit.'])('ends at "%s" without another word', async (words) => {
    const { echo, last } = bench();
    await echo.say('open spasm coach');
    const exchange = await echo.say(words);
    expect(exchange).toMatchObject({ request: { reason: 'USER_INITIATED' }, speech: '', open: false, broken: [] });
    expect(last().request).toMatchObject({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
  });

  it('begins anew when the skill is opened in an open session', async () => {
    const { echo, sent } = bench(() => asking(undefined, { coach: 1 }));
    await echo.say('open spasm coach');
    await echo.say('alexa open spasm coach');
    expect(sent).toHaveLength(2);
    expect(sent[1]?.session).toMatchObject({ new: true, attributes: {} });
    expect(sent[1]?.session?.sessionId).not.toBe(sent[0]?.session?.sessionId);
  });

  it('is needed for the skill to hear anything', async () => {
    const { echo, sent } = bench(() => closing());
    await echo.say('open spasm coach');
    for (const words of ['pause', 'exit', '']) {
      const exchange = await echo.say(words);
      expect(exchange).toMatchObject({ heard: words, request: null, open: false });
      expect(exchange.speech).toContain('open spasm coach');
    }
    expect(sent).toHaveLength(1);
  });
});

describe('naming the skill', () => {
  it.each([
    'open spasm coach',
    'Alexa, launch Spasm Coach!',
    'spasm coach',
    'please start spasm coach',
    'talk to spasm coach',
  ])('"%s" launches', async (words) => {
    expect((await bench().echo.say(words)).request?.type).toBe('LaunchRequest');
  });

  it.each([
    'ask spasm coach for a stretch',
    'alexa ask spasm coach to a stretch',
    'open spasm coach and a stretch',
    'a stretch from spasm coach',
  ])('"%s" begins with the wish', async (words) => {
    const { echo, last } = bench();
    const { request } = await echo.say(words);
    expect(request).toEqual({
      type: 'IntentRequest',
      intent: 'RemedyIntent',
      slots: { remedy: { value: 'a stretch', ids: ['stretch'] } },
    });
    expect(last().session?.new).toBe(true);
  });

  it('hears the connecting word when nothing is understood without it', async () => {
    const { request } = await bench().echo.say('ask spasm coach to the moon');
    expect(request?.slots).toEqual({ remedy: { value: 'to the moon', ids: [] } });
  });

  it('sends what it does not understand to the fallback', async () => {
    const { request } = await bench().echo.say('tell spasm coach gobbledygook');
    expect(request?.intent).toBe('AMAZON.FallbackIntent');
  });
});

describe('a skill that fails', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('boom')), 'handler-error', 'INVALID_RESPONSE'],
    ['answers with nothing', () => undefined, 'no-response', 'INVALID_RESPONSE'],
    ['answers with something else', () => ({ hello: 1 }), 'no-response', 'INVALID_RESPONSE'],
    ['is too slow', () => new Promise(() => undefined), 'deadline', 'ENDPOINT_TIMEOUT'],
  ])('%s', async (_, answer, rule, type) => {
    const { echo, last } = bench(answer, { deadlineSeconds: 0.02 });
    const exchange = await echo.say('open spasm coach');
    expect(exchange).toMatchObject({ request: { type: 'LaunchRequest' }, open: false });
    expect(exchange.speech).toMatch(/^There was a problem/);
    expect(exchange.broken.map((one) => one.rule)).toEqual([rule]);
    expect(last().request).toMatchObject({ type: 'SessionEndedRequest', reason: 'ERROR', error: { type } });
    expect(last().session?.new).toBe(false);
  });
});
