import { storeFrom } from './memory/storeFrom.ts';
import { createHandler } from './skill/createHandler.ts';
import { logToConsole } from './skill/log.ts';

/** The Lambda entry. SKILL_ID is set where the skill is deployed; without it any skill id is accepted. */
export const handler = createHandler({
  skillId: process.env['SKILL_ID'],
  log: logToConsole,
  store: storeFrom(process.env),
});
