import { CLOUD_OPTIONS, readConsent, readFaults } from '../cli/cloudOptions.ts';
import { readOptions } from '../cli/options.ts';
import { loadPermissions } from '../cli/skillFiles.ts';
import { UsageError } from '../cli/usageError.ts';
import { closing } from './support/fakeSkill.ts';
import { benchUnder, createSkies, reminderRequest, timerRequest, type Clients } from './support/skyline.ts';
import type { Faults } from '../cloud/faults.ts';

const skies = createSkies();
afterEach(skies.closeAll);

const outcome = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'fine',
    (error: unknown) => (error instanceof Error && 'statusCode' in error ? error.statusCode : error),
  );

/** What calls of a skill come to under these faults. */
const outcomes = async (faults: Faults, ...calls: ((clients: Clients) => Promise<unknown>)[]) => {
  const cloud = await skies.open({ consent: 'granted', faults });
  const told: unknown[] = [];
  const { echo } = benchUnder(cloud, async (_, clients) => {
    for (const call of calls) told.push(await outcome(call(clients)));
    return closing();
  });
  await echo.say('open spasm coach');
  return { cloud, told };
};

const create = ({ timers }: Clients): Promise<unknown> => timers.createTimer(timerRequest());
const list = ({ timers }: Clients): Promise<unknown> => timers.getTimers();
const remind = ({ reminders }: Clients): Promise<unknown> => reminders.createReminder(reminderRequest());

describe('faults', () => {
  it.each([400, 401, 403, 429, 500, 503, 504])('timers=%d', async (code) => {
    const { cloud, told } = await outcomes({ timers: code }, create, list, remind);
    expect(told).toEqual([code, code, 'fine']);
    expect(cloud.timers()).toEqual([]);
    cloud.setFaults({});
  });

  it('reminders fail on their own', async () => {
    expect((await outcomes({ reminders: 503 }, remind, create)).told).toEqual([503, 'fine']);
  });

  it('of a list each happens once', async () => {
    expect((await outcomes({ timers: [503, 429] }, create, create, create)).told).toEqual([503, 429, 'fine']);
  });

  it('come and go', async () => {
    const { cloud, told } = await outcomes({}, create);
    cloud.setFaults({ timers: 503 });
    const { echo } = benchUnder(cloud, async (_, clients) => {
      told.push(await outcome(list(clients)));
      cloud.setFaults({});
      told.push(await outcome(list(clients)));
      return closing();
    });
    await echo.say('open spasm coach');
    expect(told).toEqual(['fine', 503, 'fine']);
  });

  it('timeout never answers, and does not keep the cloud from closing', async () => {
    const cloud = await skies.open({ consent: 'granted', faults: { timers: 'timeout' } });
    let result: Promise<unknown> = Promise.resolve();
    const { echo } = benchUnder(cloud, async (_, clients) => {
      result = outcome(create(clients));
      const late = new Promise((resolve) => setTimeout(() => resolve('gave up'), 50));
      expect(await Promise.race([result, late])).toBe('gave up');
      return closing();
    });
    expect((await echo.say('open spasm coach')).broken).toEqual([]);
    expect(cloud.calls()).toMatchObject([{ method: 'POST', status: null }]);
    await cloud.close();
    expect(String(await result)).toContain('socket hang up');
  });

  it('a skill that waits for the answer is too late', async () => {
    const cloud = await skies.open({ consent: 'granted', faults: { timers: 'timeout' } });
    const { echo } = benchUnder(
      cloud,
      async (_, clients) => {
        await outcome(create(clients));
        return closing();
      },
      { deadlineSeconds: 0.05 },
    );
    expect((await echo.say('open spasm coach')).broken.map(({ rule }) => rule)).toEqual(['deadline']);
  });
});

describe('on the command line', () => {
  it('are read strictly', () => {
    const options = readOptions(
      ['--consent', 'deny', '--fault', 'timers=503', '--fault=reminders=timeout'],
      CLOUD_OPTIONS,
    );
    expect(readConsent(options.consent)).toBe('deny');
    expect(readFaults(options.fault)).toEqual({ timers: 503, reminders: 'timeout' });
    const none = readOptions([], CLOUD_OPTIONS);
    expect([readConsent(none.consent), readFaults(none.fault)]).toEqual(['accept', {}]);
    for (const bad of ['', 'timers', 'timers=', 'timers=200', 'timers=slow', 'lists=503', 'timers=5=3']) {
      expect(() => readFaults([bad])).toThrow(UsageError);
    }
    expect(() => readConsent('perhaps')).toThrow(UsageError);
  });

  it('the manifest says what may be asked for', async () => {
    expect(Array.isArray(await loadPermissions('skill-package'))).toBe(true);
  });
});
