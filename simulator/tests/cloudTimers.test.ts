import { toDuration } from '../cloud/duration.ts';
import { SPEAKER } from '../device.ts';
import { asking, bench, closing } from './support/fakeSkill.ts';
import { benchUnder, clientsOf, createSkies, timerRequest } from './support/skyline.ts';

const skies = createSkies();
afterEach(skies.closeAll);

/** An Echo in an open session, with the clients a skill has there. */
const inSession = async (options: Parameters<typeof skies.open>[0] = { consent: 'granted' }, device = SPEAKER) => {
  const cloud = await skies.open(options);
  const desk = benchUnder(cloud, () => asking(), { device });
  await desk.echo.say('open spasm coach');
  return { cloud, ...desk, timers: clientsOf(desk.last()).timers };
};

const status = (code: number): unknown => expect.objectContaining({ statusCode: code });

describe('timers, through Amazon’s client', () => {
  it('are created, in simulated time', async () => {
    const { echo, timers } = await inSession();
    const created = await timers.createTimer(timerRequest());
    const { id = '' } = created;
    expect(id).not.toBe('');
    expect(created).toEqual({
      id,
      status: 'ON',
      duration: 'PT15M',
      timerLabel: 'cold pack',
      createdTime: echo.now().toISOString(),
      updatedTime: echo.now().toISOString(),
      triggerTime: new Date(echo.now().getTime() + 900_000).toISOString(),
      remainingTimeWhenPaused: null,
    });
    expect(await timers.getTimer(id)).toEqual(created);
    expect(await timers.getTimers()).toEqual({ totalCount: 1, timers: [created], nextToken: null });
  });

  it('are paused and resumed', async () => {
    const { echo, last, timers } = await inSession();
    const { id = '' } = await timers.createTimer(timerRequest());
    const created = echo.now().getTime();
    await echo.wait(297);
    await echo.say('open spasm coach');
    const inTheNext = clientsOf(last()).timers;
    const left = 900 - (echo.now().getTime() - created) / 1000;
    await inTheNext.pauseTimer(id);
    expect(await inTheNext.getTimer(id)).toMatchObject({
      status: 'PAUSED',
      triggerTime: null,
      remainingTimeWhenPaused: toDuration(left),
    });
    await expect(inTheNext.pauseTimer(id)).rejects.toEqual(status(400));
    expect((await echo.wait(3600)).alerts).toEqual([]);
    await echo.say('open spasm coach');
    const later = clientsOf(last()).timers;
    await later.resumeTimer(id);
    await expect(later.resumeTimer(id)).rejects.toEqual(status(400));
    expect(await later.getTimer(id)).toMatchObject({ status: 'ON', remainingTimeWhenPaused: null });
    expect(echo.upcoming()).toHaveLength(1);
    expect((await echo.wait(left - 1)).alerts).toEqual([]);
    expect((await echo.wait(2)).alerts).toMatchObject([{ label: 'cold pack' }]);
  });

  it('are deleted, one or all', async () => {
    const { cloud, echo, timers } = await inSession();
    const { id = '' } = await timers.createTimer(timerRequest());
    await timers.createTimer(timerRequest({ timerLabel: 'skin check' }));
    await timers.createTimer(timerRequest({ timerLabel: 'third' }));
    await timers.deleteTimer(id);
    expect(cloud.timers().map(({ timerLabel }) => timerLabel)).toEqual(['skin check', 'third']);
    await timers.deleteTimers();
    expect((await timers.getTimers()).totalCount).toBe(0);
    await timers.deleteTimers();
    expect((await echo.wait(3600)).alerts).toEqual([]);
  });

  it('that nobody knows are not found', async () => {
    const { timers } = await inSession();
    await expect(timers.getTimer('x')).rejects.toEqual(status(404));
    await expect(timers.deleteTimer('x')).rejects.toEqual(status(404));
    await expect(timers.pauseTimer('x')).rejects.toEqual(status(404));
    await expect(timers.resumeTimer('x')).rejects.toEqual(status(404));
  });

  it.each([
    ['no duration', { duration: undefined }],
    ['a duration that is none', { duration: '15 minutes' }],
    ['an empty duration', { duration: 'PT' }],
    ['no time at all', { duration: 'PT0S' }],
    ['more than two hours', { duration: 'PT2H1S' }],
    ['a long label', { timerLabel: 'a'.repeat(257) }],
    ['a label that is no text', { timerLabel: 5 }],
    ['no creation behaviour', { creationBehavior: undefined }],
    ['an unknown visibility', { creationBehavior: { displayExperience: { visibility: 'LOUD' } } }],
    ['no triggering behaviour', { triggeringBehavior: undefined }],
    [
      'an unknown operation',
      { triggeringBehavior: { operation: { type: 'SING' }, notificationConfig: { playAudible: true } } },
    ],
    [
      'nothing to announce',
      {
        triggeringBehavior: {
          operation: { type: 'ANNOUNCE', textToAnnounce: [] },
          notificationConfig: { playAudible: true },
        },
      },
    ],
    ['no sound setting', { triggeringBehavior: { operation: { type: 'NOTIFY_ONLY' } } }],
    [
      'a task without its placeholder',
      {
        triggeringBehavior: {
          operation: {
            type: 'LAUNCH_TASK',
            textToConfirm: [{ locale: 'en-US', text: 'Go on?' }],
            task: { name: 'x.Go', version: '1' },
          },
          notificationConfig: { playAudible: true },
        },
      },
    ],
  ])('are refused with %s', async (_, part) => {
    const { cloud, timers } = await inSession();
    await expect(timers.createTimer({ ...timerRequest(), ...part } as never)).rejects.toEqual(status(400));
    expect(cloud.timers()).toEqual([]);
  });

  it('may last two hours, have a label of 256 characters or none', async () => {
    const { timers } = await inSession();
    await timers.createTimer(timerRequest({ duration: 'PT2H', timerLabel: 'a'.repeat(256) }));
    const { timerLabel: _, ...unnamed } = timerRequest();
    expect(await timers.createTimer(unnamed)).toMatchObject({ timerLabel: null });
    expect(await timers.createTimer(unnamed)).toMatchObject({ timerLabel: null });
  });

  it('have labels of their own, free again when they have rung', async () => {
    const { echo, last, timers } = await inSession();
    const { id = '' } = await timers.createTimer(timerRequest());
    await expect(timers.createTimer(timerRequest())).rejects.toEqual(status(400));
    await echo.wait(1000);
    await echo.say('open spasm coach');
    const later = clientsOf(last()).timers;
    expect(await later.getTimer(id)).toMatchObject({ status: 'OFF' });
    expect((await later.getTimers()).timers).toEqual([]);
    await later.createTimer(timerRequest());
  });

  it('are ten at most', async () => {
    const { timers } = await inSession();
    for (let count = 1; count <= 10; count += 1) await timers.createTimer(timerRequest({ timerLabel: `${count}` }));
    await expect(timers.createTimer(timerRequest({ timerLabel: '11' }))).rejects.toEqual(status(403));
  });

  it('do not exist on every device', async () => {
    const { timers } = await inSession({ consent: 'granted' }, { ...SPEAKER, timers: false });
    await expect(timers.createTimer(timerRequest())).rejects.toEqual(status(403));
  });

  it('need the permission', async () => {
    const { cloud, timers } = await inSession({ consent: 'accept' });
    await expect(timers.createTimer(timerRequest())).rejects.toEqual(status(401));
    await expect(timers.getTimers()).rejects.toEqual(status(401));
    cloud.setConsent('granted');
    await timers.createTimer(timerRequest());
  });

  it('need a token, and to be made a session', async () => {
    const { echo, last, timers } = await inSession();
    const { id = '' } = await timers.createTimer(timerRequest());
    const forger = clientsOf({
      ...last(),
      context: { System: { ...last().context.System, apiAccessToken: 'forged' } },
    }).timers;
    await expect(forger.getTimers()).rejects.toEqual(status(401));
    await echo.say('exit');
    await expect(timers.createTimer(timerRequest({ timerLabel: 'late' }))).rejects.toEqual(status(401));
    await expect(timers.pauseTimer(id)).rejects.toEqual(status(401));
    await expect(timers.resumeTimer(id)).rejects.toEqual(status(401));
    expect((await timers.getTimers()).totalCount).toBe(1);
    await timers.deleteTimer(id);
  });
});

describe('the cloud', () => {
  it('is at the address that requests name, and is told who calls', async () => {
    const { cloud, last, timers } = await inSession();
    await timers.getTimers();
    expect(last().context.System.apiEndpoint).toBe(cloud.endpoint);
    expect(cloud.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(cloud.calls()).toEqual([{ method: 'GET', path: '/v1/alerts/timers', text: '', status: 200 }]);
  });

  it('answers what it does not know as HTTP does', async () => {
    const { cloud, last } = await inSession();
    const headers = { authorization: `Bearer ${last().context.System.apiAccessToken}` };
    const ask = async (method: string, path: string, body: string | null = null): Promise<number> =>
      (await fetch(`${cloud.endpoint}${path}`, { method, headers, body })).status;
    expect(await ask('GET', '/v1/nothing')).toBe(404);
    expect(await ask('PUT', '/v1/alerts/timers')).toBe(405);
    expect(await ask('POST', '/v1/alerts/timers', '{')).toBe(400);
    expect(await ask('POST', '/v1/alerts/timers')).toBe(400);
  });

  it('tells the time zone of the device', async () => {
    const { last } = await inSession();
    expect(await clientsOf(last()).ups.getSystemTimeZone('amzn1.ask.device.DESK')).toBe('Europe/London');
  });

  it('takes progressive responses, which are shown before the reply', async () => {
    const cloud = await skies.open();
    const { echo, last } = benchUnder(cloud, async ({ request }, { directives }) => {
      await directives.enqueue({
        header: { requestId: request.requestId },
        directive: { type: 'VoicePlayer.Speak', speech: 'One moment.' },
      });
      return closing();
    });
    const exchange = await echo.say('open spasm coach');
    expect(exchange).toMatchObject({
      speech: 'Goodbye.',
      directives: [{ type: 'VoicePlayer.Speak', speech: 'One moment.' }],
      broken: [],
    });
    const late = clientsOf(last()).directives.enqueue({
      header: { requestId: last().request.requestId },
      directive: { type: 'VoicePlayer.Speak', speech: 'Too late.' },
    });
    await expect(late).rejects.toEqual(status(400));
  });

  it('is not needed', async () => {
    const { echo, last } = bench();
    await echo.say('open spasm coach');
    expect(last().context.System.user).not.toHaveProperty('permissions');
    expect(echo.upcoming()).toEqual([]);
  });
});
