import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { converse } from '../cli/conversation.ts';
import { createKeyboard } from '../cli/keyboard.ts';
import { createHaste, REAL_TIME, type Patience } from '../cli/patience.ts';
import { createStage } from '../cli/stage.ts';
import { findVoice, type Voice } from '../cli/voice.ts';
import { SECONDS_TO_WAKE_AND_HEAR } from '../latency.ts';
import { asking, bench, closing, type Bench } from './support/fakeSkill.ts';

interface Script {
  readonly text?: string;
  readonly patience?: Patience;
  readonly voice?: Voice;
  readonly terminal?: boolean;
  /** Called with every text that is shown, and with the keyboard to type on. */
  readonly watch?: (shown: string, type: (keys: string) => void, end: () => void) => void;
}

const hold = async ({ echo }: Bench, { text, patience = createHaste(), voice, terminal = false, watch }: Script) => {
  const input = new PassThrough();
  let shown = '';
  const write = (part: string): void => {
    shown += part;
    watch?.(
      part,
      (keys) => void input.write(keys),
      () => void input.end(),
    );
  };
  const output = new PassThrough();
  const keyboard = createKeyboard({ input, output, isTerminal: terminal, onInterrupt: () => undefined });
  if (text !== undefined) input.end(text);
  // Piped lines are there before the conversation begins, as in a shell.
  await new Promise((resolve) => setImmediate(resolve));
  await converse({
    echo,
    keyboard,
    stage: createStage(write, terminal),
    patience,
    voice,
    invocationName: 'spasm coach',
  });
  keyboard.close();
  return shown;
};

/** Real waiting, a hundred times as fast. */
const HURRIED: Patience = {
  now: () => REAL_TIME.now() * 100,
  sleep: (seconds, signal) => REAL_TIME.sleep(seconds / 100, signal),
  isReal: true,
};

const intents = ({ sent }: Bench): readonly string[] =>
  sent.map(({ request }) => (request.type === 'IntentRequest' ? request.intent.name : request.type));

describe('a conversation at a keyboard', () => {
  it('opens the skill by itself and ends with the input', async () => {
    const one = bench();
    const shown = await hold(one, { text: 'pause\nfever and chills\n' });
    expect(intents(one)).toEqual(['LaunchRequest', 'AMAZON.PauseIntent', 'ReportIntent']);
    expect(shown).toContain('you: open spasm coach');
    expect(shown).toContain('Alexa: Hold.\n       ... 15 s\nAlexa: Release. Ready?');
    expect(shown).toContain('You can say:');
    expect(shown).toContain('you: pause');
  });

  it('takes an empty line for silence, and says when the session is over', async () => {
    const one = bench();
    const shown = await hold(one, { text: '\n\npause\nopen spasm coach\n' });
    expect(intents(one)).toEqual(['LaunchRequest', 'SessionEndedRequest', 'LaunchRequest']);
    expect(shown).toContain('Alexa: Are you ready?');
    expect(shown).toContain('"open spasm coach" begins again');
    expect(shown).toContain('Alexa: (Alexa herself hears this');
  });

  it('leaves at .quit, and shrugs at what it cannot read', async () => {
    const one = bench();
    const shown = await hold(one, { text: '.foo\n.wait 5s\npause\n.quit\nfever and chills\n' });
    expect(intents(one)).toEqual(['LaunchRequest', 'AMAZON.PauseIntent']);
    expect(shown).toContain('.foo is no command');
  });

  it('shows cards, directives and broken rules', async () => {
    const one = bench(() =>
      closing({
        card: { type: 'Simple', content: 'x' },
        directives: [{ type: 'VideoApp.Launch', videoItem: { source: '' } }],
      }),
    );
    const shown = await hold(one, { text: '' });
    expect(shown).toContain('[card]');
    expect(shown).toContain('[VideoApp.Launch]');
    expect(shown).toContain('[rule broken] directive-device');
  });

  it('hears what is typed into a pause as a barge-in at that second', async () => {
    const one = bench();
    await hold(one, {
      patience: HURRIED,
      watch: (shown, type, end) => {
        if (shown.includes('...') && one.sent.length === 1) setTimeout(() => type('pause\n'), 50);
        if (shown.includes('...') && one.sent.length === 2) end();
      },
    });
    expect(intents(one)).toEqual(['LaunchRequest', 'AMAZON.PauseIntent']);
    const [launch, pause] = one.sent.map(({ request }) => Date.parse(request.timestamp) / 1000);
    const apart = (pause ?? 0) - (launch ?? 0) - SECONDS_TO_WAKE_AND_HEAR;
    expect(apart).toBeGreaterThan(3);
    expect(apart).toBeLessThan(14);
  });

  it('asks again and closes when nobody answers', async () => {
    const one = bench();
    const shown = await hold(one, {
      patience: HURRIED,
      watch: (text, _, end) => {
        if (text.includes('begins again')) end();
      },
    });
    expect(intents(one)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
    expect(shown).toContain('Alexa: Are you ready?');
  });

  it('at a terminal, the first key cuts the pause and an empty line lets it go on', async () => {
    const one = bench();
    let typed = 0;
    const shown = await hold(one, {
      terminal: true,
      patience: HURRIED,
      watch: (text, type) => {
        if (text.includes('...') && typed === 0) {
          typed = 1;
          setTimeout(() => type('x'), 30);
          setTimeout(() => type('\u007F\r'), 60);
        }
        if (text.includes('Release')) type('.quit\r');
      },
    });
    expect(intents(one)).toEqual(['LaunchRequest']);
    expect(shown.match(/Alexa: Hold\./g)).toHaveLength(1);
    expect(shown).toContain('Alexa: Release. Ready?');
  });

  it('speaks with the voice it has, and waits for it', async () => {
    const said: string[] = [];
    const voice: Voice = async (text) => void said.push(text);
    await hold(
      bench(() => asking()),
      { text: '', voice },
    );
    expect(said).toEqual(['Hold.', 'Release. Ready?']);
  });
});

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with a voice that does what the script says. */
const machineWith = (script: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  folders.push(folder);
  writeFileSync(join(folder, 'espeak-ng'), `#!/bin/sh\ncd '${folder}'\n${script}\n`, { mode: 0o755 });
  return folder;
};

describe('the voice of a machine', () => {
  it('is not missed where there is none', () => {
    expect(findVoice('', 'en-US')).toBeUndefined();
    expect(findVoice('/nowhere', 'en-GB')).toBeUndefined();
  });

  it('gets the words and the rate', async () => {
    const folder = machineWith('echo "$@" > args; cat > words');
    await findVoice(folder, 'en-GB')?.('Breathe out.', 0.8, new AbortController().signal);
    expect(readFileSync(join(folder, 'words'), 'utf8')).toBe('Breathe out.');
    expect(readFileSync(join(folder, 'args'), 'utf8')).toBe('-v en-gb -s 132 --stdin\n');
  });

  it('falls silent when it is cut, and cannot fail', async () => {
    const cut = new AbortController();
    setTimeout(() => cut.abort(), 30);
    const began = Date.now();
    await findVoice(machineWith('exec sleep 20'), 'en-US')?.('Hold.', 1, cut.signal);
    await findVoice(machineWith('exit 1'), 'en-US')?.('Hold.'.repeat(100_000), 1, new AbortController().signal);
    await findVoice(machineWith('exit 1'), 'en-US')?.('Hold.', 1, AbortSignal.abort());
    expect(Date.now() - began).toBeLessThan(5000);
  });
});

describe('real time', () => {
  it('sleeps, and wakes when it is told to', async () => {
    const began = REAL_TIME.now();
    await REAL_TIME.sleep(0.02, new AbortController().signal);
    expect(REAL_TIME.now() - began).toBeGreaterThan(15);
    await REAL_TIME.sleep(10, AbortSignal.abort());
    const alarm = new AbortController();
    setTimeout(() => alarm.abort(), 5);
    await REAL_TIME.sleep(10, alarm.signal);
    expect(REAL_TIME.now() - began).toBeLessThan(2000);
  });
});
