import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Report, Told } from '../../../simulator/web/wire.ts';
import { bundle } from '../bundle.ts';

/** A person at the page. Time stands still until it is let pass, so nothing depends on how fast the machine is. */
export interface Guest {
  readonly page: Page;
  readonly screen: FrameLocator;
  /** Lets so many seconds pass, in short steps, and calls back after each. */
  readonly pass: (seconds: number, after?: () => Promise<void>) => Promise<void>;
  /** Lets time pass until the light shows this; fails when it has not after so many seconds. */
  readonly until: (phase: string, within?: number) => Promise<void>;
  readonly phase: () => Promise<string>;
  /** Types a line as a person does and sends it. */
  readonly type: (words: string) => Promise<void>;
  /**
   * Touches a button of the screen with the mouse, where it is, once the pointer reaches it: on a busy machine the
   * screen, a process of its own, is drawn some time after it is there, and until then what lies behind is touched.
   */
  readonly touch: (label: string) => Promise<void>;
  /** The last reply. */
  readonly told: () => Told;
  /** What the page reported last. */
  readonly reported: () => Report;
  /** How many replies the page has begun to perform. */
  readonly replies: () => Promise<number>;
  /** Waits, in real time, until there are more replies than that. */
  readonly reply: (since: number) => Promise<void>;
  /** What went wrong in the page, so far. */
  readonly faults: readonly string[];
  readonly leave: () => Promise<void>;
}

/** A step is short enough that page and screen, each of which is moved on by itself, stay together. */
const STEP_MS = 50;

const PATIENCE_MS = 30_000;

export interface GuestOptions {
  readonly device?: string;
  /** Gives the browser a voice and ears. */
  readonly speaks?: boolean;
  readonly scheme?: 'light' | 'dark';
  readonly calm?: boolean;
}

const waitFor = async (isTrue: () => boolean | Promise<boolean>, what: string): Promise<void> => {
  const until = Date.now() + PATIENCE_MS;
  while (!(await isTrue())) {
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Where the middle of something on the screen is on the page. */
const middleOf = async (page: Page, button: Locator): Promise<[number, number]> => {
  const frame = page.locator('#screen');
  const outside = await frame.boundingBox();
  if (!outside) throw new Error('there is no screen');
  const width = await frame.evaluate((element) => (element as HTMLElement).offsetWidth);
  const inside = await button.evaluate((element) => {
    const { left, top, width: wide, height } = element.getBoundingClientRect();
    return { x: left + wide / 2, y: top + height / 2 };
  });
  const scale = outside.width / width;
  return [outside.x + inside.x * scale, outside.y + inside.y * scale];
};

/** Opens the page. */
export const invite = async (browser: Browser, url: string, options: GuestOptions = {}): Promise<Guest> => {
  const { device = 'hubMedium', speaks = false, scheme = 'light', calm = false } = options;
  const context = await browser.newContext({
    viewport: { width: 1360, height: 860 },
    colorScheme: scheme,
    reducedMotion: calm ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const faults: string[] = [];
  let told: Told | undefined;
  let reported: Report | undefined;
  /** Reports that are still without an answer. */
  let reading = 0;
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes(' Core: ')) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) faults.push(`asks for ${request.url()}`);
    if (!/\/echos\/./.test(request.url())) return;
    reading += 1;
    reported = request.postDataJSON() as Report;
  });
  page.on('response', async (response) => {
    if (!/\/echos\/./.test(response.url())) return;
    const answer = (await response.json()) as Told;
    reading -= 1;
    if (!answer.goesOn) told = answer;
    faults.push(...answer.exchange.broken.map(({ rule, detail }) => `${rule}: ${detail}`));
  });
  await page.clock.install({ time: new Date('2026-11-22T09:00:00Z') });
  if (speaks) await page.addInitScript({ content: await bundle(join(import.meta.dirname, 'fakes.ts')) });
  await page.goto(url);
  await page.clock.pauseAt(new Date('2026-11-22T09:00:10Z'));
  await waitFor(async () => (await page.locator('#hints button').count()) > 0, 'the page');
  if (device !== 'hubMedium') await page.selectOption('#device', device);
  if (!speaks) await page.selectOption('#voice', 'none');

  const phase = async (): Promise<string> => (await page.locator('#stage').getAttribute('data-phase')) ?? '';

  const replies = async (): Promise<number> => Number((await page.locator('#stage').getAttribute('data-turn')) ?? 0);

  const pass = async (seconds: number, after?: () => Promise<void>): Promise<void> => {
    for (let ms = 0; ms < seconds * 1000; ms += STEP_MS) {
      await page.clock.runFor(STEP_MS);
      await after?.();
    }
  };

  const until = async (wanted: string, within = 60): Promise<void> => {
    for (let ms = 0; ms < within * 1000; ms += STEP_MS) {
      if ((await phase()) === wanted) return;
      await page.clock.runFor(STEP_MS);
    }
    throw new Error(`the light still shows ${await phase()}, not ${wanted}, after ${within} s`);
  };

  const reply = (since: number): Promise<void> =>
    // What is drawn meanwhile needs the page's clock.
    waitFor(async () => {
      await page.clock.runFor(STEP_MS);
      return reading === 0 && (await replies()) > since;
    }, 'a reply');

  return {
    page,
    screen: page.frameLocator('#screen'),
    pass,
    until,
    phase,
    type: async (words) => {
      const since = await replies();
      await page.locator('#words').fill(words);
      await page.keyboard.press('Enter');
      await reply(since);
    },
    touch: async (label) => {
      const button = page.frameLocator('#screen').getByRole('button', { name: label, exact: true });
      await waitFor(async () => {
        await page.mouse.move(...(await middleOf(page, button)));
        return button.evaluate(() => document.querySelector(':hover') !== null);
      }, `${label} under the finger`);
      await page.mouse.down();
      await page.mouse.up();
    },
    told: () => {
      if (!told) throw new Error('nothing was told');
      return told;
    },
    reported: () => {
      if (!reported) throw new Error('nothing was reported');
      return reported;
    },
    replies,
    reply,
    faults,
    leave: () => context.close(),
  };
};
