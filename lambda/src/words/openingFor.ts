import { openingWords } from './english/opening.ts';
import { regionOf } from './locale.ts';
import { REGIONS } from './regions.ts';

/** The few sentences of a locale that a launch needs; `wordsFor` has all. */
export const openingFor = (locale: string) => openingWords(REGIONS[regionOf(locale)]);
