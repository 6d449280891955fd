import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ICON_SIZES, iconPath, iconPng } from './icon.ts';
import { MANIFEST_PATH, manifestText } from './manifestFile.ts';

// Run from the top of the project: `npm run store` writes the manifest and the icons of skill-package/; with `--check`
// it only says which of them no longer match their source, and fails when one does not.

const currentOf = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined);

const manifest = Buffer.from(manifestText(currentOf(MANIFEST_PATH)?.toString('utf8') ?? '{}'));
const wanted: readonly (readonly [path: string, content: Buffer])[] = [
  [MANIFEST_PATH, manifest],
  ...ICON_SIZES.map((size) => [iconPath(size), iconPng(size)] as const),
];
const stale = wanted.filter(([path, content]) => currentOf(path)?.equals(content) !== true);

const checkOnly = process.argv.includes('--check');
for (const [path, content] of stale) {
  if (checkOnly) {
    console.error(`${path} is stale: npm run store`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`Wrote ${path}`);
  }
}
if (stale.length === 0) console.log('The store page and the icons match their source.');
