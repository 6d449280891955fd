/**
 * The notation phrases are written in, and its expansion.
 *
 * - `(a|b)`  one of them: `my chest (hurts|aches)`
 * - `[a|b]`  one of them or nothing: `[i] can't breathe`
 * - `{slot}` a slot of the model, copied as it stands
 *
 * Both brackets nest. Spaces are tidied afterwards, so an optional part may stand anywhere.
 */
export const expand = (pattern: string): readonly string[] => {
  const reader = { pattern, at: 0 };
  const phrases = readAlternatives(reader);
  if (reader.at !== pattern.length) throw new Error(`A bracket closes that never opened: ${pattern}`);
  const unique = [...new Set(phrases.map((phrase) => phrase.replaceAll(/\s+/gu, ' ').trim()))];
  if (unique.length > MOST_FROM_ONE_PATTERN) {
    throw new Error(`${unique.length} phrases from one pattern, at most ${MOST_FROM_ONE_PATTERN}: ${pattern}`);
  }
  return unique;
};

/** Every phrase of several patterns, in order, each once. */
export const expandAll = (patterns: readonly string[]): readonly string[] => [...new Set(patterns.flatMap(expand))];

/** A pattern that yields more than this is a product nobody has read: split it. */
const MOST_FROM_ONE_PATTERN = 120;

interface Reader {
  readonly pattern: string;
  at: number;
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
  return opening === '[' ? ['', ...parts] : parts;
};

const readText = (reader: Reader): string => {
  const text = /[^()[\]|]+/uy;
  text.lastIndex = reader.at;
  const found = text.exec(reader.pattern)?.[0] ?? '';
  reader.at += found.length;
  return found;
};
