import { processStore } from './memory/processStore.ts';
import { noStore } from './memory/store.ts';
import { createHandler } from './skill/createHandler.ts';
import { logToConsole } from './skill/log.ts';

/**
 * The Lambda entry. SKILL_ID is set where the skill is deployed; without it any skill id is accepted. MEMORY=process
 * keeps places for as long as the process runs: the Echo on the desk sets it, a deployment never does.
 */
export const handler = createHandler({
  skillId: process.env['SKILL_ID'],
  log: logToConsole,
  store: process.env['MEMORY'] === 'process' ? processStore() : noStore,
});
