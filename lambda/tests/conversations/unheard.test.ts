import { restored } from '../../src/skill/savedSession.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import { desk } from '../support/desk.ts';

const openIn = ({ state }: Exchange): unknown => restored(state)?.scene;

const CHEST = { at: 'check', question: 'chest' };

describe('a safety question that was not heard', () => {
  it('is not answered by a "no" or a "yes" said into the welcome', async () => {
    for (const said of ['no', 'yes', 'a little']) {
      const echo = desk();
      await echo.say('open spasm coach');
      const early = await echo.say(said, { after: 3 });
      expect(openIn(early)).toMatchObject(CHEST);
      expect(early.speech).toMatch(/Do you have chest pain/u);
    }
  });

  it('counts when the answer is said again, whenever that is', async () => {
    const echo = desk();
    await echo.say('open spasm coach');
    await echo.say('no', { after: 3 });
    expect(openIn(await echo.say('no', { after: 2 }))).toMatchObject({ question: 'sudden' });
  });

  it('is answered by a "no" once most of it was heard', async () => {
    const echo = desk();
    const { seconds } = await echo.say('open spasm coach');
    expect(openIn(await echo.say('no', { after: seconds - 1 }))).toMatchObject({ question: 'sudden' });
  });

  it('never holds up a warning sign', async () => {
    const echo = desk();
    await echo.say('open spasm coach');
    expect((await echo.say('my chest hurts', { after: 3 })).speech).toMatch(/nine one one/u);
  });

  it('may be answered while it is quiet after "wait"', async () => {
    const echo = desk();
    await echo.say('open spasm coach');
    await echo.say('wait');
    expect(openIn(await echo.say('no', { after: 5 }))).toMatchObject({ question: 'sudden' });
  });

  it('is also the one before a remedy, and the one when it got worse', async () => {
    const echo = desk();
    await echo.say('open spasm coach');
    for (const said of ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three hours ago', 'no', 'from sitting at my desk']) {
      await echo.say(said);
    }
    await echo.say('the ice');
    expect(openIn(await echo.say('no', { after: 1 }))).toMatchObject({ at: 'precaution', question: 'cold' });
    for (const said of ['no', 'the stretch', 'no', 'ready']) await echo.say(said);
    const worse = await echo.say('it hurts more', { after: 20 });
    expect(openIn(worse)).toMatchObject({ at: 'worse' });
    expect(openIn(await echo.say('no', { after: 2 }))).toMatchObject({ at: 'worse' });
  });
});
