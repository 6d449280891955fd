/** How time passes for somebody watching: really, or not at all. */
export interface Patience {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Lets so many seconds pass, fewer when the signal comes first. */
  readonly sleep: (seconds: number, signal: AbortSignal) => Promise<void>;
  /** False when nothing is waited for, so that silence has to be said. */
  readonly isReal: boolean;
}

export const REAL_TIME: Patience = {
  now: () => performance.now(),
  sleep: (seconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, seconds * 1000);
      signal.addEventListener('abort', done);
    }),
  isReal: true,
};

/** Nothing waits: time jumps over every sleep. */
export const createHaste = (): Patience => {
  let time = 0;
  return {
    now: () => time,
    sleep: async (seconds, signal) => {
      if (!signal.aborted) time += seconds * 1000;
    },
    isReal: false,
  };
};
