import type { Remembered } from '../memory/remembered.ts';
import type { Store } from '../memory/store.ts';
import type { Log } from './log.ts';

/** Most a turn waits for the store, in milliseconds; after that it goes on as for a new user. */
export const STORE_WAIT_MS = 1000;

/** The store as a conversation may use it: it never fails and never keeps anybody waiting. */
export interface Memory {
  recall(userId: string): Promise<Remembered | undefined>;
  keep(userId: string, value: Remembered): Promise<void>;
  /** Whether everything about somebody is gone for certain: only then may they be told so. */
  forget(userId: string): Promise<boolean>;
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
  /** When the store last failed, in epoch milliseconds. */
  let failedAt = -Infinity;
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await inTime(work());
    } catch (error) {
      failedAt = Date.now();
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
      // A turn that has just waited in vain for what was kept does not wait again to keep something.
      if (Date.now() - failedAt < STORE_WAIT_MS) return;
      await attempt('save', () => store.save(userId, value));
    },
    forget: async (userId) => {
      const gone = await attempt('forget', async () => {
        await store.forget(userId);
        return true;
      });
      return gone ?? false;
    },
  };
};

/** Whether there is anything to write: the time alone is no news. */
export const isNews = (value: Remembered, known: Remembered = NOTHING_YET): boolean =>
  JSON.stringify({ ...value, at: 0 }) !== JSON.stringify({ ...known, at: 0 });

const NOTHING_YET: Remembered = { version: 1, pace: 'normal', brief: false, at: 0 };
