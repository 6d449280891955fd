/** One value of a custom slot type that what was said resolved to. */
export interface EntityMatch {
  readonly id: string;
  readonly name: string;
}

export interface HeardSlot {
  readonly name: string;
  readonly type: string;
  /** As spoken for custom types; ISO 8601 or digits for the built-in ones. */
  readonly value: string;
  /** Entity resolution, best first. Empty for a built-in type, and for words that resolved to nothing. */
  readonly matches: readonly EntityMatch[];
  readonly isCustom: boolean;
}

export interface Hearing {
  /** An intent of the model, or AMAZON.FallbackIntent. */
  readonly intent: string;
  /** Several entries of the same name are the several values of one slot. */
  readonly slots: readonly HeardSlot[];
  /** 0 to 1: explained speech over explained plus unexplained; 1 is a sample word for word. */
  readonly score: number;
  /** The sample that matched, or undefined when nothing did. */
  readonly sample: string | undefined;
}

/** Hears one utterance. `now` is the reference for dates, read as UTC. */
export type Hear = (utterance: string, now: Date) => Hearing;
