import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CHECKS, runChecks } from './dryRun.ts';

// Run from the top of the project:
//   npm run deploy -- --dry-run           looks into everything that needs no account
//   npm run deploy -- --dry-run --only template,code
//   npm run deploy                        the same, and then `ask deploy`, if nothing is wrong or missing

/** The command line that this was written for; the last there is. It is not installed with the project: it is large. */
const ASK_CLI = 'ask-cli@2.30.7';

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, only: { type: 'string' } },
});
const isDry = values['dry-run'];
const only = values.only?.split(',');
const unknown = (only ?? []).filter((id) => !CHECKS.some((check) => check.id === id));

const tell = (line: string): void => console.log(line);

const fail = (line: string): void => {
  console.error(line);
  process.exitCode = 1;
};

/** Hands over to Amazon's command line, which asks and tells for itself. */
const deploy = (): void => {
  const { error, stdout } = spawnSync('ask', ['--version'], { encoding: 'utf8' });
  if (error !== undefined) {
    fail(`\nEverything is ready, but Amazon's command line is not installed:
  npm install --global ${ASK_CLI}
  ask configure          # links your Amazon developer account and your AWS account
Then run this again. docs/deploy.md tells the rest.`);
    return;
  }
  tell(`\nHanding over to ask-cli ${stdout.trim()} (this was written for ${ASK_CLI}).`);
  const { status } = spawnSync('ask', ['deploy'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
};

const main = async (): Promise<void> => {
  tell(isDry ? 'A dry run: nothing leaves this machine.\n' : 'First everything is looked into.\n');
  const checks = only === undefined ? CHECKS : CHECKS.filter(({ id }) => only.includes(id));
  const outcome = await runChecks(checks, tell, isDry ? [] : ['fails', 'waits']);
  if (outcome === 'fails') {
    fail('\nNot to be deployed: something is wrong.');
  } else if (!isDry && outcome === 'waits') {
    fail('\nNot deployed: what waits must be filled in first. A dry run tells all of it.');
  } else if (!isDry) {
    deploy();
  } else {
    if (only === undefined)
      tell(
        `\ndist/spasm-coach.zip, ${(statSync('dist/spasm-coach.zip').size / 1000).toFixed(1)} kB, is what would be uploaded.`,
      );
    tell(
      outcome === 'waits' ? '\nReady, but for what waits: `npm run deploy` refuses until it is filled in.' : '\nReady.',
    );
  }
};

if (unknown.length > 0)
  fail(`There is no check called ${unknown.join(', ')}. There are: ${CHECKS.map(({ id }) => id).join(', ')}`);
else if (!isDry && only !== undefined) fail('--only goes with --dry-run: a deployment looks into everything.');
else await main();
