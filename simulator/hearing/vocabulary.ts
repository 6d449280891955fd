import { allowedEdits, editDistance } from './editDistance.ts';
import { soundOf } from './sound.ts';
import { stemOf } from './stem.ts';
import { isContent, isDenial, isNegation, weightOf, type WordWeight } from './wordWeights.ts';

/** How alike a heard word is to a word of the model, 0 to 1, by the number of that word. */
export type NearWords = ReadonlyMap<number, number>;

/** The words of the model, numbered. */
export interface Vocabulary {
  /** How many words there are; their numbers are below this. */
  readonly size: number;
  readonly wordOf: (key: string) => ModelWord | undefined;
  readonly numberOf: (key: string) => number | undefined;
  readonly weightOf: (word: number) => WordWeight;
  /** The words of the model a heard word may stand for: itself, its inflections, or one it is misspelt from. */
  readonly near: (key: string) => NearWords;
  /** The words of the model with these consonants and this many beats (see sound.ts). */
  readonly sounding: (consonants: string) => readonly string[];
}

const INFLECTED = 0.92;
const ONE_EDIT = 0.75;
const TWO_EDITS = 0.65;

/** Another word of the model with the same sound: "my chest pane". */
const SAME_SOUND = 0.8;

/** A word the model lacks, with the consonants and the length of one it has. */
const LIKE_SOUND = 0.68;

/** "Neither fever nor chills" denies as "no fever" does. */
const OTHER_DENIAL = 0.85;

/** In shorter words another first letter makes another word: "crying" is not "trying". */
const LONG_WORD = 8;

/** A word of the model. */
export interface ModelWord {
  readonly number: number;
  readonly weight: WordWeight;
  readonly negation: boolean;
  /** Whether it says something of its own, beyond grammar and negation. */
  readonly content: boolean;
}

interface Word extends ModelWord {
  readonly key: string;
  readonly letters: number;
}

/** Each word and how many lines it stands in. */
const countLines = (lines: readonly (readonly string[])[]): readonly (readonly [string, { count: number }])[] => {
  const counts = new Map<string, { count: number; last: number }>();
  for (const [at, line] of lines.entries()) {
    for (const key of line) {
      const counted = counts.get(key);
      if (!counted) counts.set(key, { count: 1, last: at });
      else if (counted.last !== at) {
        counted.count += 1;
        counted.last = at;
      }
    }
  }
  return [...counts];
};

/** The letters of a word as a set of bits, to rule out most words before comparing letter by letter. */
const lettersOf = (key: string): number => {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) % 32);
  return letters;
};

const bitsIn = (set: number): number => {
  let rest = set;
  let bits = 0;
  for (; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
};

const groupBy = <Key>(words: readonly Word[], keyOf: (key: string) => Key): ReadonlyMap<Key, readonly number[]> => {
  const groups = new Map<Key, number[]>();
  for (const [word, { key }] of words.entries()) {
    const group = keyOf(key);
    const members = groups.get(group);
    if (members) members.push(word);
    else groups.set(group, [word]);
  }
  return groups;
};

/**
 * Numbers and weighs the words of a model.
 * @param lines every sample and synonym of the model, each as the keys of its words
 */
export const createVocabulary = (lines: readonly (readonly string[])[]): Vocabulary => {
  const words: Word[] = countLines(lines).map(([key, { count }], number) => ({
    key,
    letters: lettersOf(key),
    number,
    weight: weightOf(key, count, lines.length),
    negation: isNegation(key),
    content: isContent(key) && !isNegation(key),
  }));
  const byKey = new Map(words.map((word) => [word.key, word]));
  const byStem = groupBy(words, stemOf);
  const byLength = groupBy(words, (key) => key.length);
  const sounding = words.filter(({ key, content }) => key.length > 2 && content && !/\d/.test(key));
  const bySound = new Map<string, number[]>();
  for (const { key, number } of sounding) {
    const { full, consonants } = soundOf(key);
    for (const sound of [full, consonants]) {
      const alike = bySound.get(sound);
      if (alike) alike.push(number);
      else bySound.set(sound, [number]);
    }
  }

  /** Words recognition may have meant by this one. */
  const misheard = (key: string, known: boolean): NearWords => {
    if (key.length < 3 || !isContent(key)) return new Map();
    const { full, consonants } = soundOf(key);
    const loose = known ? [] : (bySound.get(consonants) ?? []).map((word) => [word, LIKE_SOUND] as const);
    return new Map([...loose, ...(bySound.get(full) ?? []).map((word) => [word, SAME_SOUND] as const)]);
  };

  const misspelt = (key: string): NearWords => {
    const most = allowedEdits(key.length);
    const found = new Map<number, number>();
    if (most === 0 || !isContent(key)) return found;
    const letters = lettersOf(key);
    for (let length = key.length - most; length <= key.length + most; length += 1) {
      for (const word of byLength.get(length) ?? []) {
        const { key: target = '', letters: others = 0 } = words[word] ?? {};
        if (key.length < LONG_WORD && target[0] !== key[0]) continue;
        if (bitsIn(letters ^ others) > 2 * most || length < 4 || isNegation(target) || /\d/.test(target)) continue;
        const edits = editDistance(key, target, most);
        if (edits <= most) found.set(word, edits === 1 ? ONE_EDIT : TWO_EDITS);
      }
    }
    return found;
  };

  const allDenials = words.flatMap(({ key, number }) => (isDenial(key) ? [number] : []));
  const denials = (own: number | undefined): NearWords =>
    new Map(allDenials.map((word) => [word, word === own ? 1 : OTHER_DENIAL]));

  const near = (key: string): NearWords => {
    const own = byKey.get(key)?.number;
    if (isDenial(key)) return denials(own);
    if (isNegation(key) || /\d/.test(key)) return new Map(own === undefined ? [] : [[own, 1]]);
    const inflected = (byStem.get(stemOf(key)) ?? []).filter((word) => words[word]?.negation === false);
    const found = new Map(inflected.map((word) => [word, INFLECTED]));
    if (own !== undefined) found.set(own, 1);
    const others = found.size > 0 ? misheard(key, true) : new Map([...misheard(key, false), ...misspelt(key)]);
    for (const [word, alike] of others) found.set(word, Math.max(alike, found.get(word) ?? 0));
    return found;
  };

  return {
    size: words.length,
    wordOf: (key) => byKey.get(key),
    numberOf: (key) => byKey.get(key)?.number,
    weightOf: (word) => words[word]?.weight ?? weightOf('', 0, 1),
    near,
    sounding: (consonants) => (bySound.get(consonants) ?? []).map((word) => words[word]?.key ?? ''),
  };
};
