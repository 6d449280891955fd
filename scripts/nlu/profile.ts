import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { differenceOf, type Fixture, type Profiled } from './fixture.ts';

/**
 * Asks Alexa's own NLU for every fixture: `npm run nlu -- amzn1.ask.skill.…`, after `ask configure` and a deployed
 * model. It calls `ask smapi profile-nlu` once per utterance, one after the other, and prints what Alexa heard instead.
 */
const [skillId] = process.argv.slice(2);
if (skillId === undefined) {
  console.error('Which skill? npm run nlu -- amzn1.ask.skill.…');
  process.exit(2);
}

const run = promisify(execFile);

const fixtures = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures.json'), 'utf8')) as readonly Fixture[];

const profile = async ({ locale, utterance }: Fixture): Promise<Profiled> => {
  const stage = ['--stage', 'development', '--locale', locale, '--utterance', utterance];
  const { stdout } = await run('npx', ['-y', 'ask-cli', 'smapi', 'profile-nlu', '--skill-id', skillId, ...stage]);
  return JSON.parse(stdout) as Profiled;
};

const wrong: string[] = [];
for (const fixture of fixtures) {
  const difference = differenceOf(fixture, await profile(fixture));
  if (difference !== undefined) wrong.push(difference);
}
console.log(`${fixtures.length - wrong.length} of ${fixtures.length} heard as expected`);
for (const line of wrong) console.log(`  ${line}`);
process.exitCode = wrong.length === 0 ? 0 : 1;
