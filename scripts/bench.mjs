/// <reference types="node" />

import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { multiplied } from './bench/multiplied.mjs';
import { buildSkill } from './build.mjs';
import { bundle, ROOT } from './bundle.mjs';
import { zip } from './zip.mjs';

/** The bench is TypeScript as well, and is bundled like the skill; each of these is a file of its own. */
const PARTS = ['bench', 'helloWorld', 'recordVisit', 'playVisit', 'randomVisits'];

/** What the skill may grow by. */
const GROWTH = /** @type {const} */ ([
  ['routines', 2],
  ['routines', 4],
  ['locales', 2],
  ['locales', 4],
]);

const folder = join(ROOT, 'dist', 'bench');
await mkdir(folder, { recursive: true });
const built = await buildSkill();
for (const part of PARTS) {
  const outfile = join(folder, `${part}.cjs`);
  const { code } = await bundle(`scripts/bench/${part}.ts`, outfile);
  await writeFile(outfile, code);
}

const grown = [];
for (const [what, times] of GROWTH) {
  const path = join(folder, `${what}${times}.cjs`);
  const { code } = await bundle('lambda/src/index.ts', path, [multiplied(what, times)]);
  await writeFile(path, code);
  grown.push({ what: `${times} times the ${what}`, path, zipBytes: (await zip({ 'index.cjs': code })).length });
}

const { bench } = /** @type {typeof import('./bench/bench.ts')} */ (
  createRequire(import.meta.url)(join(folder, 'bench.cjs'))
);
const passed = bench({
  coach: built.bundle.path,
  bundleBytes: built.bundle.bytes,
  zipBytes: built.zip.bytes,
  grown,
  folder,
  skillPackage: join(ROOT, 'skill-package'),
});
process.exitCode = passed ? 0 : 1;
