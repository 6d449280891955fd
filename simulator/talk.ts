import { createInterface } from 'node:readline';
import { CLOUD_OPTIONS } from './cli/cloudOptions.ts';
import { openSkill } from './cli/openSkill.ts';
import { readOptions, runTool } from './cli/options.ts';
import { loadReplay } from './cli/replay.ts';
import { talk, TALK_USAGE } from './cli/talk.ts';

const write = (text: string): void => void process.stdout.write(text);

/** `npm run talk`: the skill for scripts, in simulated time. */
const main = async (): Promise<void> => {
  const { help, json, log, ...options } = readOptions(process.argv.slice(2), {
    json: { type: 'boolean', default: false },
    locale: { type: 'string' },
    now: { type: 'string' },
    replay: { type: 'string' },
    log: { type: 'boolean', default: false },
    ...CLOUD_OPTIONS,
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (help) {
    write(`${TALK_USAGE}\n`);
    return;
  }
  const replay = options.replay === undefined ? undefined : await loadReplay(options.replay);
  const locale = options.locale ?? replay?.locale ?? 'en-US';
  const skill = await openSkill({ ...options, now: options.now, locale, log });
  const { echo, cloud } = await skill.open();
  try {
    const quit = replay !== undefined && (await talk({ echo, lines: replay.userInput, write, json }));
    // As with `ask dialog`, a person may go on where the file ends; a script has said all it has to say.
    if (quit || (replay !== undefined && !process.stdin.isTTY)) return;
    const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
    await talk({ echo, lines, write, json });
    lines.close();
  } finally {
    await cloud.close();
  }
};

// Whoever reads the answers may stop reading at any time.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runTool(main, TALK_USAGE, (text) => void process.stderr.write(text));
