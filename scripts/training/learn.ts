import { readFileSync, writeFileSync } from 'node:fs';
import { EXAMPLES, type Examples } from './examples.ts';
import { Model } from './model.ts';
import { packed } from './packed.ts';

const OUT = 'lambda/src/reading/learned/learned.ts';

const { from, examples } = JSON.parse(readFileSync(EXAMPLES, 'utf8')) as Examples;
const model = new Model(examples);
console.log(`${examples.length} examples, ${model.features.size} features, ${model.meanings.length} meanings`);
for (let round = 1; round <= Model.ROUNDS; round += 1) console.log(`round ${round}: ${model.round(round).toFixed(3)}`);
model.simplify();
for (let round = 1; round <= Model.LAST_ROUNDS; round += 1)
  console.log(`again ${round}: ${model.lastRound().toFixed(3)}`);
const learned = packed(model, from);
writeFileSync(
  OUT,
  `import type { Learned } from './layout.ts';\n\n/** Written by \`npm run train\`; not to be changed by hand. */\nexport const LEARNED: Learned = ${JSON.stringify(learned, null, 2)};\n`,
);
console.log(`${OUT}: ${Math.round(JSON.stringify(learned).length / 1000)} kB`);
