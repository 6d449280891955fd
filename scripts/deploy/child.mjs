/// <reference types="node" />

// The unpacked code package in a process of its own, as Lambda would start it:
//   node child.mjs FILE NAME
// The first line out tells what NAME is in FILE; from then on each line in is an event, each line out its answer.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [file = '', name = ''] = process.argv.slice(2);
/** @param {unknown} message */
const tell = (message) => process.stdout.write(`${JSON.stringify(message ?? null)}\n`);
// What the skill logs is not an answer.
console.log = () => {};

try {
  const loaded = /** @type {Record<string, unknown>} */ (createRequire(import.meta.url)(file));
  const handler = loaded[name];
  if (typeof handler !== 'function') {
    tell({ failed: `${name} is not a function` });
  } else {
    tell({ parameters: handler.length });
    for await (const line of createInterface({ input: process.stdin })) {
      try {
        const event = /** @type {unknown} */ (JSON.parse(line));
        tell({ answer: /** @type {unknown} */ (await handler(event, { awsRequestId: 'dry-run' })) });
      } catch (error) {
        tell({ failed: String(error) });
      }
    }
  }
} catch (error) {
  tell({ failed: String(error) });
}
