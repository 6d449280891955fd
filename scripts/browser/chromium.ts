import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Nothing is looked up on a network, and nothing asks for a click before it makes a sound. The screen, a sandboxed frame,
 * shares the page's process: in one of its own, on a busy machine, a touch now and then went to the page behind it for as
 * long as one waited.
 */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
  '--autoplay-policy=no-user-gesture-required',
];

/** Where the browser of this machine is: CHROMIUM in the environment, or in the PATH. */
const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find((file) => existsSync(file));
};

/** Starts the browser; undefined where there is none. */
export const launchChromium = async (): Promise<Browser | undefined> => {
  const executablePath = findChromium();
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: FLAGS });
};
