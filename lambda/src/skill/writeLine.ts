import { writeSync } from 'node:fs';

const STDOUT = 1;

/**
 * Writes a line to the standard output as it is. Node's own stream for it is only made where the output is full just
 * now: making it costs a cold start milliseconds, and nothing else on Lambda needs it, whose console writes elsewhere.
 * A pipe takes a line of less than 4 kB whole or not at all.
 */
export const writeLine = (line: string): void => {
  const text = `${line}\n`;
  try {
    writeSync(STDOUT, text);
  } catch {
    process.stdout.write(text);
  }
};
