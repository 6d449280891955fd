/// <reference types="node" />

import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { multiplied } from './bench/multiplied.mjs';
import { buildSkill, writeBundle, zipped } from './build.mjs';
import { bundle, ROOT } from './bundle.mjs';

/** The bench is TypeScript as well, run by plain node; each of these is a file of its own. */
const PARTS = ['bench', 'recordVisit', 'playVisit', 'randomVisits'];

/** What the skill may grow by. */
const GROWTH = /** @type {const} */ ([
  ['routines', 2],
  ['routines', 4],
  ['locales', 2],
  ['locales', 4],
]);

const folder = join(ROOT, 'dist', 'bench');
const built = await buildSkill();
await build({
  absWorkingDir: ROOT,
  entryPoints: PARTS.map((part) => `scripts/bench/${part}.ts`),
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node22',
});

/** A bundle beside the skill's own, made the same way. */
const besides = async (/** @type {string} */ name, /** @type {Awaited<ReturnType<typeof bundle>>} */ files) =>
  writeBundle(join(folder, name), files);

const hello = await besides('helloWorld', await bundle('scripts/bench/helloWorld.ts'));
const grown = [];
for (const [what, times] of GROWTH) {
  const files = await bundle('lambda/src/index.ts', [multiplied(what, times)]);
  const path = await besides(`${what}${times}`, files);
  grown.push({ what: `${times} times the ${what}`, path, zipBytes: (await zipped(files)).length });
}

const { bench } = /** @type {typeof import('./bench/bench.ts')} */ (
  createRequire(import.meta.url)(join(folder, 'bench.cjs'))
);
const passed = bench({
  coach: built.entry,
  hello,
  bytes: built.bytes,
  zipBytes: built.zipBytes,
  grown,
  folder,
  skillPackage: join(ROOT, 'skill-package'),
});
process.exitCode = passed ? 0 : 1;
