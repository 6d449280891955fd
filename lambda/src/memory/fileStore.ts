import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { rowOf, valueIn } from './row.ts';
import type { Store } from './store.ts';

/** Rows by user id, as far as the file can be read: a missing or broken file holds none. */
const rowsIn = (path: string): Map<string, unknown> => {
  try {
    const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(typeof rows === 'object' && rows !== null ? Object.entries(rows) : []);
  } catch {
    return new Map();
  }
};

/** The new file takes the old one's place whole: whoever reads, or pulls the plug, sees the one or the other. */
const replace = (path: string, rows: Map<string, unknown>): void => {
  mkdirSync(dirname(path), { recursive: true });
  const written = `${path}.${process.pid}.tmp`;
  writeFileSync(written, JSON.stringify(Object.fromEntries(rows)), { mode: 0o600 });
  renameSync(written, path);
};

/**
 * Keeps values in one JSON file, for an Echo on the desk that is switched off between two visits; never for Lambda.
 * `now` gives epoch milliseconds. Every operation reads, changes and writes without a break, so that two of one
 * process never overlap.
 */
export const fileStore = (path: string, now: () => number = Date.now): Store => {
  const change = (edit: (rows: Map<string, unknown>) => void): void => {
    const rows = new Map([...rowsIn(path)].filter(([, row]) => valueIn(row, now()) !== undefined));
    edit(rows);
    replace(path, rows);
  };
  return {
    load: async (userId) => valueIn(rowsIn(path).get(userId), now()),
    save: async (userId, value) => change((rows) => rows.set(userId, rowOf(value, now()))),
    forget: async (userId) => change((rows) => rows.delete(userId)),
  };
};
