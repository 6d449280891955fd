import { SCREEN_IDS } from '../../../simulator/screens.ts';
import { ALL_CLEAR, desk, last, talk } from '../support/desk.ts';
import { drawnIn, letItPlay, onScreen, shownIn, touch } from '../support/screen.ts';

describe('on a screen, hands-free', () => {
  it('goes on by itself when a timeline has played, and leaves a question open for an answer', async () => {
    const echo = onScreen('hubMedium');
    const breathing = last(await talk(echo, 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready'));
    expect([breathing.broken, echo.isListening(), echo.isOpen()]).toEqual([[], false, true]);
    expect(breathing.speech).toMatch(/Breathe as you like\.$/u);
    const next = await letItPlay(echo, breathing);
    expect(next.speech).toMatch(/^Next is the ice\. Before the ice: .*\?$/u);
    expect([next.broken, echo.isListening()]).toEqual([[], true]);
    const still = await echo.silence();
    expect(still.request).toBeNull();
    expect(still.speech).toMatch(/Yes or no\?$/u);
  });
});

describe('on any device', () => {
  it('a speaker is never sent a picture, and is asked as ever', async () => {
    const exchanges = await talk(desk(), 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready');
    expect(exchanges.flatMap((exchange) => [...drawnIn(exchange), ...exchange.broken])).toEqual([]);
    expect(last(exchanges).speech).toMatch(/Shall we go on\?$/u);
  });

  it.each(SCREEN_IDS)('every turn of a visit is drawn on %s, within what Alexa allows', async (screen) => {
    const echo = onScreen(screen);
    const exchanges = [...(await talk(echo, 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready', '+10 pause', 'resume'))];
    exchanges.push(
      await letItPlay(echo, last(exchanges)),
      ...(await talk(echo, 'no', 'ready', '+20 it hurts more', 'no', 'stop')),
    );
    expect(exchanges.flatMap(({ broken }) => broken)).toEqual([]);
    expect(exchanges.map((exchange) => drawnIn(exchange).length)).toEqual(exchanges.map(() => 1));
  });

  it('goes on from a touch as from a word, also in the middle of a hold', async () => {
    const echo = onScreen('hubSmall');
    const breathing = last(await talk(echo, 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready'));
    const paused = await touch(echo, shownIn(breathing), 'pause', 10);
    expect(paused.speech).toMatch(/^Paused, at calm breathing\./u);
    const hurts = await touch(echo, shownIn(breathing), 'hurts', 12);
    // Of the picture that was there before: lost.
    expect(hurts.request).toBeNull();
  });

  it('lets the stretch follow the ice as far as answers are needed, and no further', async () => {
    const echo = onScreen('hubLarge');
    let exchange = last(await talk(echo, 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready'));
    exchange = await letItPlay(echo, exchange);
    // No timer: the seconds are kept here.
    exchange = last(await talk(echo, 'no', 'ready', 'no'));
    expect(exchange.speech).toMatch(/Rest on the ice\./u);
    exchange = await letItPlay(echo, exchange);
    expect(exchange.speech).toBe('Is your skin numb, burning or white?');
    expect(echo.isListening()).toBe(true);
  });
});
