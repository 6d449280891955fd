/// <reference types="node" />

/** The words of a text in another order, each time a different one: a zip finds no copies. */
const shuffled = (/** @type {string} */ text, /** @type {number} */ copy) => {
  const words = text.split(' ');
  return words.map((_, at) => words[(at * 7 + copy * 3) % words.length] ?? '').join(' ');
};

/**
 * One of the skill's tables, in the source, and its copies.
 * @typedef {object} Table
 * @property {RegExp} file
 * @property {RegExp} body the entries, between the braces or brackets
 * @property {RegExp} id what names an entry
 */

/** @type {Readonly<Record<'routines' | 'locales', readonly Table[]>>} */
const TABLES = {
  routines: [
    { file: /routines[/\\]remedies\.ts$/, body: /(?<=REMEDY_IDS = \[).*?(?=\n\] as const)/su, id: /(?<=\n {2}')\w+/gu },
    {
      file: /routines[/\\]routines\.ts$/,
      body: /(?<=ROUTINES = \{).*?(?=\n\} as const)/su,
      id: /(?<=\n {2})\w+(?=: \{)/gu,
    },
    {
      file: /english[/\\]routines\.ts$/,
      body: /(?<=routineWords = \{).*?(?=\n\} as const)/su,
      id: /(?<=\n {2})\w+(?=: \{)/gu,
    },
  ],
  locales: [
    { file: /words[/\\]locale\.ts$/, body: /(?<=LOCALES = \[).*?(?=\] as const)/su, id: /(?<=')[a-z]{2}-[A-Z]{2}/gu },
    {
      file: /words[/\\]regions\.ts$/,
      body: /(?<=REGIONS = \{).*?(?=\n\} as const)/su,
      id: /(?<=\n {2})(?:'[a-z]{2}-[A-Z]{2}'|elsewhere)(?=: \{)/gu,
    },
  ],
};

const SENTENCE = /(?<=['"])[^'"\n]* [^'"\n]*(?=['"],?\n)/gu;

const renamed = (/** @type {string} */ id, /** @type {number} */ copy) =>
  id.endsWith("'") ? `${id.slice(0, -1)}${copy}'` : `${id}${copy}`;

/**
 * The skill as it would be with so many times as many routines or locales: the same ones under new names, their
 * sentences made of the same words in another order.
 * @param {'routines' | 'locales'} what
 * @param {number} times
 * @returns {import('rollup').Plugin}
 */
export const multiplied = (what, times) => ({
  name: 'multiplied',
  transform: (source, path) => {
    const table = TABLES[what].find(({ file }) => file.test(path));
    if (table === undefined) return null;
    const { body, id } = table;
    const [entries] = body.exec(source) ?? [];
    if (entries === undefined || entries.match(id) === null) {
      throw new Error(`${path} holds no table of ${what}; see scripts/bench/multiplied.mjs`);
    }
    const copies = Array.from({ length: times - 1 }, (_, copy) =>
      entries
        .replace(/,?\s*$/u, ',')
        .replaceAll(id, (name) => renamed(name, copy + 2))
        .replaceAll(SENTENCE, (text) => shuffled(text, copy + 1)),
    );
    return { code: source.replace(body, () => [...copies, entries].join('')), map: { mappings: '' } };
  },
});
