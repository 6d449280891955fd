import { join } from 'node:path';
import { CLOUD_OPTIONS, CLOUD_USAGE, readConsent, readFaults } from './cli/cloudOptions.ts';
import { converse } from './cli/conversation.ts';
import { divertConsole } from './cli/divertConsole.ts';
import { createKeyboard } from './cli/keyboard.ts';
import { readNow, readOptions, runTool } from './cli/options.ts';
import { createHaste, REAL_TIME } from './cli/patience.ts';
import { loadModel, loadPermissions } from './cli/skillFiles.ts';
import { createStage } from './cli/stage.ts';
import { findVoice, oneAtATime } from './cli/voice.ts';
import { openCloud } from './cloud/cloud.ts';
import { createEcho } from './echo.ts';
import { createHearing } from './hearing/createHearing.ts';

const USAGE = `npm start -- [--fast] [--locale en-US] [--quiet] [--consent deny] [--fault timers=503]

A conversation with the skill, as with an Echo. Type what you would say, at any time: while it speaks, that interrupts
it. Enter alone is silence, .quit leaves.

  --fast           waits for nothing: no pauses, no listening time
  --locale         en-US unless given
  --quiet          shows the words without saying them
  --now            when the conversation begins; now unless given
${CLOUD_USAGE}
  --log            shows the skill's own log, on standard error`;

const write = (text: string): void => void process.stdout.write(text);

/** `npm start`: the skill for people, in real time. */
const main = async (): Promise<void> => {
  const { fast, locale, quiet, log, help, ...options } = readOptions(process.argv.slice(2), {
    fast: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'en-US' },
    quiet: { type: 'boolean', default: false },
    now: { type: 'string' },
    log: { type: 'boolean', default: false },
    ...CLOUD_OPTIONS,
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (help) {
    write(`${USAGE}\n`);
    return;
  }
  const now = readNow(options.now);
  const consent = readConsent(options.consent);
  const faults = readFaults(options.fault);
  const skillPackage = join(import.meta.dirname, '..', 'skill-package');
  const model = await loadModel(skillPackage, locale);
  const permissions = await loadPermissions(skillPackage);
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
  const cloud = await openCloud({ consent, faults, permissions });
  try {
    await converse({
      echo: createEcho({ handler, model, hear: createHearing(model), locale, now, cloud }),
      keyboard,
      stage: createStage(write, isShown),
      patience: fast ? createHaste() : REAL_TIME,
      // A timer may have to wait until the coach has finished a sentence.
      voice: voice && oneAtATime((text, rate, signal) => voice(text, rate, AbortSignal.any([signal, silence.signal]))),
      invocationName: model.interactionModel.languageModel.invocationName,
    });
  } finally {
    keyboard.close();
    await cloud.close();
  }
};

process.stdout.on('error', () => process.exit(0));
process.exitCode = await runTool(main, USAGE, (text) => void process.stderr.write(text));
