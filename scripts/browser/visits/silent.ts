import assert from 'node:assert/strict';
import { open } from './clear.ts';
import { invite } from './guest.ts';
import type { BrowserVisit } from './visit.ts';

export const SPEAKER: BrowserVisit = {
  name: 'a speaker shows nothing, asks again after eight seconds of silence, and ends after sixteen',
  run: async (browser, url) => {
    const guest = await invite(browser, url, { device: 'speaker' });
    await open(guest);
    assert.deepEqual(guest.told().exchange.directives, []);
    assert(!(await guest.page.locator('#show').isVisible()));
    await guest.until('listening');
    const asked = await guest.replies();
    await guest.pass(7.5);
    assert.equal(await guest.replies(), asked);
    await guest.reply(asked);
    assert.equal(guest.told().exchange.speech, (guest.told().exchange.ssml ?? '').replaceAll(/<[^>]*>/gu, '').trim());
    assert.equal(guest.told().afterwards, 'listening');
    await guest.until('listening');
    const repeated = await guest.replies();
    await guest.pass(7.5);
    assert.equal(await guest.replies(), repeated);
    await guest.reply(repeated);
    assert.equal(guest.told().exchange.request?.type, 'SessionEndedRequest');
    await guest.until('resting');
    await guest.page.getByRole('button', { name: /open spasm coach/u }).waitFor();
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
};
