/// <reference types="node" />

import { transform } from 'esbuild';

const STRING = /"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/gu;

/** One exported object of nothing but strings, or of such objects, once the strings are taken out. */
const ONE_TABLE = /^const (?:[\w$]+)=\{(?:[\w$]*:(?:\{[\w$:,]*\})?,?)+\};export\{[\w$]+ as [A-Z_]+\};\s*$/u;

/** A string as one line, without the spaces that only help a reader: its own reader splits it at commas and trims. */
const tight = (/** @type {string} */ text) => text.replaceAll(/(?:\s|\\n)+/gu, ' ').replaceAll(/ ?, ?/gu, ',');

const TABLES = /src[/\\]reading[/\\](?:lexicon|signs|everyday[/\\]tables[/\\]\w+)\.ts$/;

/** Where the keys of docs/sources.md stand: beside each sign and each routine, for whoever checks them. */
const KEYS = [
  { file: /src[/\\]triage[/\\]findings\.ts$/, key: /(?<=\brow\(\d+, '\w+', )'[^']*'/gu },
  { file: /src[/\\]routines[/\\]routines\.ts$/, key: /(?<=\n {4}sources: )'[^']*'/gu },
];

/**
 * Takes the line breaks and indents out of the big tables of words; in the source they are for people. These tables
 * are much of the bundle, and words hardly shrink in a zip. Leaves the keys of the sources at home, too.
 * @returns {import('rollup').Plugin}
 */
export const leanTables = () => ({
  name: 'lean-tables',
  transform: async (source, id) => {
    if (TABLES.test(id)) {
      const { code } = await transform(source, { loader: 'ts', format: 'esm', minify: true });
      const rest = code.replaceAll(STRING, '');
      if (!ONE_TABLE.test(rest)) throw new Error(`${id} is no table of strings; see scripts/leanTables.mjs`);
      return { code: code.replaceAll(STRING, tight), map: { mappings: '' } };
    }
    const key = KEYS.find(({ file }) => file.test(id))?.key;
    if (key === undefined) return null;
    const code = source.replaceAll(key, (word) => `''${' '.repeat(word.length - 2)}`);
    if (code === source) throw new Error(`${id} names no sources; see scripts/leanTables.mjs`);
    // Nothing has moved.
    return { code, map: null };
  },
});
