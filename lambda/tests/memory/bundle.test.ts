import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dynamoStore } from '../../src/memory/dynamoStore.ts';
import { builtInto } from '../support/built.ts';
import { dynamoTable, type DynamoTable } from './support/dynamoTable.ts';
import { launch } from './support/envelopes.ts';
import { PLACED } from './support/examples.ts';

const run = promisify(execFile);

/** The bundle as scripts/build.mjs makes it, where there is no node_modules beside or above it. */
const folder = mkdtempSync(join(tmpdir(), 'spasm-coach-'));
let bundleFile: string;

/** Opens the skill once; tells what it said, what it logged and what had been loaded by then. */
const OPEN = `
  const logged = [];
  console.log = (line) => logged.push(JSON.parse(line));
  const sdkFiles = () => Object.keys(require.cache).filter((path) => path.includes('@aws-sdk')).length;
  const { handler } = require(process.argv[1]);
  const atStart = sdkFiles();
  handler(JSON.parse(process.argv[2]), { awsRequestId: 'r' }).then((answer) =>
    process.stdout.write(JSON.stringify({ speech: answer.response.outputSpeech.ssml, logged, atStart, after: sdkFiles() })),
  );
`;

interface Opened {
  readonly speech: string;
  readonly logged: readonly { readonly event: string; readonly error?: string }[];
  readonly atStart: number;
  readonly after: number;
}

const USER = 'amzn1.ask.account.BUNDLE';

const open = async (environment: Readonly<Record<string, string>>): Promise<Opened> => {
  const { stdout } = await run(process.execPath, ['-e', OPEN, bundleFile, JSON.stringify(launch(USER))], {
    cwd: folder,
    env: { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y', ...environment },
  });
  return JSON.parse(stdout) as Opened;
};

let table: DynamoTable;
beforeAll(async () => {
  bundleFile = builtInto(folder);
  table = await dynamoTable();
});
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

describe('what is deployed', () => {
  it('has no AWS SDK in it, and asks for it nowhere but where it is first used', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.cjs'));
    const code = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    expect(code.match(/@aws-sdk\/[\w-]+/gu)).toEqual(['@aws-sdk/client-dynamodb']);
    expect(code).toMatch(/\.then\(\(\)=>require\("@aws-sdk\/client-dynamodb"\)/u);
    expect(code).not.toMatch(/import\(/u);
  });

  it('starts and answers without the SDK where nothing is kept', async () => {
    const { speech, logged, after } = await open({});
    expect(speech).toMatch(/chest pain/u);
    expect(logged.map(({ event }) => event)).toEqual(['open']);
    expect(after).toBe(0);
  });

  it('finds the SDK by NODE_PATH, as in Lambda, at the first operation', async () => {
    const recently = { ...PLACED, at: Date.parse('2026-11-22T08:00:00Z') };
    await dynamoStore(table.name, { at: table.at }).save(USER, recently);
    const { speech, logged, atStart, after } = await open({
      TABLE_NAME: table.name,
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
      NODE_PATH: join(process.cwd(), 'node_modules'),
    });
    expect(logged.map(({ event, error }) => [event, error])).toEqual([['open', undefined]]);
    expect(speech).toMatch(/Welcome back/u);
    expect(atStart).toBe(0);
    expect(after).toBeGreaterThan(0);
  });

  it('answers as for a new user where there is no SDK after all', async () => {
    const { speech, logged } = await open({ TABLE_NAME: table.name });
    expect(speech).toMatch(/chest pain/u);
    expect(logged.map(({ event, error }) => [event, error])).toEqual([
      ['store_failed', 'Error'],
      ['open', undefined],
    ]);
  });
});
