import { INTENT_NAMES, type IntentName } from '../lambda/src/skill/intentNames.ts';
import { expandAll } from './expand.ts';
import { INTENTS } from './intents/index.ts';
import { LOCALES, type Locale } from './locales/index.ts';
import type { LocaleWords } from './locales/localeWords.ts';
import type { IntentJson, InteractionModelJson, SlotTypeJson, SlotValueJson } from './modelJson.ts';
import { isDeniable } from './slots/deniable.ts';
import { SLOT_TYPES } from './slots/index.ts';
import type { CustomSlotTypeName, IntentSource, SlotTypeSource } from './source.ts';

/** What people say after "open". Two plain words, no condition with its cure. */
const INVOCATION_NAME = 'spasm coach';

/**
 * HIGH: speech that fits nothing goes to FallbackIntent and is asked about again. With LOW, Alexa forces a stray
 * sentence into the nearest intent, and in a safety check the nearest one can be "no". Being asked twice costs a
 * few seconds; a warning sign read as "no" costs far more.
 */
const FALLBACK_SENSITIVITY = 'HIGH';

/** The interaction model of one locale: the shared phrases and what that locale says besides. */
export const buildModel = (locale: Locale): InteractionModelJson => {
  const words: LocaleWords = LOCALES[locale];
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        modelConfiguration: { fallbackIntentSensitivity: { level: FALLBACK_SENSITIVITY } },
        intents: INTENT_NAMES.map((name) => intentOf(name, words)),
        types: slotTypesOf(words),
      },
    },
  };
};

const intentOf = (name: IntentName, words: LocaleWords): IntentJson => {
  const source: IntentSource = INTENTS[name];
  const numbers = name === 'EmergencyIntent' ? words.emergencyNumbers : [];
  const samples = expandAll([...source.samples, ...(words.samples[name] ?? []), ...numbers]);
  if (source.slots === undefined) return { name, samples };
  const slots = Object.entries(source.slots).map(([slot, { type, several }]) => ({
    name: slot,
    type,
    ...(several === true ? { multipleValues: { enabled: true } as const } : {}),
  }));
  return { name, slots, samples };
};

const slotTypesOf = (words: LocaleWords): readonly SlotTypeJson[] => {
  const types = WRITTEN_TYPES.map((name) => slotTypeOf(name, words));
  return types.flatMap((type) => (type.name === 'SYMPTOM' ? [type, deniedOf(type)] : [type]));
};

const WRITTEN_TYPES = Object.keys(SLOT_TYPES) as readonly (keyof typeof SLOT_TYPES)[];

/** The symptoms again, with only the phrases that can be denied by a "no" before them. */
const deniedOf = (symptom: SlotTypeJson): SlotTypeJson => ({
  name: 'DENIED_SYMPTOM' satisfies CustomSlotTypeName,
  values: symptom.values.flatMap(({ id, name }) => {
    const [value, ...synonyms] = [name.value, ...name.synonyms].filter(isDeniable);
    return value === undefined || synonyms.length === 0 ? [] : [{ id, name: { value, synonyms } }];
  }),
});

const slotTypeOf = (name: keyof typeof SLOT_TYPES, words: LocaleWords): SlotTypeJson => {
  const shared: SlotTypeSource = SLOT_TYPES[name];
  const local: Readonly<Record<string, readonly string[] | undefined>> = words.phrases[name] ?? {};
  const ids = Object.keys(shared);
  const phrases = ids.map((id) => expandAll([...(shared[id] ?? []), ...(local[id] ?? [])]));
  const alsoSaid = name === 'SYMPTOM' ? words.alsoSaid : [];
  const taken = new Set(phrases.flat());
  const values = ids.map((id, index): SlotValueJson => {
    const own = phrases[index] ?? [];
    // A word said the local way may already be somebody's phrase: that one stays where it was written.
    const [value = id, ...synonyms] = [...own, ...inOtherWords(own, alsoSaid).filter((said) => !taken.has(said))];
    return { id, name: { value, synonyms } };
  });
  return { name, values };
};

/** The phrases that hold a shared word, each with its local word instead. */
const inOtherWords = (phrases: readonly string[], alsoSaid: LocaleWords['alsoSaid']): readonly string[] => [
  ...new Set(
    alsoSaid.flatMap(([shared, local]) => {
      const word = new RegExp(`\\b${shared}\\b`, 'gu');
      return phrases.filter((phrase) => phrase.search(word) >= 0).map((phrase) => phrase.replace(word, local));
    }),
  ),
];
