/** A value of a built-in slot type read from the words at a place. */
export interface Reading {
  /** The place after the last word of the value. */
  readonly end: number;
  /** As Alexa delivers it: ISO 8601, or digits. */
  readonly value: string;
}

/** Reads every value of one built-in type that begins at `at`. Keys are those of `spokenWords`. */
export type Reader = (keys: readonly string[], at: number, now: Date) => readonly Reading[];
