import { join } from 'node:path';
import { converse } from './cli/conversation.ts';
import { divertConsole } from './cli/divertConsole.ts';
import { createKeyboard } from './cli/keyboard.ts';
import { readNow, readOptions, runTool } from './cli/options.ts';
import { createHaste, REAL_TIME } from './cli/patience.ts';
import { loadModel } from './cli/skillFiles.ts';
import { createStage } from './cli/stage.ts';
import { findVoice } from './cli/voice.ts';
import { createEcho } from './echo.ts';
import { createHearing } from './hearing/createHearing.ts';

const USAGE = `npm start -- [--fast] [--locale en-US] [--quiet]

A conversation with the skill, as with an Echo. Type what you would say, at any time: while it speaks, that interrupts
it. Enter alone is silence, .quit leaves.

  --fast      waits for nothing: no pauses, no listening time
  --locale    en-US unless given
  --quiet     shows the words without saying them
  --now       when the conversation begins; now unless given
  --log       shows the skill's own log, on standard error`;

const write = (text: string): void => void process.stdout.write(text);

/** `npm start`: the skill for people, in real time. */
const main = async (): Promise<void> => {
  const { fast, locale, quiet, now, log, help } = readOptions(process.argv.slice(2), {
    fast: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'en-US' },
    quiet: { type: 'boolean', default: false },
    now: { type: 'string' },
    log: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (help) {
    write(`${USAGE}\n`);
    return;
  }
  const model = await loadModel(join(import.meta.dirname, '..', 'skill-package'), locale);
  divertConsole(log ? process.stderr : undefined);
  // On the desk a place is kept until this process ends.
  process.env['MEMORY'] = 'process';
  const { handler } = await import('../lambda/src/index.ts');
  const isShown = process.stdout.isTTY;
  const silence = new AbortController();
  const leave = (): void => {
    silence.abort();
    write('\n');
    process.exit(0);
  };
  process.once('SIGINT', leave);
  const voice = quiet || fast || !isShown ? undefined : findVoice(process.env['PATH'] ?? '', locale);
  const keyboard = createKeyboard({
    input: process.stdin,
    output: process.stdout,
    isTerminal: process.stdin.isTTY && isShown,
    onInterrupt: leave,
  });
  await converse({
    echo: createEcho({ handler, model, hear: createHearing(model), locale, now: readNow(now) }),
    keyboard,
    stage: createStage(write, isShown),
    patience: fast ? createHaste() : REAL_TIME,
    voice: voice && ((text, rate, signal) => voice(text, rate, AbortSignal.any([signal, silence.signal]))),
    invocationName: model.interactionModel.languageModel.invocationName,
  });
  keyboard.close();
};

process.stdout.on('error', () => process.exit(0));
process.exitCode = await runTool(main, USAGE, (text) => void process.stderr.write(text));
