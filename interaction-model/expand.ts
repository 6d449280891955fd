/**
 * The notation phrases are written in, and its expansion.
 *
 * - `(a|b)`  one of them: `my chest (hurts|aches)`
 * - `[a|b]`  one of them or nothing: `[i] can't breathe`
 * - `{slot}` a slot of the model, copied as it stands
 * - `~` in front: a sample of the combinations, in which every alternative comes up about twice
 *
 * Both brackets nest. Spaces are tidied afterwards, so an optional part may stand anywhere.
 */
export const expand = (pattern: string): readonly string[] => {
  const sampled = isSampled(pattern);
  const reader = { pattern, at: sampled ? 1 : 0, longest: 1 };
  const phrases = readAlternatives(reader);
  if (reader.at !== pattern.length) throw new Error(`A bracket closes that never opened: ${pattern}`);
  const chosen = sampled ? spread(phrases, Math.min(TIMES_EACH * reader.longest, MOST_FROM_ONE_PATTERN)) : phrases;
  const unique = [...new Set(chosen.map((phrase) => phrase.replaceAll(/\s+/gu, ' ').trim()))];
  if (unique.length > MOST_FROM_ONE_PATTERN) {
    throw new Error(`${unique.length} phrases from one pattern, at most ${MOST_FROM_ONE_PATTERN}: ${pattern}`);
  }
  return unique;
};

const TIMES_EACH = 2;

const commonDivisor = (left: number, right: number): number =>
  right === 0 ? left : commonDivisor(right, left % right);

/** About `wanted` of the phrases, so that every place of the pattern goes through its alternatives evenly. */
const spread = (phrases: readonly string[], wanted: number): readonly string[] => {
  const all = phrases.length;
  if (all <= wanted) return phrases;
  // A step near the golden section, sharing no factor with the number of phrases, visits all parts of the product.
  let step = Math.round(all * 0.618);
  while (commonDivisor(step, all) !== 1) step += 1;
  return Array.from({ length: wanted }, (_, turn) => phrases[(turn * step) % all] ?? '');
};

/** Whether a pattern stands for some of its combinations only. */
export const isSampled = (pattern: string): boolean => pattern.startsWith('~');

/** Every phrase of several patterns, in order, each once. */
export const expandAll = (patterns: readonly string[]): readonly string[] => [...new Set(patterns.flatMap(expand))];

/** A pattern that yields more than this is a product nobody has read: split it. */
const MOST_FROM_ONE_PATTERN = 160;

interface Reader {
  readonly pattern: string;
  at: number;
  /** Alternatives of the largest bracket so far. */
  longest: number;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Reads `a|b|c` up to a closing bracket or the end. */
const readAlternatives = (reader: Reader): readonly string[] => {
  const found = [...readSequence(reader)];
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    found.push(...readSequence(reader));
  }
  return found;
};

/** Reads plain text and bracketed groups standing one after the other. */
const readSequence = (reader: Reader): readonly string[] => {
  let sofar: readonly string[] = [''];
  for (;;) {
    const next = reader.pattern[reader.at];
    if (next === undefined || next === '|' || next === ')' || next === ']') return sofar;
    const parts = CLOSING[next] === undefined ? [readText(reader)] : readGroup(reader, next);
    sofar = sofar.flatMap((start) => parts.map((part) => start + part));
  }
};

const readGroup = (reader: Reader, opening: string): readonly string[] => {
  reader.at += 1;
  const parts = readAlternatives(reader);
  if (reader.pattern[reader.at] !== CLOSING[opening]) throw new Error(`Unclosed ${opening} in: ${reader.pattern}`);
  reader.at += 1;
  reader.longest = Math.max(reader.longest, parts.length);
  return opening === '[' ? ['', ...parts] : parts;
};

const readText = (reader: Reader): string => {
  const text = /[^()[\]|]+/uy;
  text.lastIndex = reader.at;
  const found = text.exec(reader.pattern)?.[0] ?? '';
  reader.at += found.length;
  return found;
};
