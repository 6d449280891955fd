/// <reference types="node" />

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One generated block of ask-sdk-model: a service client, or what they share. */
const BLOCK_END = '})(services = exports.services || (exports.services = {}));\n';

/** The base of all clients, and their factory. */
const SHARED = ['services.BaseServiceClient =', 'services.ServiceClientFactory ='];

/** One method of the factory, with the client it makes. */
const GETTER = /^ {8}ServiceClientFactory\.prototype\.get(\w+) = function \(\) \{\n(?: {12}.*\n)+ {8}\};\n/gmu;

/** @param {string} folder */
const sourceIn = async (folder) => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.join('\n');
};

/**
 * Leaves the generated clients of the services nobody calls out of the bundle, and all of them as long as the skill has
 * no API client to call with: they are most of ask-sdk-core's weight at a cold start. ask-sdk-model is one CommonJS file,
 * so nothing else can shake them off. Which ones are called is read from the skill's source: `getTimerManagement…()`.
 * @param {string} sources the folder of that source
 * @returns {import('esbuild').Plugin}
 */
export const leanModel = (sources) => ({
  name: 'lean-ask-sdk-model',
  setup: (building) => {
    building.onLoad({ filter: /ask-sdk-model[/\\]index\.js$/ }, async ({ path }) => {
      const source = await sourceIn(sources);
      const called = new Set([...source.matchAll(/\bget(\w+ServiceClient)\(/gu)].map(([, client = '']) => client));
      if (!source.includes('.withApiClient(') && called.size === 0) {
        return { contents: 'exports.services = {};', loader: 'js' };
      }
      const wanted = [...SHARED, ...[...called].map((client) => `.${client} =`)];
      const blocks = (await readFile(path, 'utf8')).split(BLOCK_END);
      const end = blocks.pop() ?? '';
      const kept = blocks.filter((block) => wanted.some((name) => block.includes(name)));
      const model = [...kept, end].join(BLOCK_END);
      const getters = [...model.matchAll(GETTER)].map(([, client = '']) => client);
      if (kept.length !== wanted.length || ![...called].every((client) => getters.includes(client))) {
        throw new Error('ask-sdk-model is laid out differently; see scripts/leanModel.mjs');
      }
      const contents = model.replaceAll(GETTER, (whole, client) => (called.has(client) ? whole : ''));
      return { contents, loader: 'js' };
    });
  },
});
