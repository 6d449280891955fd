import { join } from 'node:path';
import { openSkill } from '../../simulator/cli/openSkill.ts';
import { readPageFiles } from '../../simulator/web/pageFiles.ts';
import { serveWeb } from '../../simulator/web/serveWeb.ts';
import { launchChromium } from './chromium.ts';
import { checkScreens } from './screens/checkScreens.ts';
import type { BrowserVisit } from './visits/visit.ts';
import { VISITS } from './visits/visits.ts';

const NO_CHROMIUM = `There is no Chromium here. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Chromium or Chrome,
and name the program in the environment as CHROMIUM.`;

const FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'screens');

const write = (text: string): void => void process.stdout.write(`${text}\n`);

/** `npm run test:browser`: visits to the Echo in the browser, and every screen as Amazon's renderer draws it. With the
 * word `visits` or `screens`, these alone. */
const main = async (): Promise<number> => {
  const browser = await launchChromium();
  if (!browser) {
    write(NO_CHROMIUM);
    return 2;
  }
  const skill = await openSkill({ locale: 'en-US', now: undefined, consent: 'accept', fault: [], log: false });
  const web = await serveWeb({ skill, files: await readPageFiles() });
  const wanted = process.argv.slice(2);
  let broken = 0;
  const fail = (text: string): void => {
    broken += 1;
    write(`  ✗ ${text}`);
  };
  /** Why a promise was broken; undefined when it was kept. */
  const faultIn = async ({ run }: BrowserVisit): Promise<string | undefined> => {
    try {
      await run(browser, web.url);
      return undefined;
    } catch (error) {
      for (const context of browser.contexts()) await context.close();
      return error instanceof Error ? error.message : String(error);
    }
  };
  const checkVisits = async (): Promise<void> => {
    for (const visit of VISITS) {
      const fault = await faultIn(visit);
      // A browser on a busy machine now and then loses a key or a touch. A promise that is broken is broken twice.
      const again = fault === undefined ? undefined : await faultIn(visit);
      if (again !== undefined) fail(`${visit.name}\n    ${again}`);
      else write(`  ✓ ${visit.name}${fault === undefined ? '' : ` (at the second attempt; at the first: ${fault})`}`);
    }
  };
  const checkEveryScreen = async (): Promise<void> => {
    const { pictures, photographs, faults } = await checkScreens(browser, web.url, FOLDER);
    write(`${pictures} screens drawn, ${photographs} kept in dist/screens/index.html`);
    for (const fault of faults) fail(fault);
  };
  try {
    if (wanted.length === 0 || wanted.includes('visits')) await checkVisits();
    if (wanted.length === 0 || wanted.includes('screens')) await checkEveryScreen();
    return broken === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await web.close();
  }
};

process.exitCode = await main();
