import type { Exchange } from '../../../simulator/exchange.ts';
import { last, talk } from '../support/desk.ts';
import { closeAll, deskUnder, type Sky } from '../support/deskUnder.ts';

afterEach(closeAll);

/** Three weeks in and easing: warmth, and strength once it is better. */
const EASING = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three weeks ago', 'better', 'no', 'from sitting at my desk'];
const EARLY = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three hours ago', 'no', 'from sitting at my desk'];

/** To the end of the plan: the ice on and off, everything else skipped. */
const NEXT = Array<string>(8).fill('next');
const ICED = ['do the ice', 'no', 'ready', 'no', ...NEXT];
const UNICED = ['yes', ...NEXT];

const legal = (exchanges: readonly Exchange[]): Exchange => {
  expect(exchanges.flatMap(({ heard, broken }) => broken.map((rule) => [heard, rule]))).toEqual([]);
  return last(exchanges);
};

/** Says something until the question of how it feels is open, then answers it. */
const toTheEnd = async ({ echo }: Sky, check: readonly string[], way: readonly string[], feel: string) => {
  legal(await talk(echo, 'open spasm coach', ...check));
  for (const line of way) {
    const { speech } = legal(await talk(echo, line));
    if (speech.endsWith('How does it feel now: better, the same, or worse?')) break;
  }
  return legal(await talk(echo, feel));
};

const wall = ({ cloud }: Sky): readonly unknown[] => cloud.reminders().map(({ trigger }) => trigger);

it('after ice in the first days: again in two hours, asked by its time, set for the one that was said', async () => {
  const sky = await deskUnder();
  const asked = await toTheEnd(sky, EARLY, ICED, 'the same');
  expect(asked.speech).toMatch(/Shall I remind you in two hours\?$/);
  const set = legal(await talk(sky.echo, 'yes'));
  expect(set.speech).toMatch(/may use reminders.*I'll remind you at eleven .* in the morning\./);
  expect(wall(sky)).toEqual([{ type: 'SCHEDULED_RELATIVE', offsetInSeconds: 7200 }]);
  const { alerts } = await sky.echo.wait(2 * 3600 + 60);
  expect(alerts.map(({ text }) => text)).toEqual(['Time for your Spasm Coach session.']);
});

it('once it is easing: three fixed days a week, and regular beats hard', async () => {
  const sky = await deskUnder({ consent: 'granted' });
  const asked = await toTheEnd(sky, EASING, UNICED, 'better');
  expect(asked.speech).toMatch(/Regular beats hard\. Shall I remind you every Monday, Wednesday and Friday at six/);
  legal(await talk(sky.echo, 'yes'));
  expect(JSON.stringify(wall(sky))).toMatch(/FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=18;BYMINUTE=0/);
  // A Sunday morning: Monday, Wednesday, Friday and again Monday.
  const { alerts } = await sky.echo.wait(8.5 * 86_400);
  expect(alerts.map(({ at }) => at.slice(5, 16))).toEqual(['11-23T18:00', '11-25T18:00', '11-27T18:00', '11-30T18:00']);
});

it('never rings in the night unasked: another time is picked, and said', async () => {
  const sky = await deskUnder({ consent: 'granted', echo: { now: new Date('2026-11-22T20:30:00Z') } });
  await toTheEnd(sky, EARLY, ICED, 'the same');
  const moved = legal(await talk(sky.echo, 'yes'));
  expect(moved.speech).toBe('That would ring in the night. Shall I remind you tomorrow at nine in the morning?');
  expect(sky.cloud.reminders()).toEqual([]);
  legal(await talk(sky.echo, 'yes'));
  expect(wall(sky)).toEqual([{ type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-23T09:00:00.000' }]);
});

it('is not set without a clear yes, and not asked about again', async () => {
  const sky = await deskUnder({ consent: 'granted' });
  await toTheEnd(sky, EARLY, ICED, 'the same');
  const after = legal(await talk(sky.echo, 'a little'));
  expect(after.speech).toMatch(/^What would you like/);
  expect(sky.cloud.calls().filter(({ path }) => path.includes('reminders'))).toEqual([]);
});

it('by voice, from nowhere: asked by its time, set, changed and cancelled', async () => {
  const sky = await deskUnder({ consent: 'granted' });
  const { echo, cloud } = sky;
  const said = (...lines: readonly string[]) => talk(echo, ...lines).then(legal);
  expect((await said('ask spasm coach to remind me at seven in the evening')).speech).toBe(
    'Shall I remind you at seven in the evening?',
  );
  const set = await said('yes');
  expect([set.speech, set.open]).toEqual([
    "I'll remind you at seven in the evening. Take care, and move gently.",
    false,
  ]);
  expect((await said('ask spasm coach to move my reminder to eight in the evening')).speech).toBe(
    'Shall I remind you at eight in the evening?',
  );
  await said('yes');
  expect(wall(sky)).toEqual([{ type: 'SCHEDULED_ABSOLUTE', scheduledTime: '2026-11-22T20:00:00.000' }]);
  expect((await said('ask spasm coach to cancel my reminder')).speech).toBe('Your reminders are cancelled.');
  expect(cloud.reminders()).toEqual([]);
  expect((await said('ask spasm coach to cancel my reminder')).speech).toBe('There is no reminder of mine.');
});

it('moves the weekly one to another hour, on the same days', async () => {
  const sky = await deskUnder({ consent: 'granted' });
  const said = (...lines: readonly string[]) => talk(sky.echo, ...lines).then(legal);
  await said('ask spasm coach to set a weekly reminder', 'yes');
  expect((await said('ask spasm coach to move my reminder to seven in the evening')).speech).toBe(
    'Shall I remind you every Monday, Wednesday and Friday at seven in the evening?',
  );
  await said('yes');
  expect(JSON.stringify(wall(sky))).toMatch(/BYHOUR=19/);
  expect(wall(sky)).toHaveLength(1);
  expect((await said('ask spasm coach to change my reminder')).speech).toMatch(/^Say for example/);
});

it.each([401, 403, 429, 500, 503] as const)(
  'with %s nothing is said to be set, and one sentence tells how else',
  async (fault) => {
    const sky = await deskUnder({ consent: 'granted', faults: { reminders: fault } });
    await toTheEnd(sky, EARLY, ICED, 'the same');
    const { speech, open } = legal(await talk(sky.echo, 'yes'));
    expect(speech).toMatch(/^I couldn't set it\. Say stop, then: Alexa, remind me in two hours\./);
    expect(open).toBe(true);
    expect(sky.cloud.reminders()).toEqual([]);
  },
);

it('without the permission nothing is set, and the visit goes on', async () => {
  for (const consent of ['deny', 'unanswered'] as const) {
    const sky = await deskUnder({ consent });
    await toTheEnd(sky, EARLY, ICED, 'the same');
    const { speech } = legal(await talk(sky.echo, 'yes'));
    expect(speech).toMatch(/You can allow reminders later, in the Alexa app\. I couldn't set it\./);
    expect(speech).toMatch(/What would you like/);
  }
});

it('what cannot be cancelled is not called cancelled', async () => {
  const sky = await deskUnder({ consent: 'granted' });
  await talk(sky.echo, 'ask spasm coach to remind me at seven in the evening', 'yes');
  sky.cloud.setFaults({ reminders: 503 });
  const { speech } = legal(await talk(sky.echo, 'ask spasm coach to cancel my reminder'));
  expect(speech).toBe("I can't reach your reminders. You can change them in the Alexa app.");
});
