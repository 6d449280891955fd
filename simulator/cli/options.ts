import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usageError.ts';

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options as node:util reads them; anything it does not know is a {@link UsageError}. */
export const readOptions = <Specs extends OptionSpecs>(args: readonly string[], options: Specs) => {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** A time given on the command line; the real time when none is given. */
export const readNow = (written: string | undefined): Date => {
  const now = written === undefined ? new Date() : new Date(written);
  if (Number.isNaN(now.getTime())) throw new UsageError(`--now needs a time such as 2026-03-01T09:30:00Z.`);
  return now;
};

/** A port given on the command line; 0 stands for any that is free. */
export const readPort = (written: string): number => {
  const port = /^\d+$/.test(written) ? Number(written) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(`--port needs a number up to 65535.`);
  return port;
};

/** Runs a command line tool; one that was called wrongly says how it is called. Resolves to the exit code. */
export const runTool = async (tool: () => Promise<void>, usage: string, complain: (text: string) => void) => {
  try {
    await tool();
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(`${error.message}\n\n${usage}\n`);
    return 2;
  }
};
