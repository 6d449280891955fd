/**
 * A table that is built when it is first read and kept: most visits begin without free words, and a cold start should
 * not wait for tables it does not need. Only for constants, and for what is made of one utterance and goes with it.
 */
export const once = <T>(build: () => T): (() => T) => {
  let built: T | undefined;
  return () => (built ??= build());
};
