import { expandAll, isSampled } from './expand.ts';
import { gistOf } from './gist.ts';
import type { LocaleWords } from './locales/localeWords.ts';
import type { SlotTypeJson, SlotValueJson } from './modelJson.ts';
import { isDeniable } from './slots/deniable.ts';
import { SLOT_TYPES } from './slots/index.ts';
import type { CustomSlotTypeName, SlotTypeSource } from './source.ts';

type WrittenType = keyof typeof SLOT_TYPES;

const WRITTEN_TYPES = Object.keys(SLOT_TYPES) as readonly WrittenType[];

/** Types whose values only mean something behind a carrier: they may share words with any other. */
const NEVER_ALONE: readonly WrittenType[] = ['THING', 'PERSON'];

/** The phrases of one id: those written out, and the pattern of those that are a sample of many. */
interface Phrases {
  readonly type: WrittenType;
  readonly id: string;
  readonly listed: readonly string[];
  readonly sampled: readonly string[];
}

/**
 * Every slot type of one locale.
 * @param plainSamples the samples without a slot, which no value may say
 */
export const slotTypesOf = (words: LocaleWords, plainSamples: readonly string[]): readonly SlotTypeJson[] => {
  const all = WRITTEN_TYPES.flatMap((type) => phrasesOf(type, words));
  const owners = ownersOf(all, plainSamples);
  const types = WRITTEN_TYPES.map((name): SlotTypeJson => {
    const ofType = all.filter(({ type }) => type === name);
    const taken = new Set(ofType.flatMap(({ listed }) => listed));
    const alsoSaid = name === 'SYMPTOM' ? words.alsoSaid : [];
    return { name, values: ofType.map((phrases) => valueOf(phrases, owners, taken, alsoSaid)) };
  });
  return types.flatMap((type) => (type.name === 'SYMPTOM' ? [type, deniedOf(type)] : [type]));
};

const phrasesOf = (type: WrittenType, words: LocaleWords): readonly Phrases[] => {
  const shared: SlotTypeSource = SLOT_TYPES[type];
  const local: Readonly<Record<string, readonly string[] | undefined>> = {
    ...words.phrases[type],
    ...(type === 'ONSET' && words.days),
  };
  return [...new Set([...Object.keys(shared), ...Object.keys(local)])].map((id) => {
    const all = [...(shared[id] ?? []), ...(local[id] ?? [])];
    return {
      type,
      id,
      listed: expandAll(all.filter((pattern) => !isSampled(pattern))),
      sampled: expandAll(all.filter(isSampled)),
    };
  });
};

const nameOf = ({ type, id }: Phrases): string => `${type} ${id}`;

/** Whose each gist is: a sample's, or an id's where it is written out. */
const ownersOf = (all: readonly Phrases[], plainSamples: readonly string[]): Map<string, string> => {
  const owners = new Map(plainSamples.map((sample) => [gistOf(sample), 'a sample']));
  for (const phrases of all) {
    if (NEVER_ALONE.includes(phrases.type)) continue;
    for (const phrase of phrases.listed) {
      const gist = gistOf(phrase);
      if (!owners.has(gist)) owners.set(gist, nameOf(phrases));
    }
  }
  return owners;
};

/** One id with its phrases. A combination that says what is already somebody else's stays where that was written. */
const valueOf = (
  phrases: Phrases,
  owners: Map<string, string>,
  taken: Set<string>,
  alsoSaid: LocaleWords['alsoSaid'],
): SlotValueJson => {
  const { type, id, listed, sampled } = phrases;
  const own = nameOf(phrases);
  const alone = !NEVER_ALONE.includes(type);
  const further = sampled.filter((phrase) => {
    const gist = gistOf(phrase);
    if (taken.has(phrase) || (alone && (owners.get(gist) ?? own) !== own)) return false;
    taken.add(phrase);
    if (alone) owners.set(gist, own);
    return true;
  });
  // A word said the local way may already be somebody's phrase: that one stays where it was written.
  const local = inOtherWords(listed, alsoSaid).filter((said) => !taken.has(said));
  const [value = id, ...synonyms] = [...listed, ...further, ...local];
  return { id, name: { value, synonyms } };
};

/** The symptoms again, with only the phrases that can be denied by a "no" before them. */
const deniedOf = (symptom: SlotTypeJson): SlotTypeJson => ({
  name: 'DENIED_SYMPTOM' satisfies CustomSlotTypeName,
  values: symptom.values.flatMap(({ id, name }) => {
    const [value, ...synonyms] = [name.value, ...name.synonyms].filter(isDeniable);
    return value === undefined || synonyms.length === 0 ? [] : [{ id, name: { value, synonyms } }];
  }),
});

/** The phrases that hold a shared word, each with its local word instead. */
const inOtherWords = (phrases: readonly string[], alsoSaid: LocaleWords['alsoSaid']): readonly string[] => [
  ...new Set(
    alsoSaid.flatMap(([shared, local]) => {
      const word = new RegExp(`\\b${shared}\\b`, 'gu');
      return phrases.filter((phrase) => phrase.search(word) >= 0).map((phrase) => phrase.replace(word, local));
    }),
  ),
];
