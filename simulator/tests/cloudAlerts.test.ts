import { asking, closing } from './support/fakeSkill.ts';
import { benchUnder, createSkies, reminderRequest, timerRequest } from './support/skyline.ts';

const skies = createSkies();
afterEach(skies.closeAll);

/** A skill that sets fifteen minutes and a quiet check after five when it is opened, and then leaves or stays. */
const onIce = async (stays: boolean) => {
  const cloud = await skies.open({ consent: 'granted' });
  const { echo, sent } = benchUnder(cloud, async ({ request }, { timers }) => {
    if (request.type === 'LaunchRequest') {
      await timers.createTimer(timerRequest({ duration: 'PT5M', timerLabel: 'check' }, 'Look at your skin.', false));
      await timers.createTimer(timerRequest());
    }
    return stays ? asking() : closing();
  });
  const opened = await echo.say('open spasm coach');
  const start = echo.now().getTime() - 500;
  return { cloud, echo, sent, opened, after: (seconds: number) => new Date(start + seconds * 1000).toISOString() };
};

describe('alerts', () => {
  it('ring in simulated time when nobody is in a session', async () => {
    const { echo, opened, after } = await onIce(false);
    expect(opened).toMatchObject({ open: false, alerts: [] });
    expect(echo.upcoming().map(({ label }) => label)).toEqual(['check', 'cold pack']);
    const waited = await echo.wait(901);
    expect(waited).toMatchObject({ request: null, speech: '', open: false });
    expect(waited.alerts).toEqual([
      { at: after(300), kind: 'timer', label: 'check', audible: false, text: 'Look at your skin.' },
      { at: after(900), kind: 'timer', label: 'cold pack', audible: true, text: 'Take it off now.' },
    ]);
    expect((await echo.wait(901)).alerts).toEqual([]);
    expect(echo.upcoming()).toEqual([]);
  });

  it('are told in the exchange in which their time passed', async () => {
    const { echo } = await onIce(true);
    const told = [
      await echo.say('pause', { after: 5 }),
      await echo.silence(),
      await echo.silence(),
      await echo.wait(300),
      await echo.say('open spasm coach'),
    ];
    expect(told.map(({ alerts }) => alerts.map(({ label }) => label))).toEqual([[], [], [], ['check'], []]);
  });

  it('come with whatever is said next', async () => {
    const { echo } = await onIce(false);
    const next = await echo.say('hello', { after: 400 });
    expect(next.alerts).toHaveLength(1);
    expect((await echo.intent('AMAZON.PauseIntent', {}, { after: 1000 })).alerts).toMatchObject([
      { label: 'cold pack' },
    ]);
  });

  it('chime when there is nothing to say', async () => {
    const cloud = await skies.open({ consent: 'granted' });
    const { echo } = benchUnder(cloud, async (_, { timers, reminders }) => {
      await timers.createTimer(timerRequest({ duration: 'PT2H' }, null));
      await reminders.createReminder(reminderRequest({ type: 'SCHEDULED_RELATIVE', offsetInSeconds: 60 }));
      return closing();
    });
    await echo.say('open spasm coach');
    expect((await echo.wait(7200)).alerts).toMatchObject([
      { kind: 'reminder', text: 'Your cold pack again.' },
      { kind: 'timer', audible: true, text: null },
    ]);
  });

  it('stop ringing at "stop", which no skill hears, and say their text', async () => {
    const { echo, sent } = await onIce(false);
    await echo.wait(950);
    const stopped = await echo.say('Alexa, stop!');
    expect(stopped).toMatchObject({ request: null, speech: '(Alexa stops the ringing.) Take it off now.' });
    expect((await echo.say('stop')).speech).toContain('no skill is open');
    expect(sent).toHaveLength(1);
  });

  it('leave everything else that is said to the skill, and fall silent after an hour', async () => {
    const { echo } = await onIce(false);
    await echo.wait(950);
    expect((await echo.say('open spasm coach')).request?.type).toBe('LaunchRequest');
    await echo.wait(900 + 3700);
    expect((await echo.say('stop')).speech).toContain('no skill is open');
  });

  it('are not stopped by "stop" while nothing but an announcement was heard', async () => {
    const { echo } = await onIce(false);
    await echo.wait(400);
    expect((await echo.say('stop')).speech).toContain('no skill is open');
  });
});
