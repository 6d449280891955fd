/// <reference types="node" />

import { minify } from '@swc/core';
import { transform } from 'esbuild';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { leanModel } from './leanModel.mjs';
import { leanSdk } from './leanSdk.mjs';
import { leanTables } from './leanTables.mjs';

/** The project's folder; every path below is relative to it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What the entry's file is called, beside the files of what is loaded later. */
export const ENTRY = 'index.cjs';

const NODE = 'node22';

/** Lambda's Node runtimes bring version 3 of the AWS SDK. It is loaded when the store is first used. */
const BROUGHT = '@aws-sdk/';

/** A file smaller than this, in bytes before it is made small, is not worth its opening. */
const LEAST_FILE = 3000;

/**
 * One TypeScript entry and everything it imports as minified CommonJS for Lambda's Node 22 and later: index.cjs, and
 * beside it a file for each module that is only reached by `import()`, named after it, which is loaded, synchronously,
 * when that is first run. Rollup, because what such a file shares with the entry stays in the entry, whole and once.
 *
 * CommonJS, because the AWS SDK that Lambda brings is looked for where its NODE_PATH says by require() and not by a real
 * import(). The project's package.json says "type": "module", which is why the files have to be called .cjs:
 * - plain `node` here would read an index.js as an ES module; a .cjs is CommonJS wherever it lies;
 * - Lambda's runtime client looks for index.js, index.mjs and index.cjs, in this order, for the handler "index.handler";
 * - ask-cli zips the folder as it is. A package.json beside an index.js, to call it CommonJS, would make ask-cli run
 *   `npm install` in that folder. (Only `ask run` insists on index.js; the desk in simulator/ is there instead.)
 * @param {string} entry
 * @param {readonly import('rollup').Plugin[]} changes what is to be different about it
 * @returns {Promise<Readonly<Record<string, File>>>} by name, the entry first; nothing is written
 */
export const bundle = async (entry, changes = []) => {
  const graph = await rollup({
    input: { index: join(ROOT, entry) },
    plugins: [...changes, leanModel(), leanSdk(), leanTables(), fromTypeScript],
    // A room takes from the entry what it shares with it; the entry exports that beside the handler.
    preserveEntrySignatures: 'allow-extension',
    // No module here does anything by being imported, nor one of Node's.
    treeshake: { moduleSideEffects: (id) => id.startsWith(BROUGHT) },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  const { output } = await graph.generate({
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: ENTRY,
    chunkFileNames: '[name].cjs',
    // What two of them share, and what would hardly fill a file, goes where it is loaded before.
    experimentalMinChunkSize: LEAST_FILE,
    // Node's own modules and the AWS SDK are taken as they are, with no copy of their exports around them.
    interop: 'esModule',
    externalLiveBindings: false,
    hoistTransitiveImports: false,
    minifyInternalExports: true,
    esModule: false,
    freeze: false,
    generatedCode: { preset: 'es2015', symbols: false },
    sourcemap: 'hidden',
  });
  await graph.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  return Object.fromEntries(await Promise.all(chunks.map(async (chunk) => [chunk.fileName, await fileOf(chunk)])));
};

/**
 * @typedef {object} File
 * @property {Buffer} code
 * @property {string} map for whoever looks for an error; the code does not refer to it
 * @property {Readonly<Record<string, number>>} from what it was made of: bytes by path, before it was made small
 */

/**
 * @param {import('rollup').OutputChunk} chunk
 * @returns {Promise<File>}
 */
const fileOf = async ({ code, map, modules }) => {
  const small = await minify(code, {
    ecma: 2022,
    module: false,
    toplevel: true,
    compress: { ecma: 2022, passes: 3, toplevel: true },
    mangle: { topLevel: true },
    sourceMap: { content: String(map) },
    inlineSourcesContent: true,
  });
  if (small.map === undefined) throw new Error('swc made no source map');
  /** @type {Record<string, number>} */
  const from = {};
  for (const [path, { renderedLength }] of Object.entries(modules)) from[path.replace(ROOT, '')] = renderedLength;
  return { code: Buffer.from(small.code), map: small.map, from };
};

/**
 * Finds modules as Node's require() does, and takes the types out of them. What Lambda brings stays outside.
 * @type {import('rollup').Plugin}
 */
const fromTypeScript = {
  name: 'from-typescript',
  resolveId: (source, importer) => {
    if (isBuiltin(source) || source.startsWith(BROUGHT)) return { id: source, external: true };
    return importer === undefined ? null : createRequire(importer).resolve(source);
  },
  transform: async (code, id) => {
    if (!id.endsWith('.ts')) return null;
    const made = await transform(code, { loader: 'ts', target: NODE, sourcemap: true, sourcefile: id });
    return { code: made.code, map: made.map };
  },
};
