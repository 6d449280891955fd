import { join } from 'node:path';
import { buildModel } from './build.ts';
import type { Locale } from './locales/index.ts';

/** Where the model of a locale is kept, relative to the top of the project. */
export const modelPath = (locale: Locale): string =>
  join('skill-package', 'interactionModels', 'custom', `${locale}.json`);

/** What that file must hold, to the byte: a line for each phrase, not indented, as forty thousand indentations count too. */
export const modelText = (locale: Locale): string =>
  `${JSON.stringify(buildModel(locale), null, 1).replaceAll(/\n +/gu, '\n')}\n`;
