import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Screen } from '../../../simulator/screens.ts';
import type { Theme } from '../../../simulator/web/page/screen/messages.ts';
import { bundle } from '../bundle.ts';
import type { Drawn } from './collect.ts';
import type { Painted } from './measured.ts';

/** A screen of one size, on which one picture after the other is drawn. */
export interface Easel {
  readonly paint: (drawn: Drawn, theme: Theme) => Promise<Painted>;
  readonly photograph: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A picture that is not drawn by then, in milliseconds, never will be. */
const PATIENCE_MS = 20_000;

/** Sets up the screen's page in a window of the screen's size. */
export const setUpEasel = async (browser: Browser, url: string, screen: Screen): Promise<Easel> => {
  const context = await browser.newContext({ viewport: { width: screen.pixelWidth, height: screen.pixelHeight } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) errors.push(`asks for ${request.url()}`);
  });
  await page.addInitScript({ content: await bundle(join(import.meta.dirname, 'inPage.ts')) });
  await page.goto(`${url}screen`);
  let generation = 0;
  return {
    paint: async ({ document, datasources }, theme) => {
      generation += 1;
      const order = { kind: 'render' as const, generation, token: 'picture', document, datasources, screen, theme };
      const painted = await page.evaluate(([one, ms]) => easel.paint(one, ms), [order, PATIENCE_MS] as const);
      return { ...painted, warnings: [...painted.warnings, ...errors.splice(0)] };
    },
    photograph: async (file) => void (await page.screenshot({ path: file })),
    close: () => context.close(),
  };
};
