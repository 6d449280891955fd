import type { Fault } from '../../../simulator/cloud/faults.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import { FINDINGS } from '../../src/triage/findings.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import { simulateTime, timed } from '../memory/support/simulated.ts';
import { cleared, last, talk } from '../support/desk.ts';
import { timerRequest } from '../../../simulator/tests/support/skyline.ts';
import { closeAll, deskUnder, TO_ICE, type Sky } from '../support/deskUnder.ts';

afterEach(closeAll);

const expectLegal = (exchanges: readonly Exchange[]): void => {
  expect(exchanges.flatMap(({ heard, broken }) => broken.map((rule) => [heard, rule]))).toEqual([]);
};

/** A visit up to "ready" with the ice on, and what is said then. */
const onIce = async ({ echo }: Sky, ...lines: readonly string[]): Promise<readonly Exchange[]> => {
  await cleared(echo);
  const heard = await talk(echo, ...TO_ICE, ...lines);
  expectLegal(heard);
  return heard.slice(TO_ICE.length - 1);
};

const speechOf = (exchanges: readonly Exchange[]): readonly string[] => exchanges.map(({ speech }) => speech);

const calls = ({ cloud }: Sky): readonly string[] =>
  cloud.calls().map(({ method, path, status }) => `${method} ${path.replace(/timer-\d+/u, 'ID')} ${status ?? 'none'}`);

const OWN_TIMER = /For one of Alexa's own, say stop, then: Alexa, set a timer for fifteen minutes\./;
const IN_SESSION = /Rest on the ice\..*Is your skin numb, burning or white\?$/;

/** As the simulated Echo calls it. */
const FIRST_SESSION = 'amzn1.echo-api.session.00000000-0000-4000-8000-000000000001';

/** Timers that are there already. */
const fillUp = async (
  { cloud, echo }: Sky,
  count: number,
  labelOf: (one: { readonly index: number; readonly now: number }) => string = ({ index }) => `Pasta ${index}`,
): Promise<void> => {
  const token = cloud.tokenFor(FIRST_SESSION);
  const now = echo.now().getTime();
  for (let index = 1; index <= count; index += 1) {
    const answer = await fetch(`${cloud.endpoint}/v1/alerts/timers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(timerRequest({ timerLabel: labelOf({ index, now }), duration: 'PT1H' })),
    });
    expect(answer.status).toBe(200);
  }
};

it('asks in one short sentence, sets the end and two quiet checks, and is heard again at "take it off"', async () => {
  const sky = await deskUnder();
  const [asked, set, quiet] = await onIce(sky, 'yes', 'quiet');
  expect(asked?.speech).toBe('Shall I set a timer for fifteen minutes?');
  expect(set?.speech).toMatch(/may use timers.*Done\. After five and ten minutes I tell you to check your skin\./);
  expect(quiet?.speech).toMatch(/To come back, say: Alexa, open spasm coach\.$/);
  expect(quiet?.open).toBe(false);
  const set15 = sky.cloud.upcoming();
  expect(set15.map(({ audible }) => audible)).toEqual([false, false, true]);
  const began = Date.parse(set15[2]?.at ?? '') - 15 * 60_000;
  expect(set15.map(({ at }) => (Date.parse(at) - began) / 60_000)).toEqual([5, 10, 15]);
  const { alerts } = await sky.echo.wait(16 * 60);
  expect(alerts.map(({ text }) => text)).toEqual([
    wordsFor('en-US').alerts.announceCheck,
    wordsFor('en-US').alerts.announceCheck,
    wordsFor('en-US').alerts.announceEnd,
  ]);
  const back = last(await talk(sky.echo, 'stop', 'open spasm coach', 'no'));
  expect(back.speech).toMatch(/^We stopped at the upper back stretch/);
});

it('stays for calm breathing and lying chin tucks, and the timer runs on', async () => {
  const sky = await deskUnder({ consent: 'granted' });
  const heard = await onIce(sky, 'yes', 'yes', 'chin tucks', 'no');
  expect(heard[1]?.speech).not.toMatch(/may use timers/);
  expect(heard[2]?.speech).toMatch(/^Stay as you are\..*Breathe in\..*Shall we breathe meanwhile/);
  expect(last(heard).speech).toMatch(/Stay as you are, with your head supported\..*Press down lightly\. Hold\./);
  expect(speechOf(heard).join(' ')).not.toMatch(/Take it off now/);
  expect(sky.cloud.timers()).toHaveLength(3);
});

it('a "no" goes straight on with the time kept in the session, and nobody asks again', async () => {
  const sky = await deskUnder();
  const heard = await onIce(sky, 'no', 'no', 'no');
  expect(heard[1]?.speech).toMatch(/^Here we go\. Rest on the ice\./);
  expect(heard[1]?.speech).not.toMatch(OWN_TIMER);
  expect(sky.cloud.calls()).toEqual([]);
});

it('a "no" to Alexa’s own question, or none at all, leaves the time to the session and sends one card', async () => {
  for (const [consent, cards] of [
    ['deny', ['AskForPermissionsConsent']],
    // The simulated Alexa has sent a card of her own.
    ['unanswered', []],
  ] as const) {
    const sky = await deskUnder({ consent });
    const heard = await onIce(sky, 'yes');
    const { speech, card } = last(heard);
    expect(speech).toMatch(/You can allow timers later, in the Alexa app\. No timer, then\./);
    expect(speech).toMatch(OWN_TIMER);
    expect(speech).toMatch(IN_SESSION);
    expect(card === null ? [] : [card.type]).toEqual(cards);
    expect(sky.cloud.timers()).toEqual([]);
  }
});

it('a skill whose manifest lacks the permission coaches on', async () => {
  const sky = await deskUnder({ permissions: [] });
  const { speech } = last(await onIce(sky, 'yes'));
  expect(speech).toMatch(OWN_TIMER);
  expect(speech).toMatch(IN_SESSION);
});

it('a device without timers coaches on', async () => {
  const sky = await deskUnder({
    consent: 'granted',
    echo: { device: { kind: 'speaker', supportedInterfaces: {}, timers: false } },
  });
  expect(last(await onIce(sky, 'yes')).speech).toMatch(IN_SESSION);
  expect(calls(sky).slice(1)).toEqual(['POST /v1/alerts/timers 403']);
});

describe('when the service fails', () => {
  /** How often the first timer is tried. */
  const TRIES: readonly (readonly [Fault, number])[] = [
    [400, 2], // once more with another label
    [401, 1],
    [403, 1],
    [429, 2],
    [500, 2],
    [503, 2],
  ];

  it.each(TRIES)('with %s nothing is said to be set, and the ice is timed here', async (fault, tries) => {
    const sky = await deskUnder({ consent: 'granted', faults: { timers: fault } });
    const { speech } = last(await onIce(sky, 'yes'));
    expect(speech).not.toMatch(/Done|When it rings/);
    expect(speech).toMatch(OWN_TIMER);
    expect(speech).toMatch(IN_SESSION);
    expect(calls(sky).filter((call) => call.startsWith('POST'))).toHaveLength(tries);
    expect(sky.lines.findLast(({ event }) => event === 'alert_failed')).toMatchObject({
      request: 'set_timers',
      error: String(fault),
    });
  });

  it('that never answers costs less than Alexa’s eight seconds', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    await onIce(sky);
    sky.cloud.setFaults({ timers: 'timeout' });
    simulateTime();
    const { value, milliseconds } = await timed(sky.echo.say('yes'));
    jest.useRealTimers();
    expect(milliseconds).toBeLessThan(6000);
    expect(value.broken).toEqual([]);
    expect(value.speech).toMatch(IN_SESSION);
  });

  it('once, a second try sets it all', async () => {
    const sky = await deskUnder({ consent: 'granted', faults: { timers: [503] } });
    expect(last(await onIce(sky, 'yes')).speech).toMatch(/^Done\./);
    expect(sky.cloud.timers()).toHaveLength(3);
  });

  it('after the end was set, the end is taken back: all or nothing', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    await onIce(sky);
    // Nine timers of their own: there is room for the end, and none for the check.
    const { timers } = sky.cloud;
    await fillUp(sky, 9);
    const { speech } = last(await talk(sky.echo, 'yes'));
    expect(speech).toMatch(OWN_TIMER);
    expect(calls(sky).slice(-3)).toEqual([
      'POST /v1/alerts/timers 200',
      'POST /v1/alerts/timers 403',
      'DELETE /v1/alerts/timers/ID 200',
    ]);
    expect(timers()).toHaveLength(9);
  });

  it('a label in use gets another, and timers that are not ours stay', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    await onIce(sky);
    // Whenever in the next seconds it is asked for.
    await fillUp(sky, 5, ({ index, now }) => `Coach end ${(Math.floor(now / 1000) + 2 + index) % 10_000}`);
    await fillUp(sky, 1);
    const heard = await talk(sky.echo, 'yes');
    expect(last(heard).speech).toMatch(/^Done\./);
    const labels = sky.cloud.timers().map(({ timerLabel }) => timerLabel);
    expect(new Set(labels).size).toBe(9);
    expect(labels.some((label) => /^Coach end \d+ b$/u.test(label ?? ''))).toBe(true);
    await talk(sky.echo, 'cancel the timer');
    expect(sky.cloud.timers().map(({ timerLabel }) => timerLabel)).toEqual(['Pasta 1']);
  });
});

describe('while it runs', () => {
  it('"how long left", "pause" and "resume" are about the timer', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    const heard = await onIce(sky, 'yes', 'how long left', 'pause', 'how long left', 'yes');
    expect(heard[2]?.speech).toMatch(/^Fifteen minutes left on your timer\./);
    expect(heard[3]?.speech).toMatch(/^Paused, with .* left\. Take it off while we wait\. Shall we go on\?$/);
    expect(heard[4]?.speech).toMatch(/^Your timer is paused, with/);
    expect(heard[5]?.speech).toMatch(/^It runs again, with/);
    expect(sky.cloud.timers().map(({ status }) => status)).toEqual(['ON', 'ON', 'ON']);
  });

  it.each(['cancel the timer', "i'm done early", 'done', 'i took the ice off'])(
    '"%s" cancels all three, says to take it off and goes on',
    async (said) => {
      const sky = await deskUnder({ consent: 'granted' });
      const { speech } = last(await onIce(sky, 'yes', said));
      expect(speech).toMatch(/^(?:Take it off now.*)?The timer is cancelled\.|Take it off now/);
      expect(speech).toMatch(/Next is the upper back stretch\. Shall we go on\?$/);
      expect(sky.cloud.timers()).toEqual([]);
      expect(calls(sky).filter((call) => call.startsWith('DELETE'))).toEqual(
        Array(3).fill('DELETE /v1/alerts/timers/ID 200'),
      );
    },
  );

  it('what cannot be cancelled is not called cancelled', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    await onIce(sky, 'yes');
    sky.cloud.setFaults({ timers: 503 });
    const { speech } = last(await talk(sky.echo, 'cancel the timer'));
    expect(speech).toMatch(/couldn't cancel it\. When it rings, say stop\./);
    expect(speech).not.toMatch(/is cancelled/);
    sky.cloud.setFaults({});
    expect(sky.cloud.timers()).toHaveLength(3);
  });

  it('"it hurts more" takes it off, asks the one question, and cancels the timer', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    const { speech } = last(await onIce(sky, 'yes', 'it hurts more'));
    expect(speech).toMatch(/^Take it off now/);
    expect(speech).toMatch(/Any chest pain, trouble breathing/);
    expect(sky.cloud.timers()).toEqual([]);
  });

  it('a warning sign is sent to a person at once, before any call about timers', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    await onIce(sky, 'yes');
    const before = sky.cloud.calls().length;
    expect(last(await talk(sky.echo, 'my chest hurts')).speech).toMatch(/^Call nine one one now/);
    expect(sky.cloud.calls()).toHaveLength(before);
  });

  it('goes on with the next step when its time is up in the middle of breathing', async () => {
    const sky = await deskUnder({ consent: 'granted' });
    await onIce(sky, 'yes');
    const heard = await talk(sky.echo, ...Array<string>(16).fill('yes'));
    const over = heard.find(({ speech }) => speech.startsWith('Take it off now'));
    // What was said then answered a question that is no longer open.
    expect(over?.speech).toMatch(/two hours\. Next is the upper back stretch\. Shall we go on\?$/);
    expect(heard.flatMap(({ alerts }) => alerts.map(({ audible }) => audible))).toEqual([false, false, true]);
    expectLegal(heard);
  });
});

/** The ice on, the timer set, the session closed, and four minutes gone. */
const left = async (): Promise<Sky> => {
  const sky = await deskUnder({ consent: 'granted' });
  await onIce(sky, 'yes', 'quiet');
  await sky.echo.wait(4 * 60);
  return sky;
};

describe('in a later session', () => {
  it('opening it tells how long is left, asks the one question, and stays', async () => {
    const { echo } = await left();
    const [opened, safe] = await talk(echo, 'open spasm coach', 'no');
    expect(opened?.speech).toMatch(/^Eleven minutes left on your timer\. If you're somebody else.*Since last time/);
    expect(safe?.speech).toMatch(/^Shall we breathe meanwhile/);
  });

  it.each([
    ['ask spasm coach how long is left', /^Eleven minutes left on your timer\.$/, 3],
    ['ask spasm coach to pause the timer', /^Paused, with eleven minutes left\. Take it off while we wait\.$/, 3],
    ['ask spasm coach to cancel the timer', /^The timer is cancelled\. Take it off now\..*$/, 0],
    ["tell spasm coach i'm done early", /^The timer is cancelled\. Take it off now\..*$/, 0],
  ])('"%s" is done and left again, without a question', async (said, answer, timers) => {
    const { echo, cloud } = await left();
    const heard = last(await talk(echo, said));
    expect(heard.speech).toMatch(answer);
    expect(heard.open).toBe(false);
    expect(heard.broken).toEqual([]);
    expect(cloud.timers()).toHaveLength(timers);
  });

  it('a paused one is resumed by voice, with its checks', async () => {
    const { echo, cloud } = await left();
    await talk(echo, 'ask spasm coach to pause the timer');
    await echo.wait(600);
    const heard = last(await talk(echo, 'ask spasm coach to resume the timer'));
    expect(heard.speech).toMatch(/^It runs again, with eleven minutes left\.$/);
    expect(cloud.timers().map(({ status }) => status)).toEqual(['ON', 'ON', 'ON']);
  });

  it('after the time is up there is none, and the visit begins as ever', async () => {
    const { echo } = await left();
    await echo.wait(20 * 60);
    const heard = last(await talk(echo, 'ask spasm coach how long is left'));
    expect(heard.speech).not.toMatch(/left on your timer/);
    expect(heard.broken).toEqual([]);
  });

  it('a service that fails when it is opened is no reason not to open', async () => {
    const { echo, cloud } = await left();
    cloud.setFaults({ timers: 503 });
    expect(last(await talk(echo, 'open spasm coach')).speech).toMatch(/^Welcome back\. I'm still not a doctor/);
  });
});

it('tells nothing about health in a label, a text or a token', async () => {
  const sky = await deskUnder();
  const heard = await onIce(sky, 'yes');
  const bodies = sky.cloud.calls().map(({ text }) => text);
  const sent = [...bodies, ...heard.flatMap(({ directives }) => directives.map((one) => JSON.stringify(one)))];
  expect(sent.length).toBeGreaterThan(3);
  const { findings } = wordsFor('en-US');
  for (const id of Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]) {
    for (const text of sent) expect([id, text.includes(id) || text.includes(findings[id])]).toEqual([id, false]);
  }
  for (const text of sent) expect(text).not.toMatch(/\b(?:ice|heat|pain|back|cold|numb|burn|spasm)\b(?<!Spasm)/u);
});
