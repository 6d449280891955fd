/// <reference types="node" />

import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSkill } from './build.mjs';
import { bundle, ROOT } from './bundle.mjs';

/** The bench is TypeScript as well, and is bundled like the skill; each of these is a file of its own. */
const PARTS = ['bench', 'helloWorld', 'recordVisit', 'playVisit', 'randomVisits'];

const folder = join(ROOT, 'dist', 'bench');
await mkdir(folder, { recursive: true });
const built = await buildSkill();
for (const part of PARTS) {
  const outfile = join(folder, `${part}.cjs`);
  const { code } = await bundle(`scripts/bench/${part}.ts`, outfile);
  await writeFile(outfile, code);
}

const { bench } = /** @type {typeof import('./bench/bench.ts')} */ (
  createRequire(import.meta.url)(join(folder, 'bench.cjs'))
);
const passed = bench({
  coach: built.bundle.path,
  bundleBytes: built.bundle.bytes,
  zipBytes: built.zip.bytes,
  folder,
  skillPackage: join(ROOT, 'skill-package'),
});
process.exitCode = passed ? 0 : 1;
