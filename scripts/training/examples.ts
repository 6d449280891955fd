/** Where the lines stand once they are heard: what is noticed about each, and what it may mean. */
export const EXAMPLES = 'dist/training/examples.json';

export interface Example {
  readonly features: readonly string[];
  readonly means: readonly string[];
}

export interface Examples {
  /** The name of the lines (see lines.ts). */
  readonly from: string;
  readonly examples: readonly Example[];
}
