/// <reference types="node" />

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, ENTRY, ROOT } from './bundle.mjs';
import { zip } from './zip.mjs';

/**
 * What is deployed. ask-cli zips this folder whole (ask-resources.json), so nothing but the bundle may lie in it.
 */
const DEPLOYED = 'lambda/dist';

/** What stays at home: the same as a zip for uploading by hand, the source maps, and what the bundle is made of. */
const KEPT = 'dist';

const ZIP = `${KEPT}/spasm-coach.zip`;

const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Writes a bundle, and nothing else, into a folder.
 * @param {string} folder absolute
 * @param {Awaited<ReturnType<typeof bundle>>} files
 * @returns the absolute path of what Lambda loads
 */
export const writeBundle = async (folder, files) => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, { code }] of Object.entries(files)) await writeFile(join(folder, name), code);
  return join(folder, ENTRY);
};

/**
 * A bundle as it is uploaded.
 * @param {Awaited<ReturnType<typeof bundle>>} files
 */
export const zipped = (files) => zip(Object.fromEntries(Object.entries(files).map(([name, { code }]) => [name, code])));

/**
 * Builds the Lambda code package.
 * @returns the absolute path of what Lambda loads, the bytes of each file by name, and those of the zip
 */
export const buildSkill = async () => {
  const files = await bundle('lambda/src/index.ts');
  const entry = await writeBundle(join(ROOT, DEPLOYED), files);
  const packed = await zipped(files);
  await mkdir(join(ROOT, KEPT), { recursive: true });
  await writeFile(join(ROOT, ZIP), packed);
  for (const [name, { map }] of Object.entries(files)) await writeFile(join(ROOT, KEPT, `${name}.map`), map);
  const made = Object.entries(files).map(([name, { from }]) => [name, from]);
  await writeFile(join(ROOT, KEPT, 'meta.json'), JSON.stringify(Object.fromEntries(made)));
  const bytes = Object.entries(files).map(([name, { code }]) => /** @type {const} */ ([name, code.length]));
  return { entry, bytes: Object.fromEntries(bytes), zipBytes: packed.length };
};

const isMain = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
if (isMain) {
  const { bytes, zipBytes } = await buildSkill();
  for (const [name, size] of Object.entries(bytes)) console.log(`${DEPLOYED}/${name}  ${kilobytes(size)}`);
  console.log(`${ZIP}  ${kilobytes(zipBytes)}`);
}
