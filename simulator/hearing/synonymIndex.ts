import type { ModelSlotType } from './interactionModel.ts';
import type { ModelWord, Vocabulary } from './vocabulary.ts';

/** One way to say one value of a slot type. */
export interface Synonym {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly words: readonly ModelWord[];
  /** The weight of its content words together. */
  readonly content: number;
  readonly contentWords: number;
}

export interface SynonymIndex {
  /** Synonyms by `exactKey` of their words. */
  readonly exact: ReadonlyMap<string, readonly Synonym[]>;
  readonly all: readonly Synonym[];
  /** Numbers of the synonyms (places in `all`) that contain a content word. */
  readonly containing: ReadonlyMap<number, readonly number[]>;
  /** The content words of each type's synonyms. */
  readonly wordsOfType: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words in the longest synonym. */
  readonly longest: number;
}

/** Whose it is and which one it is make no difference to a value: "my chest", "the chest", "me chest". */
const DETERMINERS = new Set('a an the my me some any his her their our your'.split(' '));

export const isDeterminer = (key: string): boolean => DETERMINERS.has(key);

/** The words of a value without determiners, unless nothing else is left. */
export const exactKey = (keys: readonly string[]): string => {
  if (!keys.some(isDeterminer)) return keys.join(' ');
  const kept = keys.filter((key) => !DETERMINERS.has(key));
  return (kept.length > 0 ? kept : keys).join(' ');
};

/** Every spoken form of every value of a type, as keys. */
export const formsOf = (
  type: ModelSlotType,
  keysOf: (form: string) => readonly string[],
): readonly { keys: readonly string[]; id: string; name: string }[] =>
  type.values.flatMap(({ id, name }) =>
    [name.value, ...(name.synonyms ?? [])].map((form) => ({
      keys: keysOf(form),
      id: id ?? name.value,
      name: name.value,
    })),
  );

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/** Indexes the values of the model's own slot types. */
export const indexSynonyms = (
  types: readonly { readonly name: string; readonly forms: ReturnType<typeof formsOf> }[],
  vocabulary: Vocabulary,
): SynonymIndex => {
  const exact = new Map<string, Synonym[]>();
  const all: Synonym[] = [];
  const containing = new Map<number, number[]>();
  const wordsOfType = new Map<string, Set<number>>();
  let longest = 0;
  for (const { name: type, forms } of types) {
    const typeWords = new Set<number>();
    wordsOfType.set(type, typeWords);
    for (const { keys, id, name } of forms) {
      if (keys.length === 0) continue;
      const words: ModelWord[] = [];
      let content = 0;
      let contentWords = 0;
      for (const key of keys) {
        const word = vocabulary.wordOf(key);
        if (word === undefined) continue;
        words.push(word);
        if (!word.content) continue;
        content += word.weight.match;
        contentWords += 1;
        typeWords.add(word.number);
        push(containing, word.number, all.length);
      }
      const synonym = { type, id, name, words, content, contentWords };
      push(exact, exactKey(keys), synonym);
      all.push(synonym);
      longest = Math.max(longest, keys.length);
    }
  }
  return { exact, all, containing, wordsOfType, longest };
};
