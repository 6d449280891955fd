/** Bytes the process holds on to once everything that can go is gone. Needs `node --expose-gc`. */
export const heldBytes = (): number => {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

/** How many times memory is looked at. */
const LOOKS = 20;

/** The first looks are not counted: tables are built when they are first read. */
const WARM_UPS = LOOKS / 4;

/** Growth that is none: what the engine's own caches come and go by. */
const ALLOWED = { share: 0.05, bytes: 2_000_000 };

const middle = (bytes: readonly number[]): number => bytes.toSorted((a, b) => a - b)[bytes.length >> 1] ?? 0;

/** With fewer the engine is still settling in, and growth says nothing. */
const FEWEST = 1000;

/** Runs something many times and looks at memory in between. */
export const watchMemory = async (times: number, run: (time: number) => Promise<void>) => {
  const held: number[] = [];
  const every = Math.max(1, Math.floor(times / LOOKS));
  for (let time = 0; time < times; time += 1) {
    await run(time);
    if (time % every === every - 1) held.push(heldBytes());
  }
  const warm = held.slice(WARM_UPS);
  const early = middle(warm.slice(0, warm.length / 3));
  const late = middle(warm.slice(-warm.length / 3));
  return { early, late, flat: times < FEWEST || late - early < Math.max(ALLOWED.bytes, early * ALLOWED.share) };
};
