import { buildModel } from '../../../../interaction-model/build.ts';
import { LOCALE_NAMES, type Locale } from '../../../../interaction-model/locales/index.ts';
import type { LanguageModelJson, SlotTypeJson } from '../../../../interaction-model/modelJson.ts';

/** The five models, built once. */
export const MODELS: readonly (readonly [Locale, LanguageModelJson])[] = LOCALE_NAMES.map((locale) => [
  locale,
  buildModel(locale).interactionModel.languageModel,
]);

/** The phrases of a slot type, each with its id. */
export const phrasesOf = (type: SlotTypeJson): readonly (readonly [phrase: string, id: string])[] =>
  type.values.flatMap(({ id, name }) => [name.value, ...name.synonyms].map((phrase) => [phrase, id] as const));

export const slotNamesIn = (sample: string): readonly string[] =>
  [...sample.matchAll(/\{([^}]*)\}/gu)].map((match) => match[1] ?? '');
