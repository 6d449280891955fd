import { atOneRate } from './oneRate.ts';
import { findSpeech, type Span } from './silences.ts';
import { SPEED, synthesize } from './synthesize.ts';

/** What is heard of a reply. Sound itself is not kept: three minutes of it take eight megabytes. */
export interface Heard {
  /** From the first to the last sound. */
  readonly seconds: number;
  /** The silences between its first and its last sound. */
  readonly silences: readonly Span[];
}

/** Shorter than any silence that is asked for, longer than the closing of a "t". Seconds. */
const SHORTEST_SILENCE = 0.1;

export type Listener = (ssml: string) => Promise<Heard>;

const listenOnce = async (reply: string): Promise<Heard> => {
  const { ssml, rate } = atOneRate(reply);
  const sound = await synthesize(ssml, Math.round(SPEED * rate));
  const speech = findSpeech(sound, { shortestSilence: SHORTEST_SILENCE });
  return {
    seconds: (speech.at(-1)?.end ?? 0) - (speech[0]?.start ?? 0),
    silences: speech.slice(1).map(({ start }, i) => ({ start: speech[i]?.end ?? 0, end: start })),
  };
};

/** Speaks replies and listens to them, each different one once. */
export const createListener = (): Listener => {
  const known = new Map<string, Promise<Heard>>();
  return (ssml) => {
    const heard = known.get(ssml) ?? listenOnce(ssml);
    known.set(ssml, heard);
    return heard;
  };
};

/** Does something with every item, some at a time, and gives the results in order. */
export const mapSome = async <T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = [];
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [i, item] of waiting) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
};
