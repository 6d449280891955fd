import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { SCREEN_IDS, screenOf, type ScreenId } from '../../../simulator/screens.ts';
import { toViewports } from '../../../simulator/viewports.ts';
import { collectDrawables, drawOn } from './collect.ts';
import { contactSheet, type Photograph } from './contactSheet.ts';
import { setUpEasel } from './easel.ts';
import { faultsOf } from './faults.ts';
import type { Painted } from './measured.ts';

/** What was drawn, and what is wrong with it. */
export interface ScreensReport {
  readonly pictures: number;
  readonly photographs: number;
  readonly faults: readonly string[];
}

const faultsIn = ({ warnings, measured }: Painted): readonly string[] => [
  ...warnings,
  ...(measured ? faultsOf(measured) : ['nothing was drawn']),
];

/** One of each scene and remedy is kept as a photograph, in both themes. */
const sortOf = (name: string): string => name.replace(/-\d+(?=-|$)/u, '').replace(/-frame\d+$/u, '');

/** Frames of a countdown differ in their figure. The second is the first that counts; on one screen all are kept, so
 * that a movement can be looked at from its start to its end. */
const SECOND_FRAME = /-frame2$/u;
const ALL_FRAMES_ON: ScreenId = 'hubMedium';

/** Draws every screen there is with Amazon's renderer, at every size, and keeps photographs in a folder. */
export const checkScreens = async (browser: Browser, url: string, folder: string): Promise<ScreensReport> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const drawables = collectDrawables();
  const faults: string[] = [];
  const photographs: Photograph[] = [];
  let pictures = 0;

  const checkOn = async (id: ScreenId): Promise<void> => {
    const screen = screenOf(id);
    const easel = await setUpEasel(browser, url, screen);
    const kept = new Set<string>();
    for (const drawn of drawOn(drawables, toViewports(screen).Viewport)) {
      const painted = await easel.paint(drawn, 'dark');
      pictures += 1;
      const found = faultsIn(painted);
      faults.push(...found.map((fault) => `${id} ${drawn.name}: ${fault}`));
      const isFrame = drawn.name.includes('-frame');
      const sort = sortOf(drawn.name);
      const isWhole = id === ALL_FRAMES_ON && drawn.name.includes(`${sort}-1-frame`);
      const isFirst = !kept.has(sort) && (!isFrame || SECOND_FRAME.test(drawn.name));
      const isTelling = found.length > 0 && !kept.has(`${sort} with faults`);
      if (!isWhole && !isFirst && !isTelling) continue;
      if (isFirst) kept.add(sort);
      if (isTelling) kept.add(`${sort} with faults`);
      const file = `${drawn.name}.${id}`;
      await easel.photograph(join(folder, `${file}.dark.png`));
      const light = await easel.paint(drawn, 'light');
      faults.push(...faultsIn(light).map((fault) => `${id} ${drawn.name}, light: ${fault}`));
      await easel.photograph(join(folder, `${file}.light.png`));
      photographs.push({ sort, screen: id, name: file, faults: found });
    }
    await easel.close();
  };

  const waiting = [...SCREEN_IDS];
  const work = async (): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) await checkOn(id);
  };
  await Promise.all([work(), work()]);
  await writeFile(join(folder, 'index.html'), contactSheet(photographs));
  return { pictures, photographs: photographs.length * 2, faults };
};
