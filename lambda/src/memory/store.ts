import type { Remembered } from './remembered.ts';

/** A place to keep one small value per user. Every operation may fail; callers carry on as for a new user. */
export interface Store {
  load(userId: string): Promise<Remembered | undefined>;
  save(userId: string, value: Remembered): Promise<void>;
  forget(userId: string): Promise<void>;
}

/** Keeps nothing: every visit is the first. */
export const noStore: Store = {
  load: async () => undefined,
  save: async () => {},
  forget: async () => {},
};
