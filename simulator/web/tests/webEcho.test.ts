import { createSkies, benchUnder, timerRequest } from '../../tests/support/skyline.ts';
import { asking, bench } from '../../tests/support/fakeSkill.ts';
import { createWebEcho } from '../webEcho.ts';
import type { Happening, Told } from '../wire.ts';

const skies = createSkies();
afterEach(() => skies.closeAll());

const report = (web: ReturnType<typeof createWebEcho>, happening: Happening): Promise<Told> =>
  web.report({ happening, seen: [] });

const open = (web: ReturnType<typeof createWebEcho>): Promise<Told> =>
  report(web, { kind: 'said', words: 'open spasm coach', after: 0 });

describe('an Echo that a page performs', () => {
  it('tells what is to be heard, and what comes afterwards', async () => {
    const { echo } = bench();
    const told = await open(createWebEcho(echo));
    expect(told.pieces.map(({ kind }) => kind)).toEqual(['speech', 'pause', 'speech']);
    expect(told).toMatchObject({ goesOn: false, afterwards: 'listening', patience: 8, due: [] });
    expect(told.sayable).toContain('pause');
  });

  it('counts from where the page counts from', async () => {
    const { echo, last } = bench();
    const web = createWebEcho(echo);
    await open(web);
    const began = echo.soundBegan().getTime();
    await report(web, { kind: 'said', words: 'pause', after: 4 });
    // Said four seconds into the reply, and understood after its wake word and a word or two.
    expect(Date.parse(last().request.timestamp)).toBe(Math.floor((began + 5600) / 1000) * 1000);
  });

  it('says the reprompt after silence, and then that it is over', async () => {
    const { echo } = bench();
    const web = createWebEcho(echo);
    await open(web);
    const asked = await report(web, { kind: 'silence', after: 23 });
    expect(asked).toMatchObject({ goesOn: false, afterwards: 'listening' });
    expect(asked.exchange.speech).toBe('Are you ready?');
    const over = await report(web, { kind: 'silence', after: 9 });
    expect(over).toMatchObject({ afterwards: 'resting', patience: null, sayable: [] });
  });

  it('rings a timer in the middle of a reply, which goes on, and stops it by hand', async () => {
    const cloud = await skies.open({ consent: 'granted' });
    const { echo } = benchUnder(cloud, async ({ request }, { timers }) => {
      if (request.type === 'LaunchRequest') await timers.createTimer(timerRequest({ duration: 'PT9S' }));
      return asking();
    });
    const web = createWebEcho(echo);
    const { due } = await open(web);
    expect(due).toHaveLength(1);
    expect(due[0]?.seconds).toBeGreaterThan(8);
    expect(due[0]?.seconds).toBeLessThan(9);
    const before = await report(web, { kind: 'time', after: 7 });
    expect(before).toMatchObject({ goesOn: true, exchange: { alerts: [] } });
    const rung = await report(web, { kind: 'time', after: due[0]?.seconds ?? 0 });
    expect(rung).toMatchObject({ goesOn: true, afterwards: 'listening', exchange: { alerts: [{ kind: 'timer' }] } });
    const stopped = await report(web, { kind: 'stop-ringing', after: 10 });
    expect(stopped).toMatchObject({ goesOn: true, exchange: { speech: 'Take it off now.' } });
    expect((await report(web, { kind: 'stop-ringing', after: 11 })).exchange.speech).toBe('');
    expect(echo.soundEnds().getTime() - echo.soundBegan().getTime()).toBeGreaterThan(15_000);
  });
});
