import type { Remembered } from '../memory/remembered.ts';
import type { Store } from '../memory/store.ts';
import type { Log } from './log.ts';

/** Most a turn waits for the store, in milliseconds; after that it goes on as for a new user. */
export const STORE_WAIT_MS = 1000;

/** The store as a conversation may use it: it never fails and never keeps anybody waiting. */
export interface Memory {
  recall(userId: string): Promise<Remembered | undefined>;
  keep(userId: string, value: Remembered): Promise<void>;
}

class TooSlow extends Error {
  override readonly name = 'StoreTooSlow';
}

const inTime = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), STORE_WAIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** A store that is slow, down or refusing costs a place to come back to, and nothing else. */
export const memoryOn = (store: Store, log: Log): Memory => {
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await inTime(work());
    } catch (error) {
      log({
        requestId: '',
        request: what,
        locale: '',
        event: 'store_failed',
        from: 'none',
        to: 'none',
        milliseconds: 0,
        error: error instanceof Error ? error.name : 'unknown',
      });
      return undefined;
    }
  };
  return {
    recall: (userId) => attempt('load', () => store.load(userId)),
    keep: async (userId, value) => {
      await attempt('save', () => store.save(userId, value));
    },
  };
};

/** Whether there is anything to write: the time alone is no news. */
export const isNews = (value: Remembered, known: Remembered = NOTHING_YET): boolean =>
  JSON.stringify({ ...value, at: 0 }) !== JSON.stringify({ ...known, at: 0 });

const NOTHING_YET: Remembered = { version: 1, pace: 'normal', brief: false, at: 0 };
