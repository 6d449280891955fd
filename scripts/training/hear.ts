import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { featuresOf } from '../../lambda/src/reading/learned/features.ts';
import { hearingIn, readByRules } from '../../lambda/tests/support/corpus.ts';
import { EXAMPLES, type Example, type Examples } from './examples.ts';
import { allLines, nameOf } from './lines.ts';
import { meaningsIn } from './meanings.ts';

const ACCENTS = ['US', 'GB', 'AU', 'IN', 'CA'] as const;

const lines = allLines();
const examples: Example[] = [];
for (const [at, line] of lines.entries()) {
  const accent = ACCENTS[at % ACCENTS.length] ?? 'US';
  const said = readByRules(line, hearingIn(accent));
  // What comes without words leaves nothing to be learned.
  if (said !== undefined) examples.push({ features: featuresOf(said), means: meaningsIn(line.means) });
  if (at % 5000 === 0) console.log(`heard ${at} of ${lines.length}`);
}
const heard: Examples = { from: nameOf(lines), examples };
mkdirSync(dirname(EXAMPLES), { recursive: true });
writeFileSync(EXAMPLES, JSON.stringify(heard));
console.log(`${examples.length} examples in ${EXAMPLES}`);
