import { withScreen } from '../../../simulator/device.ts';
import { screenOf } from '../../../simulator/screens.ts';
import { TESTING_INSTRUCTIONS } from '../../../store/testingInstructions.ts';
import { ALL_CLEAR, cleared, desk, last, talk } from '../support/desk.ts';
import { closeAll, deskUnder, TO_ICE } from '../support/deskUnder.ts';

afterEach(closeAll);

/** The paths of store/testingInstructions.ts, walked as a reviewer would. */
const path = (number: number): string =>
  TESTING_INSTRUCTIONS.split('\n').find((line) => line.startsWith(`${number})`)) ?? '';

const rulesBroken = (exchanges: readonly { readonly broken: readonly unknown[] }[]): readonly unknown[] =>
  exchanges.flatMap(({ broken }) => broken);

/** How many documents each reply of a visit up to the first step puts on a screen. */
const drawn = async (screen: 'hubMedium' | undefined): Promise<readonly number[]> => {
  const device = screen && withScreen(screenOf(screen));
  const { echo } = await deskUnder({ echo: device ? { device } : {} });
  const heard = await talk(echo, 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready');
  expect(rulesBroken(heard)).toEqual([]);
  return heard.map(({ directives }) => directives.filter(({ type }) => type.endsWith('RenderDocument')).length);
};

describe('what the reviewer is told', () => {
  it('1: no to every question, three hours ago, a desk; then a plan, and holds that can be interrupted', async () => {
    expect(path(1)).toMatch(/'three hours ago'.*'from sitting at my desk'/u);
    const echo = desk();
    const verdict = await cleared(echo);
    expect(verdict.speech).toMatch(/doesn't sound like an emergency.*The plan:/su);
    const coached = await talk(echo, 'yes', 'ready');
    expect(last(coached).seconds).toBeGreaterThan(20);
    const interrupted = await talk(echo, '+12 how long is left', '+5 pause', 'resume', '+5 repeat', '+5 next');
    expect(interrupted.map(({ open }) => open)).toEqual([true, true, true, true, true]);
    expect(rulesBroken([verdict, ...coached, ...interrupted])).toEqual([]);
  });

  it('2: a warning sign gets the number to call, and nothing is coached from then on', async () => {
    expect(path(2)).toMatch(/'my chest hurts'/u);
    const heard = await talk(
      desk(),
      'open spasm coach',
      'my chest hurts',
      'give me a stretch',
      'yes',
      'next',
      'start over',
    );
    expect(heard[1]?.speech).toMatch(/^Call nine one one now/u);
    expect(heard.slice(2).filter(({ speech }) => /Hold|Breathe in|The plan/u.test(speech))).toEqual([]);
    expect(rulesBroken(heard)).toEqual([]);
  });

  it('3: nine days and no better is a matter for a doctor', async () => {
    expect(path(3)).toMatch(/'nine days ago'.*'the same'/u);
    const [none, later] = [ALL_CLEAR.slice(0, 7), ALL_CLEAR.slice(8)];
    const heard = await talk(desk(), 'open spasm coach', ...none, 'nine days ago', 'the same', ...later);
    expect(last(heard).speech).toMatch(/see a doctor/u);
    expect(rulesBroken(heard)).toEqual([]);
  });

  it.each(['ask spasm coach for a stretch', 'ask spasm coach for a breathing exercise'])(
    '4: "%s" leads to the safety questions first',
    async (oneShot) => {
      expect(path(4)).toContain(oneShot);
      const { speech, open, broken } = last(await talk(desk(), oneShot));
      expect(speech).toMatch(/I'm not a doctor.*Do you have chest pain/u);
      expect([open, broken]).toEqual([true, []]);
    },
  );

  it('5: a timer is asked for, then the permission; it rings, and is taken back; without one the skill keeps the time', async () => {
    expect(path(5)).toMatch(/'Shall I set a timer\?'.*'cancel the timer'/u);
    const { echo, cloud } = await deskUnder();
    await cleared(echo);
    const [asked, set] = (await talk(echo, ...TO_ICE, 'yes', 'quiet')).slice(TO_ICE.length - 1);
    expect(asked?.speech).toMatch(/^Shall I set a timer/u);
    expect(set?.speech).toMatch(/may use timers/u);
    expect((await echo.wait(16 * 60)).alerts.length).toBeGreaterThan(0);

    const later = await deskUnder({ consent: 'granted' });
    await cleared(later.echo);
    await talk(later.echo, ...TO_ICE, 'yes', 'quiet', 'open spasm coach');
    expect(later.cloud.upcoming()).not.toEqual([]);
    const cancelled = await talk(later.echo, 'cancel the timer');
    expect([later.cloud.upcoming(), rulesBroken(cancelled)]).toEqual([[], []]);

    const refused = await deskUnder();
    await cleared(refused.echo);
    const kept = last(await talk(refused.echo, ...TO_ICE, 'no'));
    expect(kept.speech).toMatch(/Rest on the ice/u);
    expect([refused.cloud.upcoming(), cloud.upcoming()]).toEqual([[], []]);
  });

  it('6: a reminder is created only after "yes" to its time, and "cancel my reminders" takes it back', async () => {
    expect(path(6)).toMatch(/'Shall I remind you in two hours\?'.*'Cancel my reminders'/u);
    const { echo, cloud } = await deskUnder();
    await cleared(echo);
    await talk(echo, 'do the ice', 'no', 'ready', 'no');
    for (let lines = 0; lines < 12; lines += 1) {
      const { speech } = last(await talk(echo, 'next'));
      if (/How does it feel now/u.test(speech)) break;
    }
    expect(last(await talk(echo, 'the same')).speech).toMatch(/Shall I remind you in two hours\?$/u);
    expect(cloud.reminders()).toEqual([]);
    await talk(echo, 'yes');
    expect(cloud.reminders()).toHaveLength(1);
    const heard = await talk(echo, 'ask spasm coach to cancel my reminders', 'yes');
    expect([cloud.reminders(), rulesBroken(heard)]).toEqual([[], []]);
  });

  it('7: a screen draws the same conversation, and a device without one gets none', async () => {
    expect(path(7)).toMatch(/A device without a screen gets no screen/u);
    expect(new Set(await drawn('hubMedium'))).toEqual(new Set([1]));
    expect(new Set(await drawn(undefined))).toEqual(new Set([0]));
  });

  it('8: after "stop" in the middle it goes on there, after one safety question; "forget me" forgets', async () => {
    expect(path(8)).toMatch(/say 'stop' in the middle.*'Forget me'/u);
    const { echo } = await deskUnder();
    await cleared(echo);
    const heard = await talk(echo, 'yes', 'ready', '+12 stop', 'open spasm coach', 'no');
    expect(heard[3]?.speech).toMatch(/chest|arm|leg|bladder/u);
    expect(last(heard).speech).toMatch(/^We stopped at calm breathing/u);
    const forgotten = await talk(echo, 'forget me', 'yes', 'open spasm coach');
    expect(last(forgotten).speech).toMatch(/^Sorry you're hurting/u);
    expect(rulesBroken([...heard, ...forgotten])).toEqual([]);
  });

  it('9: help everywhere, stop ends, cancel asks once more, silence is told the number and then ends', async () => {
    const stopped = await talk(desk(), 'open spasm coach', 'help', 'stop');
    expect(stopped.map(({ open }) => open)).toEqual([true, true, false]);
    const cancelled = await talk(desk(), 'open spasm coach', 'cancel', 'cancel');
    expect(cancelled.map(({ open }) => open)).toEqual([true, true, false]);
    const silent = await talk(desk(), 'open spasm coach', '', '');
    expect(silent[1]?.speech).toMatch(/call nine one one/u);
    expect(last(silent).open).toBe(false);
    expect(rulesBroken([...stopped, ...cancelled, ...silent])).toEqual([]);
  });
});

it('fits what Amazon allows for them', () => {
  expect(TESTING_INSTRUCTIONS.length).toBeLessThan(4000);
});
