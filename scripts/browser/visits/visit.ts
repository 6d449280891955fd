import type { Browser } from 'playwright-core';

/** A visit that keeps a promise; it throws where the promise is broken. */
export interface BrowserVisit {
  /** The promise. */
  readonly name: string;
  readonly run: (browser: Browser, url: string) => Promise<void>;
}
