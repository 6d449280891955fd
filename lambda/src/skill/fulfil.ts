import type { Context } from '../conversation/context.ts';
import { decide } from '../conversation/decide.ts';
import type { Outcome } from '../conversation/outcome.ts';
import type { Decision } from '../conversation/turn.ts';
import { carryOut, type Errand } from './alerts/carryOut.ts';
import type { TurnLog } from './log.ts';
import type { Memory } from './memory.ts';

/** One wish may lead to another, and that to its end. */
const MOST_WISHES = 3;

/** A turn whose wishes were carried out, and what became of each, by name. */
export interface Fulfilled {
  readonly next: Decision;
  readonly wishes: NonNullable<TurnLog['wishes']>;
}

export interface Means {
  readonly memory: Memory;
  readonly userId: string;
  readonly errand: Errand;
  /** What the next decision may know: time goes by while a wish is carried out. */
  readonly context: () => Context;
}

/** All that is kept, and the reminders; only what is gone for certain is called so. */
const forgotten = async ({ memory, userId, errand }: Means): Promise<Outcome> => {
  const gone = await memory.forget(userId);
  const { is } = await carryOut({ wish: 'cancel_reminders' }, errand);
  return { is: 'forgotten', gone: gone && is === 'reminders_cancelled' };
};

/** Carries out what a decision wishes for and decides what follows. A permission is Alexa's to ask for, in the reply. */
export const fulfil = async (decision: Decision, means: Means): Promise<Fulfilled> => {
  let next = decision;
  const wishes: { -readonly [W in keyof Fulfilled['wishes']]: Fulfilled['wishes'][W] } = {};
  for (let done = 0; done < MOST_WISHES && next.wish !== undefined && next.wish.wish !== 'ask_for'; done += 1) {
    const { wish } = next;
    const outcome = wish.wish === 'forget' ? await forgotten(means) : await carryOut(wish, means.errand);
    wishes[wish.wish] = outcome.is;
    const then = decide(next.session, outcome, means.context());
    next = { ...then, acts: [...next.acts, ...then.acts] };
  }
  return { next, wishes };
};
