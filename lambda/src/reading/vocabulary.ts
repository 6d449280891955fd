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

/** Words and phrases by what they mean. An entry in capitals stands for all the words of that meaning. */
export type Lexicon = Readonly<Record<string, string>>;

const entriesOf = (lexicon: Lexicon, concept: string): readonly string[] =>
  (lexicon[concept] ?? '').split(',').flatMap((entry) => {
    const written = entry.trim();
    return Object.hasOwn(lexicon, written) ? entriesOf(lexicon, written) : [written];
  });

const buildTables = (lexicon: Lexicon, kept?: ReadonlySet<string>): Tables => {
  const meanings = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  const harmless = new Map<string, string[]>();
  const lengthsFrom = new Map<string, number>();
  for (const concept of Object.keys(lexicon)) {
    for (const written of entriesOf(lexicon, concept)) {
      if (written.startsWith('=')) {
        add(meanings, written, concept);
        continue;
      }
      const stems = wordsOf(written, kept).map(stemOf);
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

const tokenOf = ({ meanings }: Tables, word: string, stem: string): Token => {
  const exactly = `=${word}`;
  return { word, keys: [exactly, stem, ...(meanings.get(exactly) ?? meanings.get(stem) ?? [])] };
};

interface Phrase {
  readonly length: number;
  readonly meanings: readonly string[];
}

/** The phrases of an utterance by where they begin: what means nothing first, then the longest; none overlaps another. */
const phrasesIn = (
  { harmless, phrases, lengthsFrom, longest }: Tables,
  stems: readonly string[],
): ReadonlyMap<number, Phrase> => {
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

/** How the words of an utterance are looked up in a lexicon; its tables are built when first needed. */
export const vocabularyOf = (
  lexicon: () => Lexicon,
  kept?: ReadonlySet<string>,
): ((text: string) => readonly Token[]) => {
  const tables = once(() => buildTables(lexicon(), kept));
  return (text) => {
    const words = wordsOf(text, kept);
    const stems = words.map(stemOf);
    const phrase = phrasesIn(tables(), stems);
    const tokens: Token[] = [];
    for (let at = 0; at < words.length;) {
      const { length, meanings } = phrase.get(at) ?? { length: 1, meanings: undefined };
      const word = words.slice(at, at + length).join(' ');
      tokens.push(meanings === undefined ? tokenOf(tables(), word, stems[at] ?? '') : { word, keys: meanings });
      at += length;
    }
    return tokens;
  };
};

/** The words of an utterance with their meanings. What only looks like a warning ("spring fever") has none. */
export const tokensOf = vocabularyOf(() => LEXICON);
