import { LEXICON } from './lexicon.ts';
import { once } from './once.ts';
import { stemOf, wordsOf } from './tokens.ts';

/** A word of an utterance, or a few words with one meaning: everything a rule may know it by. */
export interface Token {
  /** Itself after "=", its stem, and the meanings of the lexicon. */
  readonly keys: readonly string[];
  readonly word: string;
}

const add = <Key>(map: Map<Key, string[]>, key: Key, meaning: string): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [meaning]);
  else if (!known.includes(meaning)) known.push(meaning);
};

interface Tables {
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, readonly string[]>;
  /** Phrases that only look like a warning. */
  readonly harmless: ReadonlyMap<string, readonly string[]>;
  /** The longest phrase that begins with a stem, in words. */
  readonly lengthsFrom: ReadonlyMap<string, number>;
  readonly longest: number;
}

const buildTables = (): Tables => {
  const meanings = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  const harmless = new Map<string, string[]>();
  const lengthsFrom = new Map<string, number>();
  for (const [concept, entries] of Object.entries(LEXICON)) {
    for (const entry of entries.split(',')) {
      const written = entry.trim();
      if (written.startsWith('=')) {
        add(meanings, written, concept);
        continue;
      }
      const stems = wordsOf(written).map(stemOf);
      const [first = ''] = stems;
      if (stems.length === 1) add(meanings, first, concept);
      else {
        add(concept === 'NOTHING' ? harmless : phrases, stems.join(' '), concept);
        lengthsFrom.set(first, Math.max(lengthsFrom.get(first) ?? 0, stems.length));
      }
    }
  }
  return { meanings, phrases, harmless, lengthsFrom, longest: Math.max(...lengthsFrom.values()) };
};

const tables = once(buildTables);

const tokenOf = (word: string, stem: string): Token => {
  const { meanings } = tables();
  const exactly = `=${word}`;
  return { word, keys: [exactly, stem, ...(meanings.get(exactly) ?? []), ...(meanings.get(stem) ?? [])] };
};

interface Phrase {
  readonly length: number;
  readonly meanings: readonly string[];
}

/** The phrases of an utterance by where they begin: what means nothing first, then the longest; none overlaps another. */
const phrasesIn = (stems: readonly string[]): ReadonlyMap<number, Phrase> => {
  const { harmless, phrases, lengthsFrom, longest } = tables();
  const found = new Map<number, Phrase>();
  const taken = stems.map(() => false);
  for (const known of [harmless, phrases]) {
    for (let length = Math.min(longest, stems.length); length > 1; length -= 1) {
      for (let at = 0; at + length <= stems.length; at += 1) {
        if ((lengthsFrom.get(stems[at] ?? '') ?? 0) < length || taken.slice(at, at + length).includes(true)) continue;
        const meanings = known.get(stems.slice(at, at + length).join(' '));
        if (meanings === undefined) continue;
        found.set(at, { length, meanings });
        taken.fill(true, at, at + length);
      }
    }
  }
  return found;
};

/** The words of an utterance with their meanings. What only looks like a warning ("spring fever") has none. */
export const tokensOf = (text: string): readonly Token[] => {
  const words = wordsOf(text);
  const stems = words.map(stemOf);
  const phrase = phrasesIn(stems);
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const { length, meanings } = phrase.get(at) ?? { length: 1, meanings: undefined };
    const word = words.slice(at, at + length).join(' ');
    tokens.push(meanings === undefined ? tokenOf(word, stems[at] ?? '') : { word, keys: meanings });
    at += length;
  }
  return tokens;
};
