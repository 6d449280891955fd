import { processStore } from '../../src/memory/processStore.ts';
import { noStore, type Store } from '../../src/memory/store.ts';
import { createHandler } from '../../src/skill/createHandler.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { memoryOn, STORE_WAIT_MS } from '../../src/skill/memory.ts';
import { CONTEXT, disabled } from './support/envelopes.ts';
import { PLACED } from './support/examples.ts';
import { simulateTime, timed } from './support/simulated.ts';

const QUIET = { version: '1.0', response: {} };

const handlerOn = (store: Store, lines: TurnLog[] = []) =>
  createHandler({ skillId: undefined, log: (line) => lines.push(line), store });

describe('when somebody switches the skill off', () => {
  it('deletes their row and nobody else’s, without a word', async () => {
    const store = processStore();
    await store.save('goes', PLACED);
    await store.save('stays', PLACED);
    expect(await handlerOn(store)(disabled('goes'), CONTEXT)).toMatchObject(QUIET);
    expect(await store.load('goes')).toBeUndefined();
    expect(await store.load('stays')).toEqual(PLACED);
  });

  it('does not mind somebody it never knew', async () => {
    const lines: TurnLog[] = [];
    const answer = await handlerOn(processStore(), lines)(disabled('stranger'), CONTEXT);
    expect(answer.response).toEqual({});
    expect(lines.map(({ error }) => error)).toEqual([undefined]);
  });

  it('logs by name that it did not work, and stays quiet', async () => {
    const lines: TurnLog[] = [];
    const store: Store = { ...noStore, forget: () => Promise.reject(new RangeError('about MARMALADE')) };
    const { response } = await handlerOn(store, lines)(disabled('MARMALADE'), CONTEXT);
    expect(response).toEqual({});
    expect(lines.map(({ event, request, error }) => [event, request, error])).toEqual([
      ['store_failed', 'forget', 'RangeError'],
      ['quiet', 'AlexaSkillEvent.SkillDisabled', undefined],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/MARMALADE/u);
  });

  it('waits no longer than for anything else', async () => {
    const store: Store = { ...noStore, forget: () => new Promise(() => {}) };
    simulateTime();
    const { value, milliseconds } = await timed(handlerOn(store)(disabled('u'), CONTEXT));
    jest.useRealTimers();
    expect(milliseconds).toBe(STORE_WAIT_MS);
    expect(value.response).toEqual({});
  });

  it('deletes nothing for any other event without a session', async () => {
    const store = processStore();
    await store.save('u', PLACED);
    const event = disabled('u');
    event.request.type = 'AlexaSkillEvent.SkillEnabled';
    expect((await handlerOn(store)(event, CONTEXT)).response).toEqual({});
    expect(await store.load('u')).toEqual(PLACED);
  });
});

it('tells whether it was forgotten for certain', async () => {
  const store = processStore();
  await store.save('u', PLACED);
  expect(await memoryOn(store, () => {}).forget('u')).toBe(true);
  expect(await store.load('u')).toBeUndefined();
  const failing: Store = { ...noStore, forget: () => Promise.reject(new Error('no')) };
  expect(await memoryOn(failing, () => {}).forget('u')).toBe(false);
});

it('tries to forget even right after the store has failed', async () => {
  const store: Store = { ...processStore(), load: () => Promise.reject(new Error('no')) };
  const memory = memoryOn(store, () => {});
  await memory.recall('u');
  expect(await memory.forget('u')).toBe(true);
});
