import { rowOf, valueIn, type Row } from './row.ts';
import type { Store } from './store.ts';

/**
 * Keeps values for as long as the process runs: for the Echo on the desk and for tests, never for Lambda. `now` gives
 * epoch milliseconds.
 */
export const processStore = (now: () => number = Date.now): Store => {
  const rows = new Map<string, Row>();
  return {
    load: async (userId) => valueIn(rows.get(userId), now()),
    save: async (userId, value) => {
      rows.set(userId, rowOf(value, now()));
    },
    forget: async (userId) => {
      rows.delete(userId);
    },
  };
};
