import type { Words } from '../words/wordsFor.ts';

/** What a decision may know besides the session and the event. */
export interface Context {
  /** When the person spoke, in epoch milliseconds. */
  readonly now: number;
  /** The sentences of the locale: a routine's seconds depend on them. */
  readonly words: Words;
}
