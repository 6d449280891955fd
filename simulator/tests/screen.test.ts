import type { Directive, ResponseEnvelope } from 'ask-sdk-model';
import { withScreen } from '../device.ts';
import { SCREEN_IDS, screenOf } from '../screens.ts';
import { asking, bench, closing } from './support/fakeSkill.ts';

const SHOW = withScreen(screenOf('hubMedium'));

const render = (token: string): Directive => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token,
  document: { type: 'APL', version: '1.4', mainTemplate: { items: [] } },
});

/** A turn that speaks for four seconds over a document and says nothing about the session's end. */
const showing = (token: string): ResponseEnvelope => ({
  version: '1.0',
  response: {
    outputSpeech: { type: 'SSML', ssml: '<speak><break time="4s"/></speak>' },
    directives: [render(token)],
  },
});

const event = (token: string, argument: string) => ({ token, arguments: [argument], source: {}, components: {} });

describe('a screen', () => {
  it.each(SCREEN_IDS)('is described in every request: %s', async (id) => {
    const screen = screenOf(id);
    const { echo, last } = bench(() => asking(), { device: withScreen(screen) });
    await echo.say('open spasm coach');
    const { context } = last();
    expect(context.System.device?.supportedInterfaces['Alexa.Presentation.APL']).toBeDefined();
    expect(context.Viewport).toMatchObject({ mode: screen.mode, pixelWidth: screen.pixelWidth, dpi: screen.dpi });
    expect(context.Viewports).toMatchObject([{ type: 'APL', shape: screen.isRound ? 'ROUND' : 'RECTANGLE' }]);
    expect(context['Alexa.Presentation.APL']).toBeUndefined();
  });

  it('is unknown to a speaker', async () => {
    const { echo, last } = bench();
    await echo.say('open spasm coach');
    expect(last().context.Viewport).toBeUndefined();
    expect(last().context.System.device?.supportedInterfaces).toEqual({});
  });

  it('tells the skill what can be seen on it', async () => {
    const { echo, last } = bench(
      () => ({ ...asking(), response: { ...asking().response, directives: [render('a')] } }),
      {
        device: SHOW,
      },
    );
    await echo.say('open spasm coach');
    echo.see([{ uid: ':1' }]);
    await echo.say('pause');
    expect(last().context['Alexa.Presentation.APL']).toMatchObject({
      token: 'a',
      componentsVisibleOnScreen: [{ uid: ':1' }],
    });
    await echo.say('open spasm coach');
    expect(last().context['Alexa.Presentation.APL']).toBeUndefined();
  });

  it('keeps the session for thirty seconds behind a closed microphone', async () => {
    const { echo } = bench(() => showing('step'), { device: SHOW });
    const exchange = await echo.say('open spasm coach');
    expect(exchange).toMatchObject({ open: true, broken: [] });
    expect(echo.isListening()).toBe(false);
    expect((await echo.wait(33)).open).toBe(true);
    expect(await echo.wait(2)).toMatchObject({ open: false, request: { type: 'SessionEndedRequest' } });
  });

  it('does not keep it on a speaker, nor where the skill ends it', async () => {
    expect((await bench(() => showing('step')).echo.say('open spasm coach')).open).toBe(false);
    const { echo } = bench(() => closing({ directives: [render('step')] }), { device: SHOW });
    expect((await echo.say('open spasm coach')).open).toBe(false);
  });

  it('keeps a question that nobody answered, after its reprompt', async () => {
    const { echo } = bench(() => ({ ...asking(), response: { ...asking().response, directives: [render('a')] } }), {
      device: SHOW,
    });
    await echo.say('open spasm coach');
    expect((await echo.silence()).speech).toBe('Are you ready?');
    expect(await echo.silence()).toMatchObject({ open: true, speech: '' });
    expect(echo.isListening()).toBe(false);
    expect(await echo.silence()).toMatchObject({ open: false });
  });

  it('goes on by itself when the document says that it has come to its end', async () => {
    const { echo, last } = bench(() => showing('step'), { device: SHOW });
    await echo.say('open spasm coach');
    const began = echo.soundBegan().getTime();
    const exchange = await echo.screenEvent(event('step', 'over'), { after: 4 });
    expect(exchange).toMatchObject({ heard: '', request: { type: 'Alexa.Presentation.APL.UserEvent' }, broken: [] });
    expect(last().request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'step',
      arguments: ['over'],
    });
    expect(Date.parse(last().request.timestamp)).toBe(Math.floor((began + 4000) / 1000) * 1000);
  });

  it('loses what comes from a document that is gone, or after the session', async () => {
    const { echo, sent } = bench(({ request }) => (request.type === 'LaunchRequest' ? showing('a') : closing()), {
      device: SHOW,
    });
    await echo.say('open spasm coach');
    expect((await echo.screenEvent(event('before', 'yes'))).request).toBeNull();
    await echo.screenEvent(event('a', 'stop'));
    const { length } = sent;
    expect((await echo.screenEvent(event('a', 'yes'))).request).toBeNull();
    expect(sent).toHaveLength(length);
  });
});

describe('a reply that is cut by a hand', () => {
  it('is over: the microphone opens there', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const began = echo.soundBegan().getTime();
    await echo.cut({ after: 3 });
    expect(echo.soundEnds().getTime() - began).toBe(3000);
    expect((await echo.silence()).speech).toBe('Are you ready?');
    expect(echo.now().getTime() - began).toBe(11_000);
  });
});
