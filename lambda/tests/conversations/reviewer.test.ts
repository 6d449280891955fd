import { TESTING_INSTRUCTIONS } from '../../../store/testingInstructions.ts';
import { ALL_CLEAR, cleared, desk, last, talk } from '../support/desk.ts';

/** The paths of store/testingInstructions.ts, walked as a reviewer would. */
const path = (number: number): string =>
  TESTING_INSTRUCTIONS.split('\n').find((line) => line.startsWith(`${number})`)) ?? '';

const rulesBroken = (exchanges: readonly { readonly broken: readonly unknown[] }[]): readonly unknown[] =>
  exchanges.flatMap(({ broken }) => broken);

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
