import { PassThrough } from 'node:stream';
import { converse } from '../cli/conversation.ts';
import { createKeyboard } from '../cli/keyboard.ts';
import { REAL_TIME, createHaste, type Patience } from '../cli/patience.ts';
import { createStage } from '../cli/stage.ts';
import { talk } from '../cli/talk.ts';
import { oneAtATime, type Voice } from '../cli/voice.ts';
import type { Alert } from '../cloud/alert.ts';
import type { Exchange } from '../exchange.ts';
import { asking, closing, type Bench } from './support/fakeSkill.ts';
import { askFor, benchUnder, createSkies, timerRequest } from './support/skyline.ts';

const skies = createSkies();
afterEach(skies.closeAll);

/** Real waiting, a hundred times as fast. */
const HURRIED: Patience = {
  now: () => REAL_TIME.now() * 100,
  sleep: (seconds, signal) => REAL_TIME.sleep(seconds / 100, signal),
  isReal: true,
};

const onIce = async (stays: boolean): Promise<Bench> => {
  const cloud = await skies.open({ consent: 'granted' });
  return benchUnder(cloud, async ({ request }, { timers }) => {
    if (request.type !== 'LaunchRequest') return closing();
    await timers.createTimer(timerRequest({ duration: 'PT10S', timerLabel: 'check' }, 'Look at your skin.', false));
    await timers.createTimer(timerRequest({ duration: 'PT1M' }));
    return stays ? asking() : closing();
  });
};

interface Script {
  readonly patience: Patience;
  readonly text?: string;
  readonly voice?: Voice;
  readonly terminal?: boolean;
  readonly watch?: (shown: string, type: (keys: string) => void) => void;
}

const hold = async ({ echo }: Bench, { patience, text, voice, terminal = false, watch }: Script): Promise<string> => {
  const input = new PassThrough();
  let shown = '';
  const write = (part: string): void => {
    shown += part;
    watch?.(part, (keys) => void input.write(keys));
  };
  const output = new PassThrough();
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
  });
  const keyboard = createKeyboard({ input, output, isTerminal: terminal, onInterrupt: () => undefined });
  if (text !== undefined) input.end(text);
  await new Promise((resolve) => setImmediate(resolve));
  const stage = createStage(write, terminal);
  await converse({ echo, keyboard, stage, patience, voice, invocationName: 'spasm coach' });
  keyboard.close();
  return shown;
};

describe('alerts at a keyboard', () => {
  it('ring by themselves after the session has ended, each once', async () => {
    const said: string[] = [];
    const shown = await hold(await onIce(false), {
      patience: HURRIED,
      voice: async (text) => void said.push(text),
      watch: (text, type) => {
        if (text.includes('Take it off')) setTimeout(() => type('\nhello\n.quit\n'), 50);
      },
    });
    expect(shown.match(/the timer "check" is announced: Look at your skin\./g)).toHaveLength(1);
    expect(shown.match(/the timer "cold pack" rings, then Alexa says: Take it off now\./g)).toHaveLength(1);
    expect(said.slice(0, 3)).toEqual(['Goodbye.', 'Look at your skin.', 'Take it off now.']);
  });

  it('ring while the coach pauses, and give a half-typed line back', async () => {
    const shown = await hold(await onIce(true), {
      patience: HURRIED,
      terminal: true,
      watch: (text, type) => {
        if (text.includes('Look at')) setTimeout(() => type('x'), 20);
        if (text.includes('Take it off')) setTimeout(() => type('\u007F.quit\r'), 20);
      },
    });
    expect(shown.indexOf('Look at your skin')).toBeLessThan(shown.indexOf('Take it off now'));
    expect(shown).toContain('\u0007');
  });

  it('are told as they come where nothing waits', async () => {
    const shown = await hold(await onIce(false), { patience: createHaste(), text: '.wait 2m\nstop\n' });
    expect(shown.match(/Look at your skin/g)).toHaveLength(1);
    expect(shown).toContain('(Alexa stops the ringing.) Take it off now.');
  });

  it('barging in after a question for permission counts from the reply', async () => {
    const cloud = await skies.open();
    const desk = benchUnder(cloud, ({ request }) => (request.type === 'LaunchRequest' ? askFor() : asking()));
    await hold(desk, {
      patience: HURRIED,
      watch: (text, type) => {
        if (text.includes('... 15 s')) setTimeout(() => type('pause\n.quit\n'), 30);
      },
    });
    const times = desk.sent.map(({ request }) => Date.parse(request.timestamp) / 1000);
    const apart = (times[2] ?? 0) - (times[1] ?? 0);
    expect(apart).toBeGreaterThan(3);
    expect(apart).toBeLessThan(12);
  });
});

describe('alerts in lines', () => {
  it('are part of the answer', async () => {
    const written: string[] = [];
    const { echo } = await onIce(false);
    const lines = ['open spasm coach', '.wait 15m'];
    await talk({ echo, lines, write: (line) => written.push(line), json: true });
    const [opened, waited] = written.map((line): Exchange => JSON.parse(line));
    expect(opened?.alerts).toEqual([]);
    const expected: Partial<Alert>[] = [
      { kind: 'timer', label: 'check', audible: false },
      { kind: 'timer', label: 'cold pack', audible: true },
    ];
    expect(waited?.alerts).toMatchObject(expected);
  });

  it('can be read by people', async () => {
    const written: string[] = [];
    const { echo } = await onIce(false);
    await talk({ echo, lines: ['open spasm coach', '.wait 15m'], write: (line) => written.push(line), json: false });
    expect(written.join('')).toMatch(/alert: 2026-03-01T09:01:\S+Z the timer "cold pack" rings, then Alexa says: Take/);
  });
});

describe('one voice for all', () => {
  it('finishes before it begins anew', async () => {
    const heard: string[] = [];
    const slow: Voice = async (text) => {
      heard.push(`${text} begins`);
      await new Promise((resolve) => setTimeout(resolve, 10));
      heard.push(`${text} ends`);
    };
    const voice = oneAtATime(slow);
    const { signal } = new AbortController();
    await Promise.all([voice('a', 1, signal), voice('b', 1, signal)]);
    expect(heard).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});
