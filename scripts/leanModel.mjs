/// <reference types="node" />

import { readFile } from 'node:fs/promises';

/** One generated block of ask-sdk-model: a service client, or what they share. */
const BLOCK_END = '})(services = exports.services || (exports.services = {}));\n';

/** What the skill calls or may call: the base of all clients, their factory, and the two services of alerts. */
const KEPT = [
  'services.BaseServiceClient =',
  'services.ServiceClientFactory =',
  'TimerManagementServiceClient =',
  'ReminderManagementServiceClient =',
];

/**
 * Leaves the generated clients of the services nobody calls out of the bundle: they are two thirds of ask-sdk-core's
 * weight at a cold start. ask-sdk-model is one CommonJS file, so nothing else can shake them off.
 * @returns {import('esbuild').Plugin}
 */
export const leanModel = () => ({
  name: 'lean-ask-sdk-model',
  setup: (building) => {
    building.onLoad({ filter: /ask-sdk-model[/\\]index\.js$/ }, async ({ path }) => {
      const blocks = (await readFile(path, 'utf8')).split(BLOCK_END);
      const end = blocks.pop() ?? '';
      const kept = blocks.filter((block) => KEPT.some((name) => block.includes(name)));
      if (kept.length !== KEPT.length)
        throw new Error('ask-sdk-model is laid out differently; see scripts/leanModel.mjs');
      return { contents: [...kept, end].join(BLOCK_END), loader: 'js' };
    });
  },
});
