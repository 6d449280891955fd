import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamoStore } from '../../src/memory/dynamoStore.ts';
import { fileStore } from '../../src/memory/fileStore.ts';
import { processStore } from '../../src/memory/processStore.ts';
import { KEPT_DAYS } from '../../src/memory/row.ts';
import type { Remembered } from '../../src/memory/remembered.ts';
import type { Store } from '../../src/memory/store.ts';
import { dynamoTable, type DynamoTable } from './support/dynamoTable.ts';
import { BRIEF, PLACED } from './support/examples.ts';

const DAY_MS = 86_400_000;

const clock = { now: Date.UTC(2026, 10, 22, 9) };
const now = (): number => clock.now;

const folder = mkdtempSync(join(tmpdir(), 'spasm-coach-'));
const file = join(folder, 'deep', 'memory.json');
let table: DynamoTable;

const tableStore = (): Store => dynamoStore(table.name, { at: table.at, now });

beforeAll(async () => {
  table = await dynamoTable();
});
afterAll(async () => {
  await table.close();
  rmSync(folder, { recursive: true });
});

/** A user id nobody had before, in one piece with letters no ASCII table knows. */
const ids = Array.from({ length: 100 }, (_, n) => `amzn1.ask.account.Ünïcødé-日本-🧊-${n}`).values();
const newUser = (): string => ids.next().value ?? '';

/** As another version of the skill, or a hand that slipped, might have left it. */
const BROKEN: readonly unknown[] = [
  { ...BRIEF, version: 2 },
  { ...BRIEF, version: undefined },
  { ...BRIEF, pace: 'frantic' },
  { ...BRIEF, brief: 'yes' },
  { ...BRIEF, at: 'today' },
  { ...PLACED, place: { remedy: 'stretch', rep: 99, phase: 0 } },
  { ...PLACED, place: { remedy: 'leeches', rep: 0, phase: 0 } },
  { ...PLACED, place: 'stretch' },
  {},
  [],
  'x',
  7,
  null,
];

describe.each<{ kind: string; open: () => Store; lasts: boolean }>([
  {
    kind: 'the process',
    lasts: false,
    open: () => processStore(now),
  },
  { kind: 'a file', lasts: true, open: () => fileStore(file, now) },
  { kind: 'DynamoDB', lasts: true, open: tableStore },
])('a store in $kind', ({ open, lasts }) => {
  let store: Store;
  beforeAll(() => {
    store = open();
  });

  it('knows nothing of somebody new', async () => {
    expect(await store.load(newUser())).toBeUndefined();
  });

  it.each([BRIEF, PLACED])('gives back what was saved', async (value) => {
    const user = newUser();
    await store.save(user, value);
    expect(await store.load(user)).toEqual(value);
    expect(await open().load(user)).toEqual(lasts ? value : undefined);
  });

  it('keeps people apart, whatever they are called', async () => {
    const names = ['a', 'A', '__proto__', 'constructor', 'toString', '{"id":1}', newUser(), 'x'.repeat(255)];
    for (const [n, name] of names.entries()) await store.save(name, { ...BRIEF, at: n });
    for (const [n, name] of names.entries()) expect(await store.load(name)).toEqual({ ...BRIEF, at: n });
  });

  it('keeps the last of several, whole', async () => {
    const user = newUser();
    await store.save(user, PLACED);
    await store.save(user, BRIEF);
    expect(await store.load(user)).toEqual(BRIEF);
    await Promise.all([newUser(), newUser(), newUser()].map((other) => store.save(other, PLACED)));
    expect(await store.load(user)).toEqual(BRIEF);
  });

  it('forgets one and nobody else, and may be told twice', async () => {
    const [user, other] = [newUser(), newUser()];
    await store.save(user, PLACED);
    await store.save(other, PLACED);
    await store.forget(user);
    await store.forget(user);
    await store.forget(newUser());
    expect(await store.load(user)).toBeUndefined();
    expect(await store.load(other)).toEqual(PLACED);
    await store.save(user, BRIEF);
    expect(await store.load(user)).toEqual(BRIEF);
  });

  it.each(BROKEN)('takes %j for nothing, and writes over it', async (value) => {
    const user = newUser();
    await store.save(user, value as Remembered);
    expect(await store.load(user)).toBeUndefined();
    await store.save(user, BRIEF);
    expect(await store.load(user)).toEqual(BRIEF);
  });

  it('counts a month from the last time it was written, to the second', async () => {
    const user = newUser();
    const began = clock.now;
    await store.save(user, BRIEF);
    clock.now = began + 20 * DAY_MS;
    expect(await store.load(user)).toEqual(BRIEF);
    await store.save(user, BRIEF);
    clock.now = began + (20 + KEPT_DAYS) * DAY_MS - 1;
    expect(await store.load(user)).toEqual(BRIEF);
    clock.now += 1;
    expect(await store.load(user)).toBeUndefined();
    clock.now = began;
  });
});

describe('the file', () => {
  const path = join(folder, 'other.json');
  const store = fileStore(path, now);

  it.each([
    '',
    '{',
    'null',
    '[]',
    '"x"',
    '{"u":null}',
    '{"u":{"value":"{","expires":9e9}}',
    '{"u":{"value":7}}',
    '\0\u0001',
  ])('may hold %j, which is nothing', async (text) => {
    writeFileSync(path, text);
    expect(await store.load('u')).toBeUndefined();
    await store.forget('u');
    await store.save('u', PLACED);
    expect(await store.load('u')).toEqual(PLACED);
  });

  it('leaves nothing beside it, and drops what has expired', async () => {
    await store.save('old', PLACED);
    clock.now += (KEPT_DAYS + 1) * DAY_MS;
    await store.save('new', BRIEF);
    clock.now -= (KEPT_DAYS + 1) * DAY_MS;
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object)).toEqual(['new']);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is whole at every moment of a hundred writes at once', async () => {
    await Promise.all(Array.from({ length: 100 }, (_, n) => store.save(`u${n}`, PLACED)));
    for (let n = 0; n < 100; n += 1) expect(await store.load(`u${n}`)).toEqual(PLACED);
  });
});

describe('the table', () => {
  const inAMonth = { N: String(clock.now / 1000 + 1000) };

  it('holds a key, a text and a number, and nothing else', async () => {
    await tableStore().save('shape', PLACED);
    const items = await table.items();
    expect(items.find(({ id }) => id?.S === 'shape')).toEqual({
      id: { S: 'shape' },
      value: { S: JSON.stringify(PLACED) },
      expires: { N: String(clock.now / 1000 + KEPT_DAYS * 86_400) },
    });
  });

  it.each([
    [{}],
    [{ value: { S: JSON.stringify(BRIEF) } }],
    [{ expires: inAMonth }],
    [{ value: { S: '{' }, expires: inAMonth }],
    [{ value: { S: JSON.stringify(BRIEF) }, expires: { S: 'later' } }],
    [{ value: { M: { version: { N: '1' } } }, expires: inAMonth }],
    [{ attributes: { M: {} } }],
  ])('may hold %j, which is nothing', async (rest) => {
    await table.plant({ id: { S: 'broken' }, ...rest });
    expect(await tableStore().load('broken')).toBeUndefined();
  });

  it('is not believed about a row DynamoDB has yet to remove', async () => {
    await table.plant({
      id: { S: 'late' },
      value: { S: JSON.stringify(BRIEF) },
      expires: { N: String(clock.now / 1000 - 1) },
    });
    expect(await tableStore().load('late')).toBeUndefined();
  });
});
