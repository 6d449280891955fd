import type { LocaleWords } from './localeWords.ts';
import { AUSTRALIA } from './en-AU.ts';
import { BRITAIN } from './en-GB.ts';
import { CANADA } from './en-CA.ts';
import { INDIA } from './en-IN.ts';
import { UNITED_STATES } from './en-US.ts';

/** The five English locales. What they share is in intents/ and slots/; here is only what one of them says besides. */
export const LOCALES = {
  'en-US': UNITED_STATES,
  'en-GB': BRITAIN,
  'en-CA': CANADA,
  'en-AU': AUSTRALIA,
  'en-IN': INDIA,
} as const satisfies Readonly<Record<string, LocaleWords>>;

export type Locale = keyof typeof LOCALES;

export const LOCALE_NAMES = Object.keys(LOCALES) as readonly Locale[];
