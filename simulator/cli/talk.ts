import type { Echo } from '../echo.ts';
import { CLOUD_USAGE } from './cloudOptions.ts';
import { obey, readCommand } from './command.ts';
import { readable } from './readable.ts';

export const TALK_USAGE = `npm run talk -- [--json] [--locale en-US] [--now ISO] [--replay FILE] [--consent deny] [--fault timers=503]

Talks to the skill in simulated time: one line in, one line out.
  an utterance     what the person says; begin with "open spasm coach"
  +12.5 pause      said 12.5 seconds after the reply began
  (empty line)     silence
  .wait 15m        lets time pass (s, m, h)
  .quit            leaves

  --json           one line of JSON for each line
  --locale         en-US unless given
  --now            when the simulation begins; now unless given
  --replay FILE    says the lines of an \`ask dialog\` replay file first
${CLOUD_USAGE}
  --log            shows the skill's own log, on standard error`;

export interface Talk {
  readonly echo: Pick<Echo, 'say' | 'silence' | 'wait'>;
  readonly lines: AsyncIterable<string> | Iterable<string>;
  /** Gets each answer with its line end; it must be out before the next line is read. */
  readonly write: (line: string) => void;
  readonly json: boolean;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Answers line by line until the lines end or one says `.quit`; true when it did. A line that cannot be followed is
 * answered with an error and changes nothing. */
export const talk = async ({ echo, lines, write, json }: Talk): Promise<boolean> => {
  const complain = (why: string): void => write(`${json ? JSON.stringify({ error: why }) : why}\n`);
  for await (const line of lines) {
    const command = readCommand(line);
    if (command.kind === 'quit') return true;
    if (command.kind === 'unreadable') {
      complain(command.why);
      continue;
    }
    try {
      const exchange = await obey(echo, command);
      write(json ? `${JSON.stringify(exchange)}\n` : `${readable(exchange)}\n\n`);
    } catch (error) {
      complain(messageOf(error));
    }
  }
  return false;
};
