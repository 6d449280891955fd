/// <reference types="node" />

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, ROOT } from './bundle.mjs';
import { zip } from './zip.mjs';

/**
 * What is deployed. ask-cli zips this folder whole (ask-resources.json), so nothing but the bundle may lie in it.
 */
const DEPLOYED = 'lambda/dist';

/** What stays at home: the same as a zip for uploading by hand, the source map, and what the bundle is made of. */
const KEPT = 'dist';

const BUNDLE = `${DEPLOYED}/index.cjs`;
const ZIP = `${KEPT}/spasm-coach.zip`;

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Builds the Lambda code package.
 * @returns the absolute paths and sizes in bytes of the bundle and of the zip
 */
export const buildSkill = async () => {
  const { code, map, metafile } = await bundle('lambda/src/index.ts', BUNDLE);
  const packed = await zip({ 'index.cjs': code });
  await rm(join(ROOT, DEPLOYED), { recursive: true, force: true });
  for (const folder of [DEPLOYED, KEPT]) await mkdir(join(ROOT, folder), { recursive: true });
  await writeFile(join(ROOT, BUNDLE), code);
  await writeFile(join(ROOT, ZIP), packed);
  await writeFile(join(ROOT, KEPT, 'index.cjs.map'), map);
  await writeFile(join(ROOT, KEPT, 'meta.json'), JSON.stringify(metafile));
  return {
    bundle: { path: join(ROOT, BUNDLE), bytes: code.length },
    zip: { path: join(ROOT, ZIP), bytes: packed.length },
  };
};

const isMain = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isMain) {
  const built = await buildSkill();
  console.log(`${BUNDLE}  ${kilobytes(built.bundle.bytes)}`);
  console.log(`${ZIP}  ${kilobytes(built.zip.bytes)}`);
}
