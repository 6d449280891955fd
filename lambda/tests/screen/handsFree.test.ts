import { ALL_CLEAR, last, talk } from '../support/desk.ts';
import { letItPlay, onScreen } from '../support/screen.ts';

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
