import { asking } from './support/fakeSkill.ts';
import { benchUnder, clientsOf, createSkies, reminderRequest } from './support/skyline.ts';

const skies = createSkies();
afterEach(skies.closeAll);

const inSession = async (consent: 'granted' | 'accept' = 'granted') => {
  const cloud = await skies.open({ consent });
  const desk = benchUnder(cloud, () => asking());
  await desk.echo.say('open spasm coach');
  return { cloud, ...desk, reminders: clientsOf(desk.last()).reminders };
};

const status = (code: number): unknown => expect.objectContaining({ statusCode: code });
const absolute = (scheduledTime: string, rest: object = {}) =>
  reminderRequest({ type: 'SCHEDULED_ABSOLUTE', scheduledTime, ...rest });

describe('reminders, through Amazon’s client', () => {
  it('are created, read, changed and deleted', async () => {
    const { cloud, echo, reminders } = await inSession();
    const created = await reminders.createReminder(reminderRequest());
    const { alertToken = '' } = created;
    expect(created).toEqual({
      alertToken,
      createdTime: echo.now().toISOString(),
      updatedTime: echo.now().toISOString(),
      status: 'ON',
      version: '1',
      href: `/v1/alerts/reminders/${alertToken}`,
    });
    const { trigger, alertInfo, pushNotification } = reminderRequest();
    expect(await reminders.getReminder(alertToken)).toMatchObject({ alertToken, trigger, alertInfo, pushNotification });
    expect(await reminders.getReminders()).toMatchObject({ totalCount: '1', alerts: [{ alertToken }], links: null });
    expect(await reminders.updateReminder(alertToken, absolute('2026-03-02T08:00:00.000'))).toMatchObject({
      alertToken,
      version: '2',
    });
    expect(echo.upcoming().map(({ at }) => at)).toEqual(['2026-03-02T08:00:00.000Z']);
    await reminders.deleteReminder(alertToken);
    expect(cloud.reminders()).toEqual([]);
    await expect(reminders.getReminder(alertToken)).rejects.toEqual(status(404));
    await expect(reminders.updateReminder(alertToken, reminderRequest())).rejects.toEqual(status(404));
    await expect(reminders.deleteReminder(alertToken)).rejects.toEqual(status(404));
  });

  it('ring once, and are kept for three days', async () => {
    const { cloud, echo, reminders } = await inSession();
    await reminders.createReminder(reminderRequest());
    const at = new Date(echo.now().getTime() + 7_200_000).toISOString();
    expect((await echo.wait(7000)).alerts).toEqual([]);
    expect((await echo.wait(201)).alerts).toEqual([
      { at, kind: 'reminder', label: null, audible: true, text: 'Your cold pack again.' },
    ]);
    expect(cloud.reminders()).toMatchObject([{ status: 'COMPLETED' }]);
    expect((await echo.wait(4 * 86_400)).alerts).toEqual([]);
    expect(cloud.reminders()).toEqual([]);
  });

  it('ring again and again, at the time on the wall', async () => {
    const { echo, reminders } = await inSession();
    const rule = 'FREQ=WEEKLY;BYDAY=TU,SA;BYHOUR=7;BYMINUTE=30;BYSECOND=0;INTERVAL=1;';
    const times = { startDateTime: '2026-03-20T00:00:00.000', endDateTime: '2026-04-02T00:00:00.000' };
    await reminders.createReminder(
      reminderRequest({
        type: 'SCHEDULED_ABSOLUTE',
        timeZoneId: 'Europe/London',
        recurrence: { ...times, recurrenceRules: [rule] },
      }),
    );
    // Summer time begins on 29 March.
    expect((await echo.wait(60 * 86_400)).alerts.map(({ at }) => at)).toEqual([
      '2026-03-21T07:30:00.000Z',
      '2026-03-24T07:30:00.000Z',
      '2026-03-28T07:30:00.000Z',
      '2026-03-31T06:30:00.000Z',
    ]);
  });

  it('understand the older form of a rule', async () => {
    const { echo, reminders } = await inSession();
    await reminders.createReminder(absolute('2026-03-01T18:00:00', { recurrence: { freq: 'DAILY', interval: 2 } }));
    await reminders.createReminder(
      absolute('2026-03-01T19:00:00', { recurrence: { freq: 'WEEKLY', byDay: ['MO', 'TH'] } }),
    );
    expect((await echo.wait(5 * 86_400)).alerts.map(({ at }) => at.slice(8, 13))).toEqual([
      '01T18',
      '02T19',
      '03T18',
      '05T18',
      '05T19',
    ]);
  });

  it('say SSML as words', async () => {
    const { echo, reminders } = await inSession();
    const content = [
      { locale: 'en-GB', text: 'Other.' },
      { locale: 'en-US', ssml: '<speak>Stand <break time="1s"/>tall.</speak>' },
    ];
    await reminders.createReminder({ ...reminderRequest(), alertInfo: { spokenInfo: { content } } });
    expect(echo.upcoming()).toMatchObject([{ text: 'Stand tall.' }]);
  });

  it.each([
    ['no time of asking', { requestTime: undefined }],
    ['a time of asking that is none', { requestTime: 'now' }],
    ['no trigger', { trigger: undefined }],
    ['an unknown trigger', { trigger: { type: 'SOON' } }],
    ['no offset', { trigger: { type: 'SCHEDULED_RELATIVE' } }],
    ['no offset to speak of', { trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 0 } }],
    ['no scheduled time', { trigger: { type: 'SCHEDULED_ABSOLUTE' } }],
    ['a time with a zone', { trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-03-02T08:00:00Z' } }],
    ['a time that is over', { trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-02-02T08:00:00' } }],
    ['a zone that is none', { trigger: { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 9, timeZoneId: 'Mars' } }],
    [
      'a rule that is none',
      { trigger: { type: 'SCHEDULED_ABSOLUTE', recurrence: { recurrenceRules: ['FREQ=OFTEN'] } } },
    ],
    [
      'a rule for no day',
      { trigger: { type: 'SCHEDULED_ABSOLUTE', recurrence: { recurrenceRules: ['FREQ=WEEKLY;BYDAY=XX'] } } },
    ],
    [
      'an hour that is none',
      { trigger: { type: 'SCHEDULED_ABSOLUTE', recurrence: { recurrenceRules: ['FREQ=DAILY;BYHOUR=24'] } } },
    ],
    ['nothing to say', { alertInfo: { spokenInfo: { content: [] } } }],
    ['words without a locale', { alertInfo: { spokenInfo: { content: [{ text: 'x' }] } } }],
    ['no push notification', { pushNotification: undefined }],
  ])('are refused with %s', async (_, part) => {
    const { cloud, reminders } = await inSession();
    await expect(reminders.createReminder({ ...reminderRequest(), ...part } as never)).rejects.toEqual(status(400));
    expect(cloud.reminders()).toEqual([]);
  });

  it('need the permission and, to be made, a session', async () => {
    const { cloud, echo, reminders } = await inSession('accept');
    await expect(reminders.createReminder(reminderRequest())).rejects.toEqual(status(401));
    cloud.setConsent('granted');
    const { alertToken = '' } = await reminders.createReminder(reminderRequest());
    await echo.say('exit');
    await expect(reminders.createReminder(reminderRequest())).rejects.toEqual(status(401));
    await reminders.updateReminder(alertToken, reminderRequest());
    await reminders.deleteReminder(alertToken);
  });
});
