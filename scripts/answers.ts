import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answersTable } from '../lambda/tests/support/answersTable.ts';

/** Writes docs/answers.md; with `--check` only says whether it is current. */
const path = join(process.cwd(), 'docs', 'answers.md');
const wanted = answersTable();
if (!process.argv.includes('--check')) {
  writeFileSync(path, wanted);
} else if (readFileSync(path, 'utf8') !== wanted) {
  console.error('docs/answers.md is not current: npm run answers');
  process.exitCode = 1;
}
