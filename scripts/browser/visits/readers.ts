import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { toFirstStep } from './clear.ts';
import { invite } from './guest.ts';
import type { BrowserVisit } from './visit.ts';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare global {
  // oxlint-disable-next-line no-var
  var axe: { readonly run: (options: object) => Promise<{ readonly violations: readonly Violation[] }> };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of WCAG 2.2 A and AA, as far as a program can tell. A frame by itself has no landmarks and no heading. */
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], iframes: false, preload: false };

const violations = async ({ clock }: Page, where: Page | Frame): Promise<readonly string[]> => {
  await where.evaluate(await readFile(AXE, 'utf8'));
  // The page's time stands still, and the checker waits for it.
  const run = where.evaluate((rules) => axe.run(rules), RULES);
  const passTime = async (): Promise<undefined> => {
    await clock.runFor(50);
  };
  let report = await Promise.race([run, passTime()]);
  while (!report) report = await Promise.race([run, passTime()]);
  const { violations: found } = report;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

const visitIn = (scheme: 'light' | 'dark'): BrowserVisit => ({
  name: `screen readers, ${scheme}: no fault against WCAG 2.2 AA that a program can find, before, in the middle of and after a step`,
  run: async (browser, url) => {
    const guest = await invite(browser, url, { scheme, calm: true });
    const { page } = guest;
    const screen = page.frames().find((frame) => frame.url().endsWith('/screen'));
    assert(screen);
    assert.deepEqual(await violations(page, page), []);
    await toFirstStep(guest);
    await guest.pass(5);
    assert.deepEqual(await violations(page, page), []);
    assert.deepEqual(await violations(page, screen), []);
    assert.equal(
      await page.evaluate(() => document.getAnimations().length),
      0,
      'nothing moves for whoever asked for calm',
    );
    const log = page.getByRole('log', { name: 'What was said' });
    assert.match(await log.innerText(), /Alexa\s+Here we go/u);
    assert((await guest.screen.getByRole('img').count()) > 0, 'the figure has a text alternative');
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
});

export const READERS_LIGHT = visitIn('light');
export const READERS_DARK = visitIn('dark');
