import { noStore, type Store } from '../../src/memory/store.ts';
import { cleared, last, talk } from '../support/desk.ts';
import { closeAll, deskUnder, TO_ICE } from '../support/deskUnder.ts';

afterEach(closeAll);

const USER = 'amzn1.ask.account.DESK';

describe('"forget me"', () => {
  it('is confirmed once, deletes the row and the reminders, says so, and keeps nothing of the rest', async () => {
    const { echo, store, cloud } = await deskUnder({ consent: 'granted' });
    await talk(echo, 'ask spasm coach to remind me at seven in the evening', 'yes');
    await cleared(echo);
    await talk(echo, 'slower');
    expect(await store.load(USER)).toMatchObject({ pace: 'slower', greeted: true });
    const [asked, done] = await talk(echo, 'delete my data', 'yes');
    expect(asked?.speech).toBe('Shall I delete all I keep about you, and cancel your reminders?');
    expect(done?.speech).toMatch(/^Done\. All I kept about you is deleted\./);
    expect([done?.open, await store.load(USER), cloud.reminders()]).toEqual([false, undefined, []]);
    // A stranger again.
    expect(last(await talk(echo, 'open spasm coach')).speech).toMatch(/^Sorry you're hurting/);
  });

  it('works in one breath, before any question of the check', async () => {
    const { echo, store } = await deskUnder();
    await cleared(echo);
    await talk(echo, 'stop');
    expect(await store.load(USER)).toBeDefined();
    const heard = await talk(echo, 'ask spasm coach to forget me', 'yes');
    expect(last(heard).speech).toMatch(/is deleted/);
    expect(await store.load(USER)).toBeUndefined();
    expect(heard.flatMap(({ broken }) => broken)).toEqual([]);
  });

  it('a "no", or doubt, deletes nothing and goes on where it was', async () => {
    const { echo, store } = await deskUnder();
    await cleared(echo);
    const [, kept] = await talk(echo, 'forget me', 'not sure');
    expect(kept?.speech).toMatch(/^Next is calm breathing|Shall we start with calm breathing/);
    expect(await store.load(USER)).toBeDefined();
  });

  it('never says it is gone when that is not certain', async () => {
    const store: Store = { ...noStore, forget: () => Promise.reject(new Error('no')) };
    const { echo } = await deskUnder({ store });
    await cleared(echo);
    const { speech } = last(await talk(echo, 'forget me', 'yes'));
    expect(speech).toMatch(/^I couldn't delete all of it\./);
    expect(speech).not.toMatch(/deleted\b/);
  });

  it('never says so when the reminders stay', async () => {
    const { echo, cloud } = await deskUnder({ consent: 'granted' });
    await talk(echo, 'ask spasm coach to remind me at seven in the evening', 'yes');
    cloud.setFaults({ reminders: 503 });
    expect(last(await talk(echo, 'ask spasm coach to forget me', 'yes')).speech).toMatch(/^I couldn't delete all/);
  });

  it('is no answer to a warning sign that is open, and no way round one', async () => {
    const { echo } = await deskUnder();
    const heard = await talk(echo, 'open spasm coach', 'no but my arm is numb', 'forget me');
    expect(last(heard).speech).toMatch(/The safety questions come first/);
  });

  it('asked with the ice on, leaves it on until they answer', async () => {
    const { echo, cloud } = await deskUnder({ consent: 'granted' });
    await cleared(echo);
    const heard = await talk(echo, ...TO_ICE, 'yes', 'forget me', 'no');
    expect(last(heard).speech).toMatch(/^Shall we breathe meanwhile/);
    expect(cloud.timers()).toHaveLength(3);
  });
});
