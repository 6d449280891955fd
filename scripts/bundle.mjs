/// <reference types="node" />

import { minify } from '@swc/core';
import { build } from 'esbuild';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leanModel } from './leanModel.mjs';
import { leanSdk } from './leanSdk.mjs';
import { leanTables } from './leanTables.mjs';

/** The project's folder; every path below is relative to it. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * One TypeScript entry and everything it imports as one minified CommonJS file for Lambda's Node 22 and later.
 *
 * CommonJS, because ask-sdk-core is: in an ES module its `require("url")` would need a shim. The project's
 * package.json says "type": "module", which is why the file has to be called .cjs:
 * - plain `node` here would read an index.js as an ES module; a .cjs is CommonJS wherever it lies;
 * - Lambda's runtime client looks for index.js, index.mjs and index.cjs, in this order, for the handler "index.handler";
 * - ask-cli zips the folder as it is. A package.json beside an index.js, to call it CommonJS, would make ask-cli run
 *   `npm install` in that folder. (Only `ask run` insists on index.js; the desk in simulator/ is there instead.)
 * @param {string} entry
 * @param {string} outfile only names the output; nothing is written
 * @param {readonly import('esbuild').Plugin[]} changes what is to be different about it
 */
export const bundle = async (entry, outfile, changes = []) => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    plugins: [...changes, leanModel(join(ROOT, 'lambda/src')), leanSdk(), leanTables()],
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    minify: true,
    // Lambda's Node runtimes bring version 3 of the AWS SDK. It is loaded when the store is first used, and as import()
    // becomes require(), it is looked for where Lambda's NODE_PATH says; a real import() would not look there.
    external: ['@aws-sdk/*'],
    supported: { 'dynamic-import': false },
    // Written beside the bundle's name but not referred to by it: it stays at home.
    sourcemap: 'external',
    metafile: true,
    write: false,
  });
  const contentOf = (/** @type {string} */ name) => {
    const file = outputFiles.find(({ path }) => basename(path) === name);
    if (file === undefined) throw new Error(`esbuild made no ${name}`);
    return file.text;
  };
  const small = await smaller(contentOf(basename(outfile)), contentOf(`${basename(outfile)}.map`));
  return { ...small, metafile };
};

/**
 * What esbuild made small, made smaller by 2 % zipped: swc looks at the whole file more than once.
 * @param {string} code
 * @param {string} map
 */
const smaller = async (code, map) => {
  const small = await minify(code, {
    ecma: 2022,
    module: false,
    toplevel: true,
    compress: { ecma: 2022, passes: 3, toplevel: true },
    mangle: { topLevel: true },
    sourceMap: { content: map },
    inlineSourcesContent: true,
  });
  if (small.map === undefined) throw new Error('swc made no source map');
  return { code: Buffer.from(small.code), map: small.map };
};
