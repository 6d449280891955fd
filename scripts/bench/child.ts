import { spawnSync } from 'node:child_process';

/** Milliseconds from starting `node` with these arguments to its end. What it prints is thrown away. */
export const millisecondsOf = (args: readonly string[]): number => {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const taken = performance.now() - began;
  if (status !== 0) throw new Error(`node ${args[0] ?? ''} ended with ${status}`);
  return taken;
};

/** What a script writes to file descriptor 3, read as JSON. What it prints, the skill's log, is thrown away. */
export const resultOf = (script: string, args: readonly (string | number)[]): unknown => {
  const { status, output } = spawnSync(process.execPath, [script, ...args.map(String)], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    maxBuffer: 2 ** 27,
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
  return JSON.parse(String(output[3]));
};
