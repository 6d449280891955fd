import { ALL_CLEAR, last, onScreen, talk } from '../support/desk.ts';

describe('on a screen, hands-free', () => {
  it('goes on by itself when a timeline has played, and leaves a question open for an answer', async () => {
    const echo = onScreen('hub_medium');
    const breathing = last(await talk(echo, 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready'));
    expect([breathing.broken, breathing.open, echo.isOpen()]).toEqual([[], false, true]);
    expect(breathing.speech).toMatch(/Breathe as you like\.$/u);
    const next = await echo.silence();
    expect(next.request?.type).toBe('Alexa.Presentation.APL.UserEvent');
    expect(next.speech).toMatch(/^Next is the ice\. Before the ice: .*\?$/u);
    expect([next.broken, next.open]).toEqual([[], true]);
    const still = await echo.silence();
    expect(still.request).toBeNull();
    expect(still.speech).toMatch(/Yes or no\?$/u);
  });
});
