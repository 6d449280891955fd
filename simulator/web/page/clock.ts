/** Time as the page's performance takes it. */
export interface Clock {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Resolves at that time, or when the signal comes first; at once for a time that has passed. */
  readonly until: (time: number, signal: AbortSignal) => Promise<void>;
}

export const PAGE_CLOCK: Clock = {
  now: () => performance.now(),
  until: (time, signal) =>
    new Promise((resolve) => {
      const left = time - performance.now();
      if (signal.aborted || left <= 0) {
        resolve();
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, left);
      signal.addEventListener('abort', done);
    }),
};
