const realTimeout = globalThis.setTimeout;

/** Milliseconds of simulated time that pass at once. */
const STEP_MS = 20;

/** Lets what the network has for us arrive; real milliseconds, so few that nobody waits. */
const arrive = (): Promise<void> =>
  new Promise((resolve) => {
    realTimeout(resolve, 3);
  });

/** From now on clocks and timers are simulated; the network stays real. */
export const simulateTime = (): void => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance'] });
};

/** Waits for some work in simulated time: what came of it, and how many milliseconds it took. */
export const timed = async <T>(work: Promise<T>): Promise<{ readonly value: T; readonly milliseconds: number }> => {
  const began = Date.now();
  const end: { at?: number } = {};
  const watched = (async () => {
    try {
      return await work;
    } finally {
      end.at = Date.now();
    }
  })();
  // It may fail before it is asked for.
  watched.catch(() => {});
  await arrive();
  while (end.at === undefined) {
    jest.advanceTimersByTime(STEP_MS);
    await arrive();
  }
  return { value: await watched, milliseconds: end.at - began };
};
