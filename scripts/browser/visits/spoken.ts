import assert from 'node:assert/strict';
import { toFirstStep } from './clear.ts';
import { invite, type Guest } from './guest.ts';
import { holdsIn, PROMISED_MS } from './holds.ts';
import type { BrowserVisit } from './visit.ts';

/** Says something into the microphone that is open. */
const speak = async ({ page, replies, reply }: Guest, words: string): Promise<void> => {
  const since = await replies();
  assert(await page.evaluate((said) => fakes.hear(said), words), `no microphone is open for "${words}"`);
  await reply(since);
};

const isOpen = (guest: Guest): Promise<boolean> =>
  guest.page.evaluate(() => document.querySelector('#microphone')?.getAttribute('aria-pressed') === 'true');

/** When the voice began to say that, in milliseconds from the reply's first sound. */
const saidAt = async ({ page }: Guest): Promise<readonly number[]> =>
  page.evaluate(() => {
    const began = Number(document.querySelector<HTMLElement>('#stage')?.dataset['began']);
    return fakes.spoken.map(({ at }) => at - began);
  });

export const SPOKEN: BrowserVisit = {
  name: 'spoken: the microphone opens when it is the person’s turn, talking cuts the voice, and every hold ends when the screen says',
  run: async (browser, url) => {
    const guest = await invite(browser, url, { speaks: true });
    const { page } = guest;
    const since = await guest.replies();
    await page.getByRole('button', { name: 'Talk' }).click();
    assert.equal(await guest.phase(), 'hearing');
    await speak(guest, 'open spasm coach');
    assert.equal(await guest.replies(), since + 1);
    await guest.until('listening');
    assert(await isOpen(guest), 'the microphone opens by itself');
    await speak(guest, 'no');
    assert.match(guest.told().exchange.speech, /rip or a tear/u);

    await guest.pass(1);
    assert.equal(await guest.phase(), 'speaking');
    await page.getByRole('button', { name: 'Talk' }).click();
    assert.equal(await guest.phase(), 'hearing', 'the voice stops for whoever talks');
    await speak(guest, 'my chest feels tight');
    assert(Math.abs(guest.reported().happening.after - 1) < 0.3, 'the skill is told when it was cut');
    assert.match(guest.told().exchange.speech, /nine one one/u);
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
};

export const IN_TIME: BrowserVisit = {
  name: 'spoken: with a voice that is slower than Alexa, nothing adds up: every hold ends within half a second of the timeline',
  run: async (browser, url) => {
    const guest = await invite(browser, url, { speaks: true });
    await toFirstStep(guest);
    const holds = holdsIn(guest.told());
    await guest.pass((holds.at(-1)?.end ?? 0) / 1000 + 1);
    const spoken = await saidAt(guest);
    assert(holds.length > 5);
    for (const { end } of holds) {
      const nearest = Math.min(...spoken.map((at) => Math.abs(at - end)));
      assert(nearest <= PROMISED_MS, `the hold that ends at ${end} ms is left ${nearest} ms beside it`);
    }
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
};
