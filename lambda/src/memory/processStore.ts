import { asRemembered } from './remembered.ts';
import type { Store } from './store.ts';

/** Keeps values for as long as the process runs: for the Echo on the desk and for tests, never for Lambda. */
export const processStore = (): Store => {
  const rows = new Map<string, string>();
  return {
    load: async (userId) => asRemembered(JSON.parse(rows.get(userId) ?? 'null')),
    save: async (userId, value) => {
      rows.set(userId, JSON.stringify(value));
    },
    forget: async (userId) => {
      rows.delete(userId);
    },
  };
};
