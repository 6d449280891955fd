import { LISTENING_SECONDS } from '../../lambda/src/platform/limits.ts';
import type { Echo } from '../echo.ts';
import { NOTHING, type Exchange } from '../exchange.ts';
import { sayable } from '../sayable.ts';
import { secondsEarlier } from '../secondsEarlier.ts';
import { soundOf } from '../soundOf.ts';
import type { PlayOut } from '../ssml/playOut.ts';
import { obey, readCommand, type EchoCommand } from './command.ts';
import type { Keyboard, Typed } from './keyboard.ts';
import type { Patience } from './patience.ts';
import { perform } from './performance.ts';
import { createRinger, ringMeanwhile } from './ringing.ts';
import type { Stage } from './stage.ts';
import type { Voice } from './voice.ts';

export interface Conversation {
  readonly echo: Echo;
  readonly keyboard: Keyboard;
  readonly stage: Stage;
  readonly patience: Patience;
  readonly voice: Voice | undefined;
  readonly invocationName: string;
}

/** What the person did about a reply. */
interface Reaction {
  readonly typed: Typed;
  /** Seconds since the reply began. */
  readonly seconds: number;
}

const isWords = (typed: Typed): boolean => typed.kind === 'line' && typed.text.trim() !== '';

/** Plays a reply until it ends or somebody speaks into it. Lines that were there before it
 * began are answers to it, and where nothing waits, everything is. */
const playTo = async (
  playOut: PlayOut,
  { keyboard, stage, patience, voice }: Conversation,
): Promise<Reaction | undefined> => {
  const isDeaf = keyboard.isReady() || !patience.isReal;
  let from = 0;
  for (;;) {
    const cut = new AbortController();
    const over = new AbortController();
    const listen = async (): Promise<Typed> => {
      for (;;) {
        const typed = await keyboard.take(over.signal);
        if (isWords(typed)) cut.abort();
        // An empty line says nothing, unless it ends what somebody had begun to type.
        if (isWords(typed) || typed.kind !== 'line' || cut.signal.aborted) return typed;
      }
    };
    const stopListening = keyboard.onTyping(() => cut.abort());
    const arrival = isDeaf ? undefined : listen();
    const reached = await perform({ playOut, from, stage, patience, voice, signal: cut.signal });
    stopListening();
    if (!cut.signal.aborted) over.abort();
    else if (arrival) keyboard.prompt();
    const typed = await arrival;
    if (typed && isWords(typed)) return { typed, seconds: reached };
    if (!cut.signal.aborted || typed?.kind === 'end') return undefined;
    from = reached;
  }
};

/** A microphone that closes by itself; typing takes longer than talking, so it waits for a line that was begun. */
const closeMicrophone = async (closing: AbortController, answered: AbortSignal, patience: Patience): Promise<void> => {
  await patience.sleep(LISTENING_SECONDS, answered);
  if (!answered.aborted) closing.abort();
};

/** Listens after a reply: while the microphone is open, or until somebody opens the skill again. Where nothing waits,
 * it listens for as long as it takes. */
const listenAfter = async (open: boolean, { keyboard, patience }: Conversation): Promise<Reaction> => {
  const began = patience.now();
  const closing = new AbortController();
  const answered = new AbortController();
  keyboard.prompt();
  const stopListening = keyboard.onTyping(() => answered.abort());
  if (open && patience.isReal) void closeMicrophone(closing, answered.signal, patience);
  const typed = await keyboard.take(closing.signal);
  answered.abort();
  stopListening();
  const seconds = (patience.now() - began) / 1000;
  return { typed, seconds: open ? Math.min(seconds, LISTENING_SECONDS - 1) : seconds };
};

/** What the person does next: into the reply, or after it. */
const react = async (exchange: Exchange, playOut: PlayOut, conversation: Conversation): Promise<Reaction> => {
  const interruption = await playTo(playOut, conversation);
  conversation.stage.aside(exchange);
  if (interruption) {
    conversation.stage.note(`(cut after ${interruption.seconds.toFixed(1)} s)`);
    return interruption;
  }
  if (!exchange.open) {
    conversation.stage.note(`The session is closed. "open ${conversation.invocationName}" begins again, .quit leaves.`);
  }
  const { typed, seconds } = await listenAfter(exchange.open, conversation);
  return { typed, seconds: playOut.seconds + seconds };
};

/** A command given after so many real seconds, when the last reply began to sound `earlier` seconds before them. */
const inRealTime = (command: EchoCommand, earlier: number, seconds: number, open: boolean): EchoCommand => {
  if (command.kind === 'say') return { ...command, after: command.after ?? earlier + seconds };
  // Nothing ends a silence without a session; it has lasted as long as it has.
  if (command.kind === 'silence' && !open) return { kind: 'wait', seconds };
  return command.kind === 'wait' ? { ...command, seconds: seconds + command.seconds } : command;
};

/** Holds a conversation at a keyboard: begins it, shows every reply as it is spoken, and ends when the person leaves
 * or the input does. */
export const converse = async (conversation: Conversation): Promise<void> => {
  const { echo, keyboard, stage, patience, voice, invocationName } = conversation;
  const uncut = new AbortController().signal;
  const ring = createRinger((alert) => {
    stage.ring(alert);
    if (alert.text !== null) void voice?.(alert.text, 1, uncut);
  });
  stage.heard(`open ${invocationName}`);
  let exchange = await echo.say(`open ${invocationName}`);
  let hint = '';
  for (;;) {
    for (const alert of exchange.alerts) ring(alert);
    const playOut = soundOf(exchange);
    const newHint = exchange.open ? `You can say: ${sayable(playOut).join(', ')}.` : hint;
    if (newHint !== hint) stage.note(newHint);
    hint = newHint;

    const earlier = secondsEarlier(echo, exchange);
    const stopRinging = ringMeanwhile(echo, patience, (alert) => {
      ring(alert);
      keyboard.promptAgain();
    });
    const { typed, seconds } = await react(exchange, playOut, conversation);
    stopRinging();
    if (typed.kind === 'end') return;
    if (typed.kind === 'nothing') {
      stage.note('(silence)');
      exchange = await echo.silence();
      continue;
    }
    const command = readCommand(typed.text);
    if (command.kind === 'quit') return;
    if (!keyboard.isEchoing) stage.heard(typed.text.trim() || '(silence)');
    if (command.kind === 'unreadable') {
      stage.note(command.why);
      const { alerts } = patience.isReal ? await echo.wait(seconds) : NOTHING;
      exchange = { ...NOTHING, open: echo.isOpen(), alerts };
      continue;
    }
    exchange = await obey(echo, patience.isReal ? inRealTime(command, earlier, seconds, exchange.open) : command);
  }
};
