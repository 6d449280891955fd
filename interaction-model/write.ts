import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LOCALE_NAMES } from './locales/index.ts';
import { modelPath, modelText } from './modelFile.ts';

// Run from the top of the project: `npx tsx interaction-model/write.ts` writes the five files,
// `--check` only says which of them no longer match their source, and fails when one does not.

const isCurrent = (path: string, text: string): boolean => existsSync(path) && readFileSync(path, 'utf8') === text;

const checkOnly = process.argv.includes('--check');
const stale = LOCALE_NAMES.filter((locale) => !isCurrent(modelPath(locale), modelText(locale)));

for (const locale of stale) {
  const path = modelPath(locale);
  if (checkOnly) {
    console.error(`${path} is stale: run npx tsx interaction-model/write.ts`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, modelText(locale));
    console.log(`Wrote ${path}`);
  }
}
if (stale.length === 0) console.log('The interaction models match their source.');
