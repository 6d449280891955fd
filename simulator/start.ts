import { CLOUD_OPTIONS, CLOUD_USAGE } from './cli/cloudOptions.ts';
import { converse } from './cli/conversation.ts';
import { createKeyboard } from './cli/keyboard.ts';
import { openSkill } from './cli/openSkill.ts';
import { readOptions, readPort, runTool } from './cli/options.ts';
import { createHaste, REAL_TIME } from './cli/patience.ts';
import { createStage } from './cli/stage.ts';
import { findVoice, oneAtATime } from './cli/voice.ts';
import { readPageFiles } from './web/pageFiles.ts';
import { serveWeb } from './web/serveWeb.ts';

const USAGE = `npm start -- [--fast] [--locale en-US] [--quiet] [--consent deny] [--fault timers=503]
             [--no-browser] [--port 8000]

A conversation with the skill, as with an Echo, here and in the browser. Type what you would say, at any time: while it speaks, that interrupts
it. Enter alone is silence, .quit leaves.

  --fast           waits for nothing: no pauses, no listening time
  --locale         en-US unless given
  --quiet          shows the words without saying them
  --no-browser     leaves the Echo in the browser off
  --port           where it is, on this machine alone; any free port unless given
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
    'no-browser': { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    now: { type: 'string' },
    log: { type: 'boolean', default: false },
    ...CLOUD_OPTIONS,
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (help) {
    write(`${USAGE}\n`);
    return;
  }
  const port = readPort(options.port);
  const skill = await openSkill({ ...options, now: options.now, locale, log });
  const { echo, cloud } = await skill.open();
  const isShown = process.stdout.isTTY;
  const silence = new AbortController();
  const leave = (): void => {
    silence.abort();
    write('\n');
    process.exit(0);
  };
  process.once('SIGINT', leave);
  const voice = quiet || fast || !isShown ? undefined : findVoice(process.env['PATH'] ?? '', locale);
  // Two of them would talk at once; whoever opens the page means that one.
  const hush = (): void => silence.abort();
  const web = options['no-browser']
    ? undefined
    : await serveWeb({ skill, files: await readPageFiles(), port, opened: hush });
  if (web) write(`With a screen, in a browser on this machine: ${web.url}\n\n`);
  const keyboard = createKeyboard({
    input: process.stdin,
    output: process.stdout,
    isTerminal: process.stdin.isTTY && isShown,
    onInterrupt: leave,
  });
  try {
    await converse({
      echo,
      keyboard,
      stage: createStage(write, isShown),
      patience: fast ? createHaste() : REAL_TIME,
      // A timer may have to wait until the coach has finished a sentence.
      voice: voice && oneAtATime((text, rate, signal) => voice(text, rate, AbortSignal.any([signal, silence.signal]))),
      invocationName: skill.invocationName,
    });
  } finally {
    keyboard.close();
    await web?.close();
    await cloud.close();
  }
};

process.stdout.on('error', () => process.exit(0));
process.exitCode = await runTool(main, USAGE, (text) => void process.stderr.write(text));
