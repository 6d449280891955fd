import { Console } from 'node:console';
import { Writable } from 'node:stream';

/** Takes the skill's console away from standard output, which belongs to the conversation: to `log`, or nowhere. */
export const divertConsole = (log: Writable | undefined): void => {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  globalThis.console = new Console(log ?? nowhere);
};
