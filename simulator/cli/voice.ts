import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Says something aloud; resolves when it has been said or the signal cut it. It never rejects. */
export type Voice = (text: string, rate: number, signal: AbortSignal) => Promise<void>;

interface Speaker {
  readonly command: string;
  readonly args: (rate: number, locale: string) => readonly string[];
}

/** Words a minute of an unhurried voice, close to how an Echo speaks. */
const WORDS_A_MINUTE = 165;

const words = (rate: number): string => String(Math.round(WORDS_A_MINUTE * rate));

const SPEAKERS: readonly Speaker[] = [
  { command: 'say', args: (rate) => ['-r', words(rate), '-f', '-'] },
  {
    command: 'espeak-ng',
    args: (rate, locale) => ['-v', locale === 'en-US' ? 'en-us' : 'en-gb', '-s', words(rate), '--stdin'],
  },
];

/** The voice of this machine, when it has one. `path` is the PATH of the environment. */
export const findVoice = (path: string, locale: string): Voice | undefined => {
  const folders = path.split(delimiter).filter(Boolean);
  const [speaker] = SPEAKERS.flatMap(({ command, args }) =>
    folders.map((folder) => ({ file: join(folder, command), args })).filter(({ file }) => existsSync(file)),
  );
  if (!speaker) return undefined;
  return (text, rate, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const child = spawn(speaker.file, speaker.args(rate, locale), { stdio: ['pipe', 'ignore', 'ignore'] });
      const cut = (): void => void child.kill();
      const done = (): void => {
        signal.removeEventListener('abort', cut);
        resolve();
      };
      signal.addEventListener('abort', cut);
      child.on('error', done);
      child.on('close', done);
      // A voice that leaves before it has heard everything is no reason to stop.
      child.stdin.on('error', () => undefined);
      child.stdin.end(text);
    });
};

/** The same voice for several speakers: what is said while it speaks waits for its turn. */
export const oneAtATime = (voice: Voice): Voice => {
  let last = Promise.resolve();
  return (text, rate, signal) => {
    last = last.then(() => voice(text, rate, signal));
    return last;
  };
};
