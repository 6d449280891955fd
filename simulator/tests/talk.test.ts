import { readCommand } from '../cli/command.ts';
import { readDuration } from '../cli/duration.ts';
import { readNow, readOptions, runTool } from '../cli/options.ts';
import { loadReplay, parseReplay } from '../cli/replay.ts';
import { loadModel } from '../cli/skillFiles.ts';
import { talk } from '../cli/talk.ts';
import { UsageError } from '../cli/usageError.ts';
import type { Exchange } from '../exchange.ts';
import { asking, bench, closing } from './support/fakeSkill.ts';

const FIELDS = [
  'heard',
  'request',
  'speech',
  'ssml',
  'seconds',
  'reprompt',
  'open',
  'card',
  'directives',
  'alerts',
  'state',
  'broken',
];

const talkJson = async (
  ...lines: string[]
): Promise<{ answers: Partial<Exchange & { error: string }>[]; quit: boolean }> => {
  const written: string[] = [];
  const { echo } = bench(() => asking(undefined, { coach: 1 }));
  const quit = await talk({ echo, lines, write: (line) => written.push(line), json: true });
  for (const line of written) expect(line).toMatch(/^\{.*\}\n$/);
  return { answers: written.map((line): Partial<Exchange> => JSON.parse(line)), quit };
};

describe('talking in lines', () => {
  it('answers every line with one of the agreed fields', async () => {
    const { answers } = await talkJson('open spasm coach', '+3 pause', '', '', '.wait 15m', 'hello');
    expect(answers).toHaveLength(6);
    for (const answer of answers) expect(Object.keys(answer).toSorted()).toEqual(FIELDS.toSorted());
    expect(answers.map(({ request }) => request?.intent ?? request?.reason ?? request?.type ?? null)).toEqual([
      'LaunchRequest',
      'AMAZON.PauseIntent',
      null,
      'EXCEEDED_MAX_REPROMPTS',
      null,
      null,
    ]);
    expect(answers[0]).toMatchObject({
      heard: 'open spasm coach',
      speech: 'Hold. Release. Ready?',
      state: { coach: 1 },
    });
    expect(answers[2]).toMatchObject({ speech: 'Are you ready?', reprompt: null, open: true });
  });

  it('writes each answer before it reads the next line', async () => {
    const written: string[] = [];
    const seen: number[] = [];
    async function* lines() {
      for (const line of ['open spasm coach', 'pause', '']) {
        seen.push(written.length);
        yield line;
      }
    }
    await talk({ echo: bench().echo, lines: lines(), write: (line) => written.push(line), json: true });
    expect(seen).toEqual([0, 1, 2]);
  });

  it('tells in one line what happened in a wait', async () => {
    const { answers } = await talkJson('open spasm coach', '.wait 5s', '.wait 15m');
    expect(answers[1]).toMatchObject({ request: null, speech: '', open: true });
    expect(answers[2]).toMatchObject({
      speech: 'Are you ready?',
      request: { type: 'SessionEndedRequest' },
      open: false,
    });
  });

  it('leaves at .quit and not before', async () => {
    expect(await talkJson('open spasm coach', '.quit', 'pause')).toMatchObject({ answers: [{}], quit: true });
    expect((await talkJson('open spasm coach')).quit).toBe(false);
  });

  it('survives what it cannot follow', async () => {
    const { answers } = await talkJson(
      '.foo',
      '+',
      '+x pause',
      '.wait',
      '.wait soon',
      '.wait 1s 2s',
      '.wait 9999999h',
      'open spasm coach',
    );
    expect(answers.slice(0, -1).every(({ error }) => typeof error === 'string')).toBe(true);
    expect(answers.at(-1)?.request?.type).toBe('LaunchRequest');
  });

  it('survives a hearing that fails', async () => {
    const written: string[] = [];
    const { echo } = bench(undefined, {
      hear: () => {
        throw new Error('deaf');
      },
    });
    await talk({ echo, lines: ['open spasm coach', 'pause', ''], write: (line) => written.push(line), json: true });
    expect(written.map((line) => line.includes('"error":"deaf"'))).toEqual([false, true, false]);
  });

  it('can be read by people', async () => {
    const written: string[] = [];
    const { echo } = bench(({ request }) =>
      request.type === 'LaunchRequest'
        ? asking()
        : closing({
            card: { type: 'Simple', content: 'x' },
            directives: [{ type: 'Dialog.UpdateDynamicEntities', updateBehavior: 'CLEAR' }],
          }),
    );
    await talk({
      echo,
      lines: ['open spasm coach', 'fever and chills', 'bye'],
      write: (line) => written.push(line),
      json: false,
    });
    const text = written.join('');
    expect(text).toContain('Alexa: Hold. Release. Ready?');
    expect(text).toContain('ReportIntent, symptom: fever, chills [fever, chills]');
    expect(text).toContain('card: {"type":"Simple","content":"x"}');
    expect(text).toContain('(the session is closed)');
    expect(text).toContain('nothing sent');
  });
});

describe('reading a line', () => {
  it.each([
    ['pause', { kind: 'say', utterance: 'pause', after: undefined }],
    ['  +12.5   pause now ', { kind: 'say', utterance: 'pause now', after: 12.5 }],
    ['+3s pause', { kind: 'say', utterance: 'pause', after: 3 }],
    ['   ', { kind: 'silence' }],
    ['.wait 15m', { kind: 'wait', seconds: 900 }],
    ['.quit', { kind: 'quit' }],
  ])('%s', (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });

  it.each([
    ['90', 90],
    ['30s', 30],
    ['15m', 900],
    ['1.5h', 5400],
    ['1m30s', 90],
    ['2H', 7200],
    ['soon', undefined],
    ['', undefined],
    ['-5s', undefined],
  ])('the time "%s"', (written, seconds) => {
    expect(readDuration(written)).toBe(seconds);
  });
});

const fails = (error: Error) => async (): Promise<void> => {
  throw error;
};

describe('the command line', () => {
  it('is read strictly', () => {
    expect(readOptions(['--json'], { json: { type: 'boolean' } }).json).toBe(true);
    for (const args of [['--bad'], ['stray'], ['--json=1']]) {
      expect(() => readOptions(args, { json: { type: 'boolean' } })).toThrow(UsageError);
    }
    expect(readNow('2026-03-01T09:00:00Z').toISOString()).toBe('2026-03-01T09:00:00.000Z');
    expect(Math.abs(readNow(undefined).getTime() - Date.now())).toBeLessThan(1000);
    expect(() => readNow('yesterday')).toThrow(UsageError);
  });

  it('explains itself when it is used wrongly', async () => {
    const complaints: string[] = [];
    const complain = (text: string): void => void complaints.push(text);
    expect(await runTool(fails(new UsageError('No.')), 'USAGE', complain)).toBe(2);
    expect(complaints).toEqual(['No.\n\nUSAGE\n']);
    expect(await runTool(async () => undefined, 'USAGE', complain)).toBe(0);
    await expect(runTool(fails(new Error('bug')), 'USAGE', complain)).rejects.toThrow('bug');
  });

  it('reads replay files of ask dialog', async () => {
    const json = '{"skillId":"x","locale":"en-GB","type":"text","userInput":["open spasm coach",".quit"]}';
    expect(parseReplay(json)).toEqual({ locale: 'en-GB', userInput: ['open spasm coach', '.quit'] });
    expect(parseReplay('{"userInput":[]}')).toEqual({ locale: undefined, userInput: [] });
    for (const bad of ['nonsense', '[]', '{}', 'null', '{"userInput":[1]}']) {
      expect(() => parseReplay(bad)).toThrow(UsageError);
    }
    await expect(loadReplay('/nowhere/replay.json')).rejects.toThrow(UsageError);
  });

  it('knows which locales there are', async () => {
    const model = await loadModel('skill-package', 'en-US').catch((error: unknown) => error);
    expect(model).toHaveProperty('interactionModel');
    await expect(loadModel('skill-package', 'xx-XX')).rejects.toThrow(/speaks .*en-US/);
  });
});
