/// <reference types="node" />

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

const NO_MAP = /** @type {const} */ ({ mappings: '' });

/**
 * Lets the bundler leave out what the skill does not use of ask-sdk-core and ask-sdk-runtime. They are published as
 * CommonJS, which is bundled whole, each file in a wrapper; TypeScript wrote it in so few patterns that the modules it
 * came from can be had back. Anything else in these files is an error, so that a new version is looked at.
 * @returns {import('rollup').Plugin}
 */
export const leanSdk = () => ({
  name: 'lean-ask-sdk',
  transform: (code, id) => {
    if (/ask-sdk-(?:core|runtime)[/\\]dist[/\\].*\.js$/.test(id)) return { code: asEsModule(code, id), map: NO_MAP };
    if (!/ask-sdk-(?:core|model)[/\\]package\.json$/.test(id)) return null;
    const { version } = /** @type {{ version: string }} */ (JSON.parse(code));
    return { code: `export default ${JSON.stringify({ version })};`, map: NO_MAP };
  },
});
