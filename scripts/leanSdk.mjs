/// <reference types="node" />

import { readFile } from 'node:fs/promises';

const IMPORT = /^(?:const|var) (\w+) = require\("([^"]+)"\);$/gmu;
const REEXPORT = /^Object\.defineProperty\(exports, "(\w+)", \{ .* return (\w+)\.(\w+); \} \}\);$/gmu;

/**
 * The ES module that TypeScript made this CommonJS module from.
 * @param {string} code
 * @param {string} path
 */
const asEsModule = (code, path) => {
  /** @type {Map<string, string>} */
  const sourceOf = new Map();
  for (const [, name = '', source = ''] of code.matchAll(IMPORT)) sourceOf.set(name, source);
  const module = code
    .replace('Object.defineProperty(exports, "__esModule", { value: true });\n', '')
    .replace(/^(?:exports\.\w+ = )+void 0;$/gmu, '')
    .replace(REEXPORT, (_, as, from, name) => `export { ${name} as ${as} } from "${sourceOf.get(from)}";`)
    .replace(IMPORT, 'import * as $1 from "$2";')
    .replace(/^exports\.(\w+) = \1;$/gmu, 'export { $1 };')
    .replace(/^exports\.(\w+) = /gmu, 'export const $1 = ')
    .replace("require('../../package.json')", 'packageJson')
    .replace(/\bexports\.(\w+)/gu, '$1');
  const whole = module.includes('packageJson') ? `import packageJson from "../../package.json";\n${module}` : module;
  if (/\bexports\b|\brequire\((?!'https?'\))/u.test(whole.replaceAll(/\/\*.*?\*\/|\/\/.*$/gmsu, '')))
    throw new Error(`${path} is laid out differently; see scripts/leanSdk.mjs`);
  return whole;
};

/**
 * Lets esbuild leave out what the skill does not use of ask-sdk-core and ask-sdk-runtime. They are published as
 * CommonJS, which is bundled whole, each file in a wrapper; TypeScript wrote it in so few patterns that the modules it
 * came from can be had back. Anything else in these files is an error, so that a new version is looked at.
 * @returns {import('esbuild').Plugin}
 */
export const leanSdk = () => ({
  name: 'lean-ask-sdk',
  setup: (building) => {
    building.onLoad({ filter: /ask-sdk-(?:core|runtime)[/\\]dist[/\\].*\.js$/ }, async ({ path }) => ({
      contents: asEsModule(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
    building.onLoad({ filter: /ask-sdk-(?:core|model)[/\\]package\.json$/ }, async ({ path }) => {
      const { version } = /** @type {{ version: string }} */ (JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
});
