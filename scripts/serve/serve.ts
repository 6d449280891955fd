/**
 * The skill as a web service behind a host that terminates HTTPS, for those who do not use Lambda.
 *
 *   SKILL_ID=amzn1.ask.skill.… npm run serve
 *
 * PORT and HOST say where it listens (3000 on this machine only); TABLE_NAME or MEMORY where rows are kept, as in
 * docs/what-is-kept.md.
 */
import type { Context } from 'aws-lambda';
import { storeFrom } from '../../lambda/src/memory/storeFrom.ts';
import { createHandler } from '../../lambda/src/skill/createHandler.ts';
import { logToConsole } from '../../lambda/src/skill/log.ts';
import { createSkillServer } from './createSkillServer.ts';
import { verifierFor } from './verify.ts';

const { SKILL_ID: skillId = '', PORT: port = '3000', HOST: host = '127.0.0.1' } = process.env;

if (skillId === '') {
  console.error('SKILL_ID is not set: anybody’s skill would be answered.');
  process.exitCode = 2;
} else {
  const handler = createHandler({ skillId, log: logToConsole, store: storeFrom(process.env) });
  const server = createSkillServer({
    invoke: (request, id) => handler(request, { awsRequestId: id } as Context),
    verify: verifierFor(skillId),
    log: console.log,
  });
  server.listen(Number(port), host, () => console.log(JSON.stringify({ event: 'listening', host, port })));
  // Whoever is being answered is answered; nobody new is.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => server.close());
}
