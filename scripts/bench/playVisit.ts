import { readFileSync, writeSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { handlerIn } from './skillFile.ts';

/** What a played visit took. */
export interface Played {
  /** Of every timed turn. */
  readonly microseconds: readonly number[];
  /** Resident memory after the first turn and after the last. */
  readonly firstBytes: number;
  readonly lastBytes: number;
}

/**
 * Run as `node playVisit.cjs <bundle> <recorded visit> <visits to warm up> <visits to time>`, in a process of its own.
 * Writes what was played to file descriptor 3.
 */
const play = async (bundle: string, visit: string, warmUps: number, visits: number): Promise<Played> => {
  const recorded = readFileSync(visit, 'utf8');
  const handler = handlerIn(bundle);
  const microseconds: number[] = [];
  let firstBytes = 0;
  for (let played = 0; played < warmUps + visits; played += 1) {
    // Every visit is parsed anew: nothing that a skill might keep in a request survives.
    for (const request of JSON.parse(recorded) as RequestEnvelope[]) {
      const began = performance.now();
      await handler(request, { awsRequestId: 'bench' });
      if (played >= warmUps) microseconds.push((performance.now() - began) * 1000);
      if (firstBytes === 0) firstBytes = process.memoryUsage.rss();
    }
  }
  return { microseconds, firstBytes, lastBytes: process.memoryUsage.rss() };
};

const [bundle = '', visit = '', warmUps, visits] = process.argv.slice(2);
void play(bundle, visit, Number(warmUps), Number(visits)).then((played) => writeSync(3, JSON.stringify(played)));
