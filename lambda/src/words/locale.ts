/** The locales the skill is offered in. */
export const LOCALES = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;

export type Locale = (typeof LOCALES)[number];

export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value);

/** Any other English, or anything unexpected, is spoken to without naming a country's number. */
export type Region = Locale | 'elsewhere';

export const regionOf = (locale: string): Region => (isLocale(locale) ? locale : 'elsewhere');
