import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { handler } from '../../src/index.ts';
import type { Handler } from '../../src/skill/createHandler.ts';
import { begun, builtInto } from '../support/built.ts';
import { corpus } from '../support/corpus.ts';
import { THOROUGH } from '../support/thorough.ts';

const FOLDER = join(process.cwd(), 'dist/test');
const CONTEXT = { awsRequestId: 'r' } as Context;

const node = (script: string): { readonly status: number | null; readonly stderr: string } =>
  spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });

/** A visit that begins with these words. */
const saying = (words: string): RequestEnvelope => ({
  version: '1.0',
  session: {
    new: true,
    sessionId: 's',
    application: { applicationId: 'a' },
    user: { userId: 'u' },
  },
  context: {
    System: {
      application: { applicationId: 'a' },
      user: { userId: 'u' },
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: '',
    },
  },
  request: {
    type: 'IntentRequest',
    requestId: 'q',
    timestamp: '2026-11-22T09:00:00Z',
    locale: 'en-US',
    dialogState: 'COMPLETED',
    intent: {
      name: 'DescribeIntent',
      confirmationStatus: 'NONE',
      slots: { words: { name: 'words', value: words, confirmationStatus: 'NONE' } },
    },
  },
});

/** When a question was handed over depends on how long the answer took. */
const untimed = (answer: object): unknown => JSON.parse(JSON.stringify(answer).replaceAll(/"at":\d{13}/gu, '"at":0'));

it('hears in the small bundle what it hears in the source, word for word', async () => {
  const { handler: bundled } = begun(builtInto(join(FOLDER, 'skill')));
  const all = [...new Set(corpus('development').map(({ say }) => say))];
  const sayings = all.filter((_say, at) => THOROUGH || at % 4 === 0);
  const answersOf = async (skill: Handler) =>
    (await Promise.all(sayings.map((words) => skill(saying(words), CONTEXT)))).map(untimed);
  const answers = await answersOf(bundled);
  expect(answers).toEqual(await answersOf(handler));
  // They are not all the same answer.
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(20);
});

it.each([
  ['ask-sdk-core/dist/util/New.js', 'exports.a = 1;\nmodule.exports.b = require("./c");\n', 'leanSdk'],
  ['src/skill/calls.ts', "import { services } from 'ask-sdk-model';\nexport const all = services;\n", 'leanModel'],
  ['src/skill/gives.ts', 'export const give = (builder, client) => builder.withApiClient(client);\n', 'leanModel'],
  ['src/reading/lexicon.ts', 'export const LEXICON = { A: ["a"] };\n', 'leanTables'],
  ['src/triage/findings.ts', 'export const FINDINGS = {};\n', 'leanTables'],
])('does not build when %s is not as it was', (file, content, plugin) => {
  const path = join(FOLDER, plugin, 'odd', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  const { status, stderr } = node(`import { rollup } from 'rollup';
    import { ${plugin} } from './scripts/${plugin}.mjs';
    await rollup({ input: ${JSON.stringify(path)}, plugins: [${plugin}()] });`);
  expect(status).not.toBe(0);
  expect(stderr).toContain(`see scripts/${plugin}.mjs`);
});
