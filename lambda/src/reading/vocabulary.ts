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
  return { word, keys: [exactly, stem, ...(meanings.get(exactly) ?? []), ...(meanings.get(stem) ?? [])] };
};

interface Phrase {
  readonly at: number;
  readonly length: number;
  readonly meanings: readonly string[];
}

/** Every phrase in an utterance, the longest first. */
const phrasesIn = (
  known: Tables['phrases'],
  { lengthsFrom, longest }: Tables,
  stems: readonly string[],
): readonly Phrase[] => {
  const found: Phrase[] = [];
  for (let length = Math.min(longest, stems.length); length > 1; length -= 1) {
    for (let at = 0; at + length <= stems.length; at += 1) {
      if ((lengthsFrom.get(stems[at] ?? '') ?? 0) < length) continue;
      const meanings = known.get(stems.slice(at, at + length).join(' '));
      if (meanings !== undefined) found.push({ at, length, meanings });
    }
  }
  return found;
};

/** What comes first keeps its words: no later phrase overlaps it. */
const apart = (phrases: readonly Phrase[]): readonly Phrase[] => {
  const taken = new Set<number>();
  return phrases.filter(({ at, length }) => {
    const places = Array.from({ length }, (_, word) => at + word);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
};

export type Vocabulary = (text: string) => readonly Token[];

/** Looks words up in a lexicon. A phrase is one token and hides the words inside it; what means nothing has no meaning. */
export const hidingVocabulary = (lexicon: () => Lexicon): Vocabulary => {
  const tables = once(() => buildTables(lexicon()));
  return (text) => {
    const words = wordsOf(text);
    const stems = words.map(stemOf);
    const found = [tables().harmless, tables().phrases].flatMap((known) => phrasesIn(known, tables(), stems));
    const phrases = new Map(apart(found).map((phrase) => [phrase.at, phrase]));
    const tokens: Token[] = [];
    for (let at = 0; at < words.length;) {
      const { length, meanings } = phrases.get(at) ?? { length: 1, meanings: undefined };
      const word = words.slice(at, at + length).join(' ');
      tokens.push(meanings === undefined ? tokenOf(tables(), word, stems[at] ?? '') : { word, keys: meanings });
      at += length;
    }
    return tokens;
  };
};

/**
 * Looks words up in a lexicon where each has all its meanings: a phrase adds its own to its first word. What means
 * nothing is left out.
 */
export const layeredVocabulary = (lexicon: () => Lexicon, kept: ReadonlySet<string>): Vocabulary => {
  const tables = once(() => buildTables(lexicon(), kept));
  return (text) => {
    const words = wordsOf(text, kept);
    const stems = words.map(stemOf);
    const nothing = phrasesIn(tables().harmless, tables(), stems);
    const phrases = phrasesIn(tables().phrases, tables(), stems);
    return words.flatMap((word, at) => {
      if (nothing.some((phrase) => phrase.at <= at && at < phrase.at + phrase.length)) return [];
      const [exactly, stem] = [`=${word}`, stems[at] ?? ''];
      const meanings = [exactly, stem].flatMap((key) => tables().meanings.get(key) ?? []);
      return {
        word,
        keys: [exactly, stem, ...meanings, ...phrases.flatMap((phrase) => (phrase.at === at ? phrase.meanings : []))],
      };
    });
  };
};

/** The words of an utterance with their meanings. What only looks like a warning ("spring fever") has none. */
export const tokensOf = hidingVocabulary(() => LEXICON);
