import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { open } from './clear.ts';
import { invite } from './guest.ts';
import type { BrowserVisit } from './visit.ts';

export const TOUCH: BrowserVisit = {
  name: 'a touch answers as a word does, one after the other',
  run: async (browser, url) => {
    const guest = await invite(browser, url, { device: 'hubLarge' });
    await open(guest);
    await guest.until('listening');
    const asked = await guest.replies();
    await guest.touch('No');
    await guest.reply(asked);
    assert.equal(guest.told().exchange.request?.type, 'Alexa.Presentation.APL.UserEvent');
    assert.match(guest.told().exchange.speech, /rip or a tear/u);
    await guest.until('listening');
    await guest.type('no');
    assert.match(guest.told().exchange.speech, /legs or both arms/u);
    const next = await guest.replies();
    await guest.touch('Yes');
    await guest.reply(next);
    assert.match(guest.told().exchange.speech, /nine one one/u);
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
};

/** What has the focus: its name, and whether that can be seen. Undefined before anything has it. */
const focused = (page: Page): Promise<{ readonly name: string; readonly isSeen: boolean } | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: element.id || element.textContent.trim(),
      isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });

export const KEYBOARD: BrowserVisit = {
  name: 'everything can be reached and used with the keyboard alone, and the focus can be seen',
  run: async (browser, url) => {
    const guest = await invite(browser, url);
    const { page } = guest;
    const since = await guest.replies();
    const seen: string[] = [];
    for (let keys = 0; keys < 20 && !seen.at(-1)?.startsWith('“Alexa'); keys += 1) {
      await page.keyboard.press('Tab');
      const focus = await focused(page);
      // A page that is not painted yet takes no key.
      if (!focus) continue;
      if (focus.name !== 'screen') assert(focus.isSeen, `the focus on ${focus.name} cannot be seen`);
      seen.push(focus.name);
    }
    assert(seen.at(-1)?.startsWith('“Alexa'), `Tab reaches ${seen.join(', ')}`);
    await page.keyboard.press('Enter');
    await guest.reply(since);
    await guest.until('listening');

    // From what is said back into the screen, to its second button.
    await page.locator('#words').focus();
    const onScreen = guest.screen.locator(':focus');
    const label = async (): Promise<string> =>
      (await onScreen.count()) > 0 ? ((await onScreen.first().getAttribute('aria-label')) ?? '') : '';
    for (let keys = 0; keys < 30 && (await label()) !== 'No'; keys += 1) await page.keyboard.press('Shift+Tab');
    assert.equal(await label(), 'No', 'the buttons of the screen are reached with Tab');
    const asked = await guest.replies();
    await page.keyboard.press('Enter');
    await guest.reply(asked);
    assert.match(guest.told().exchange.speech, /rip or a tear/u);

    const words = page.locator('#words');
    await words.focus();
    await page.keyboard.type('hel');
    assert.equal(await guest.phase(), 'hearing', 'typing cuts what is said');
    const cut = await guest.replies();
    await page.keyboard.press('Escape');
    await guest.reply(cut);
    assert.equal(await words.inputValue(), '');
    assert.equal(await guest.phase(), 'listening', 'whoever thinks better of it is still listened to');

    for (const name of ['device', 'theme', 'voice', 'sent']) {
      if (name === 'sent') await page.locator('summary').press('Enter');
      await page.locator(`#${name}`).focus();
      assert((await focused(page))?.isSeen, `the focus on ${name} cannot be seen`);
    }
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
};
