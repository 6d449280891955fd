import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import type { Handler } from '../../src/skill/createHandler.ts';

const MAKE = `
  import { bundle } from './scripts/bundle.mjs';
  import { writeBundle } from './scripts/build.mjs';
  process.stdout.write(await writeBundle(process.argv[1], await bundle('lambda/src/index.ts')));
`;

/** The path of what Lambda loads, of the bundle as it is deployed; written into a folder of its own. */
export const builtInto = (folder: string): string => {
  const asked = ['--input-type=module', '-e', MAKE, folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

export interface BuiltSkill {
  readonly handler: Handler;
  /** The files that have been loaded by now. */
  readonly loaded: () => readonly string[];
  /** The files there are. */
  readonly files: readonly string[];
}

/** Begins it as a new container does. */
export const begun = (path: string): BuiltSkill => {
  const load = createRequire(path);
  jest.resetModules();
  const { handler } = load(path) as { readonly handler: Handler };
  const loaded = (): readonly string[] =>
    Object.keys(load.cache)
      .filter((file) => dirname(file) === dirname(path))
      .map((file) => basename(file))
      .toSorted();
  return { handler, loaded, files: readdirSync(dirname(path)).toSorted() };
};
