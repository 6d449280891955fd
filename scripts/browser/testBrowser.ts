import { join } from 'node:path';
import { openSkill } from '../../simulator/cli/openSkill.ts';
import { readPageFiles } from '../../simulator/web/pageFiles.ts';
import { serveWeb } from '../../simulator/web/serveWeb.ts';
import { launchChromium } from './chromium.ts';
import { checkScreens } from './screens/checkScreens.ts';

const NO_CHROMIUM = `There is no Chromium here. On Debian or Ubuntu: apt-get install chromium. Elsewhere install Chromium or Chrome,
and name the program in the environment as CHROMIUM.`;

const FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'screens');

const write = (text: string): void => void process.stdout.write(`${text}\n`);

/** `npm run test:browser`: every screen as Amazon's renderer draws it, and visits to the Echo in the browser. */
const main = async (): Promise<number> => {
  const browser = await launchChromium();
  if (!browser) {
    write(NO_CHROMIUM);
    return 2;
  }
  const skill = await openSkill({ locale: 'en-US', now: undefined, consent: 'accept', fault: [], log: false });
  const web = await serveWeb({ skill, files: await readPageFiles() });
  try {
    const { pictures, photographs, faults } = await checkScreens(browser, web.url, FOLDER);
    write(`${pictures} screens drawn, ${photographs} kept in dist/screens/index.html`);
    for (const fault of faults) write(`  ${fault}`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await web.close();
  }
};

process.exitCode = await main();
