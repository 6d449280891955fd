import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** What came from the keyboard: a line, or no more lines. `nothing`: the wait for it was given up. */
export type Typed =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'nothing' };

/** Lines as they are typed, or come through a pipe. */
export interface Keyboard {
  /** The next line or the end; one wait at a time. */
  readonly take: (giveUp: AbortSignal) => Promise<Typed>;
  /** True when a line or the end is there already. */
  readonly isReady: () => boolean;
  /** Calls back at the first key of a line, where keys can be seen. Returns what stops that. */
  readonly onTyping: (listener: () => void) => () => void;
  /** Shows that something can be typed now. */
  readonly prompt: () => void;
  /** Shows it once more, with what has been typed, when something else was written over it. */
  readonly promptAgain: () => void;
  /** True when what is typed can be seen already. */
  readonly isEchoing: boolean;
  readonly close: () => void;
}

const END: Typed = { kind: 'end' };
const NOTHING: Typed = { kind: 'nothing' };

export interface KeyboardOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** True for a person at a terminal: keys can be seen, and the end of input means "leave". */
  readonly isTerminal: boolean;
  readonly onInterrupt: () => void;
}

export const createKeyboard = ({ input, output, isTerminal, onInterrupt }: KeyboardOptions): Keyboard => {
  const waiting: Typed[] = [];
  let taker: ((typed: Typed) => void) | undefined;
  let typingListener: (() => void) | undefined;
  let isPrompting = false;

  const deliver = (typed: Typed): void => {
    if (taker) taker(typed);
    else waiting.push(typed);
  };

  const lines = createInterface({
    input,
    ...(isTerminal ? { output, terminal: true, prompt: '  you: ' } : { crlfDelay: Infinity }),
  });
  lines.on('line', (text) => deliver({ kind: 'line', text }));
  lines.on('close', () => deliver(isTerminal ? { kind: 'line', text: '.quit' } : END));
  lines.on('SIGINT', onInterrupt);
  if (isTerminal) {
    input.on('keypress', (_text: unknown, key?: { readonly name?: string; readonly ctrl?: boolean }) => {
      if (key?.ctrl === true || key?.name === 'return' || key?.name === 'enter') return;
      typingListener?.();
    });
  }

  return {
    take: async (giveUp) => {
      const first = waiting.shift();
      if (first) {
        // The end stays the end, however often it is asked for.
        if (first.kind === 'end') waiting.unshift(first);
        return first;
      }
      if (giveUp.aborted) return NOTHING;
      return new Promise((resolve) => {
        const finish = (typed: Typed): void => {
          taker = undefined;
          isPrompting = false;
          giveUp.removeEventListener('abort', surrender);
          if (typed.kind === 'end') waiting.push(typed);
          resolve(typed);
        };
        const surrender = (): void => finish(NOTHING);
        giveUp.addEventListener('abort', surrender);
        taker = finish;
      });
    },
    isReady: () => waiting.length > 0,
    onTyping: (listener) => {
      typingListener = listener;
      return () => {
        typingListener = undefined;
      };
    },
    prompt: () => {
      isPrompting = isTerminal;
      if (isPrompting) lines.prompt(true);
    },
    promptAgain: () => {
      if (isPrompting) lines.prompt(true);
    },
    isEchoing: isTerminal,
    close: () => lines.close(),
  };
};
