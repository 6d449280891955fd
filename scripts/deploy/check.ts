/** Something that is wrong with what would be deployed. */
export interface Fault {
  /** In words, with the place where it is. */
  readonly what: string;
  /** Only known when the deployer has said who they are: a dry run reminds of it, a deployment is refused. */
  readonly waits?: true;
}

/** One promise about what would be deployed, and how it is looked into. Paths are relative to the top of the project. */
export interface Check {
  readonly id: string;
  readonly promise: string;
  readonly faults: () => Promise<readonly Fault[]> | readonly Fault[];
}

/** Faults in words only. */
export const wrong = (...what: readonly string[]): readonly Fault[] => what.map((one) => ({ what: one }));

/** The fault, unless the condition holds. */
export const unless = (holds: boolean, what: string): readonly Fault[] => (holds ? [] : wrong(what));
