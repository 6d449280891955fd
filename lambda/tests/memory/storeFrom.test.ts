import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noStore } from '../../src/memory/store.ts';
import { storeFrom } from '../../src/memory/storeFrom.ts';
import { dynamoTable } from './support/dynamoTable.ts';
import { PLACED } from './support/examples.ts';

it.each([{}, { MEMORY: '' }, { TABLE_NAME: '' }, { MEMORY: 'yes' }, { MEMORY: 'file:' }, { MEMORY: 'a file:b' }])(
  'keeps nothing with %j',
  (environment) => {
    expect(storeFrom(environment)).toBe(noStore);
  },
);

it('keeps things in the process', async () => {
  const store = storeFrom({ MEMORY: 'process' });
  await store.save('u', PLACED);
  expect(await store.load('u')).toEqual(PLACED);
  expect(await storeFrom({ MEMORY: 'process' }).load('u')).toBeUndefined();
});

it('keeps things in the file it names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spasm-coach-'));
  const path = join(folder, 'a: b.json');
  await storeFrom({ MEMORY: `file:${path}` }).save('u', PLACED);
  expect(existsSync(path)).toBe(true);
  expect(await storeFrom({ MEMORY: `file:${path}` }).load('u')).toEqual(PLACED);
  rmSync(folder, { recursive: true });
});

describe('where a table is named', () => {
  const environment = { ...process.env };
  afterEach(() => {
    process.env = { ...environment };
  });

  it('keeps things there, whatever else is set, with Lambda’s own region and credentials', async () => {
    const table = await dynamoTable();
    Object.assign(process.env, {
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'y',
      AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    });
    const store = storeFrom({ TABLE_NAME: table.name, MEMORY: 'process' });
    await store.save('u', PLACED);
    expect(await store.load('u')).toEqual(PLACED);
    expect(await table.items()).toHaveLength(1);
    await table.close();
  });
});
