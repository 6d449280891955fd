import { dynamoStore } from './dynamoStore.ts';
import { fileStore } from './fileStore.ts';
import { processStore } from './processStore.ts';
import { noStore, type Store } from './store.ts';

const FILE = /^file:(?<path>.+)$/u;

/**
 * The store a process was given by its environment. TABLE_NAME names a DynamoDB table and is set where the skill is
 * deployed. The desk sets MEMORY: `process` for as long as the process runs, `file:PATH` for longer. Nothing set,
 * nothing kept.
 */
export const storeFrom = (environment: Readonly<Record<string, string | undefined>>): Store => {
  const { TABLE_NAME: table = '', MEMORY: memory = '' } = environment;
  if (table !== '') return dynamoStore(table);
  if (memory === 'process') return processStore();
  const path = FILE.exec(memory)?.groups?.['path'];
  return path === undefined ? noStore : fileStore(path);
};
