import type { Clock } from '../../page/clock.ts';

/** A clock that a test moves on. */
export interface FakeClock extends Clock {
  /** Lets so many seconds pass, and everything happen that is due. */
  readonly pass: (seconds: number) => Promise<void>;
  /** Lets time pass until nobody waits any more. */
  readonly run: () => Promise<void>;
}

interface Waiting {
  readonly time: number;
  readonly wake: () => void;
}

/** Everything that follows from what has happened, follows. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createFakeClock = (): FakeClock => {
  let now = 0;
  let waiting: readonly Waiting[] = [];

  const passTo = async (end: number): Promise<void> => {
    await settle();
    for (;;) {
      const [next] = waiting.filter(({ time }) => time <= end).toSorted((one, other) => one.time - other.time);
      if (!next) break;
      now = Math.max(now, next.time);
      next.wake();
      await settle();
    }
    if (Number.isFinite(end)) now = Math.max(now, end);
  };

  return {
    now: () => now,
    until: (time, signal) =>
      new Promise((resolve) => {
        if (signal.aborted || time <= now) {
          resolve();
          return;
        }
        const wake = (): void => {
          waiting = waiting.filter((one) => one !== mine);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const mine = { time, wake };
        waiting = [...waiting, mine];
        signal.addEventListener('abort', wake);
      }),
    pass: (seconds) => passTo(now + seconds * 1000),
    run: () => passTo(Infinity),
  };
};
