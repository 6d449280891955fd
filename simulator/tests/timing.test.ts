import { LISTENING_SECONDS } from '../../lambda/src/platform/limits.ts';
import { secondsBeforeBreak, speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { SECONDS_TO_ANSWER, SECONDS_TO_HEAR, SECONDS_TO_SOUND, SECONDS_TO_WAKE_AND_HEAR } from '../latency.ts';
import { asking, bench } from './support/fakeSkill.ts';

const START = Date.parse('2026-03-01T09:00:00Z');
const REPLY = secondsBeforeBreak('Hold.') + 15 + speechSeconds('Release. Ready?');

const secondsSince = (start: number, time: Date | string): number => (new Date(time).getTime() - start) / 1000;

describe('time', () => {
  it('begins when it is told to, and a launch takes the time to say it', async () => {
    const { echo, last } = bench();
    await echo.say('open spasm coach');
    expect(secondsSince(START, last().request.timestamp)).toBe(Math.floor(SECONDS_TO_WAKE_AND_HEAR));
    expect(secondsSince(START, echo.now())).toBeCloseTo(SECONDS_TO_WAKE_AND_HEAR + SECONDS_TO_SOUND);
  });

  it('a reply lasts its breaks and its speech', async () => {
    const { echo } = bench();
    expect((await echo.say('open spasm coach')).seconds).toBeCloseTo(REPLY, 1);
  });

  it('an answer waits for the microphone', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    await echo.say('pause');
    const expected = REPLY + SECONDS_TO_ANSWER + SECONDS_TO_HEAR + SECONDS_TO_SOUND;
    expect(secondsSince(began, echo.now())).toBeCloseTo(expected, 1);
  });

  it.each([0, 3, 12.5])('a barge-in after %d s is heard a wake word later, in whole seconds', async (after) => {
    const { echo, last } = bench();
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    await echo.say('pause', { after });
    const heard = began + (after + SECONDS_TO_WAKE_AND_HEAR) * 1000;
    expect(last().request.timestamp).toBe(`${new Date(heard).toISOString().slice(0, 19)}Z`);
  });

  it('an answer at a given time after the speech needs no wake word', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    await echo.say('pause', { after: REPLY + 3 });
    expect(secondsSince(began, echo.now())).toBeCloseTo(REPLY + 3 + SECONDS_TO_HEAR + SECONDS_TO_SOUND, 1);
  });

  it('silence lasts as long as the microphone is open', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    await echo.silence();
    expect(secondsSince(began, echo.now())).toBeCloseTo(REPLY + LISTENING_SECONDS, 1);
    await echo.silence();
    const reprompt = speechSeconds('Are you ready?');
    expect(secondsSince(began, echo.now())).toBeCloseTo(REPLY + reprompt + 2 * LISTENING_SECONDS, 1);
  });

  it('what is said too late finds the session closed', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const late = await echo.say('pause', { after: 60 });
    expect(late).toMatchObject({ request: null, open: false });
    const again = await echo.say('open spasm coach');
    expect(again.request?.type).toBe('LaunchRequest');
  });

  it('what is said during the reprompt interrupts it', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    await echo.silence();
    const began = echo.now().getTime();
    await echo.say('pause', { after: 0.5 });
    expect(secondsSince(began, echo.now())).toBeCloseTo(0.5 + SECONDS_TO_WAKE_AND_HEAR + SECONDS_TO_SOUND, 2);
  });
});

describe('waiting', () => {
  it('is quiet while the reply plays', async () => {
    const { echo } = bench(() => asking(undefined, { coach: 1 }));
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    expect(await echo.wait(5)).toMatchObject({ request: null, speech: '', open: true, state: { coach: 1 } });
    expect(secondsSince(began, echo.now())).toBe(5);
  });

  it('lets the reprompt be said', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    expect(await echo.wait(REPLY + 9)).toMatchObject({ request: null, speech: 'Are you ready?', open: true });
    expect((await echo.wait(20)).request?.reason).toBe('EXCEEDED_MAX_REPROMPTS');
  });

  it('tells everything that happened as one exchange', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    expect(await echo.wait(900)).toMatchObject({
      request: { type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' },
      speech: 'Are you ready?',
      open: false,
      broken: [],
    });
    expect(secondsSince(began, echo.now())).toBe(900);
  });

  it('a barge-in cannot be earlier than now', async () => {
    const { echo } = bench();
    await echo.say('open spasm coach');
    const began = echo.now().getTime();
    await echo.wait(10);
    await echo.say('pause', { after: 4 });
    expect(secondsSince(began, echo.now())).toBeCloseTo(10 + SECONDS_TO_WAKE_AND_HEAR + SECONDS_TO_SOUND, 2);
  });

  it('tells the rules that were broken meanwhile', async () => {
    const { echo } = bench(() => asking());
    const rude = bench(undefined, {
      handler: async ({ request }) =>
        request.type === 'SessionEndedRequest'
          ? { version: '1.0', response: { outputSpeech: { type: 'PlainText', text: 'Bye' } } }
          : asking(),
    }).echo;
    for (const one of [echo, rude]) await one.say('open spasm coach');
    expect((await echo.wait(900)).broken).toEqual([]);
    expect((await rude.wait(900)).broken.map(({ rule }) => rule)).toEqual(['not-answered']);
  });
});
