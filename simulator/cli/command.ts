import type { Echo } from '../echo.ts';
import type { Exchange } from '../exchange.ts';
import { readDuration } from './duration.ts';

/** What a typed line asks of the Echo. */
export type Command =
  /** `after`: seconds after the reply began; undefined for an answer in its time. */
  | { readonly kind: 'say'; readonly utterance: string; readonly after: number | undefined }
  | { readonly kind: 'silence' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'quit' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** A command that the Echo can carry out. */
export type EchoCommand = Exclude<Command, { kind: 'quit' | 'unreadable' }>;

/** Longest time that can be waited for at once, in seconds: a year. */
const MAX_WAIT_SECONDS = 31_536_000;

const readDotCommand = (line: string): Command => {
  const [name = '', argument = '', ...rest] = line.split(/\s+/);
  if (name === '.quit') return { kind: 'quit' };
  if (name !== '.wait') {
    return { kind: 'unreadable', why: `${name} is no command. There are .wait 15m (s, m, h) and .quit.` };
  }
  const seconds = rest.length === 0 ? readDuration(argument) : undefined;
  if (seconds === undefined || seconds > MAX_WAIT_SECONDS) {
    return { kind: 'unreadable', why: '.wait needs a time, such as .wait 30s, .wait 15m or .wait 1h.' };
  }
  return { kind: 'wait', seconds };
};

/** Reads one line of a script or of the keyboard. */
export const readCommand = (line: string): Command => {
  const text = line.trim();
  if (text === '') return { kind: 'silence' };
  if (text.startsWith('.')) return readDotCommand(text);
  if (!text.startsWith('+')) return { kind: 'say', utterance: text, after: undefined };
  const [, seconds, utterance] = /^\+\s*(\d+(?:\.\d+)?)s?\s+(.+)$/.exec(text) ?? [];
  return seconds === undefined || utterance === undefined
    ? { kind: 'unreadable', why: 'After + come the seconds and what is said: +12.5 pause.' }
    : { kind: 'say', utterance, after: Number(seconds) };
};

/** Carries out a command on an Echo. */
export const obey = (echo: Pick<Echo, 'say' | 'silence' | 'wait'>, command: EchoCommand): Promise<Exchange> => {
  if (command.kind === 'silence') return echo.silence();
  if (command.kind === 'wait') return echo.wait(command.seconds);
  return echo.say(command.utterance, command.after === undefined ? {} : { after: command.after });
};
