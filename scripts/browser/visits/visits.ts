import { KEYBOARD, TOUCH } from './hands.ts';
import { READERS_DARK, READERS_LIGHT } from './readers.ts';
import { SPEAKER } from './silent.ts';
import { IN_TIME, SPOKEN } from './spoken.ts';
import { TYPED } from './typed.ts';
import type { BrowserVisit } from './visit.ts';

/** Everything that is promised of the Echo in the browser. */
export const VISITS: readonly BrowserVisit[] = [
  TYPED,
  SPOKEN,
  IN_TIME,
  TOUCH,
  KEYBOARD,
  SPEAKER,
  READERS_LIGHT,
  READERS_DARK,
];
