/**
 * Random conversations and spoilt requests through the Lambda entry of the built bundle: no rule of the platform is
 * broken, nothing is thrown, nothing that was said comes out, memory stays flat. Exits with 1 otherwise.
 *
 *   npm run soak [-- --visits 100000 --hostile 100000 --seed 7]
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../simulator/callSkill.ts';
import { loadModel } from '../../simulator/cli/skillFiles.ts';
import type { InteractionModel } from '../../simulator/hearing/interactionModel.ts';
import { createChoice } from '../bench/choice.ts';
import { createFindings } from './findings.ts';
import { attack } from './hostile.ts';
import { watchMemory } from './memory.ts';
import { PLANTED, visit } from './visits.ts';

const { values } = parseArgs({
  options: {
    visits: { type: 'string', default: '1500' },
    hostile: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '20261122' },
  },
});

/** Requests that are kept to be spoilt: of the first visits, which lead everywhere. */
const KEPT = 2000;

const findings = createFindings();
const print = console.log;

/** The skill's log, looked at instead of shown. */
console.log = (line: string): void => {
  if (line.includes('"event":"error"')) findings.add('the skill caught an error', line);
  for (const word of PLANTED) if (line.includes(word)) findings.add('planted word logged', line.slice(0, 300));
};

process.env['MEMORY'] = 'process';
const path = resolve('lambda/dist/index.cjs');
const { handler: skill } = createRequire(path)(path) as { readonly handler: Handler };

const requests: RequestEnvelope[] = [];
const handler: Handler = (event, context) => {
  if (requests.length < KEPT) requests.push(structuredClone(event));
  return skill(event, context);
};

const locales = readdirSync('skill-package/interactionModels/custom').map((file) => file.replace('.json', ''));
const models = new Map<string, InteractionModel>();
for (const locale of locales) models.set(locale, await loadModel('skill-package', locale));

const any = createChoice(Number(values.seed));
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const report = async (what: string, times: number, run: () => Promise<void>): Promise<void> => {
  const began = performance.now();
  const { early, late, flat } = await watchMemory(times, run);
  if (!flat) findings.add('memory grows', `${megabytes(early)} to ${megabytes(late)} in ${times} ${what}`);
  const seconds = (performance.now() - began) / 1000;
  print(`${times} ${what} in ${seconds.toFixed(0)} s; heap ${megabytes(early)} early, ${megabytes(late)} late`);
};

let turns = 0;
await report('visits', Number(values.visits), async () => {
  turns += await visit({ handler, models, any, findings });
});
print(`${turns} turns, ${locales.length} locales`);
await report('spoilt requests', Number(values.hostile), () => attack({ handler: skill, requests, any, findings }));

const kinds = [...findings.kinds()];
for (const [kind, { times, example }] of kinds) print(`${kind}, ${times} times; first: ${example}`);
print(kinds.length === 0 ? 'nothing went wrong' : `${kinds.length} kinds of things went wrong`);
process.exitCode = kinds.length === 0 ? 0 : 1;
