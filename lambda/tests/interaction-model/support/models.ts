import { readFileSync } from 'node:fs';
import { LOCALE_NAMES, type Locale } from '../../../../interaction-model/locales/index.ts';
import { modelPath } from '../../../../interaction-model/modelFile.ts';
import type { InteractionModelJson, LanguageModelJson, SlotTypeJson } from '../../../../interaction-model/modelJson.ts';

/** A model as it is written; that this is what its source says is tested with its schema. */
export const modelOf = (locale: Locale): InteractionModelJson =>
  JSON.parse(readFileSync(modelPath(locale), 'utf8')) as InteractionModelJson;

/** The five models. */
export const MODELS: readonly (readonly [Locale, LanguageModelJson])[] = LOCALE_NAMES.map((locale) => [
  locale,
  modelOf(locale).interactionModel.languageModel,
]);

/** The phrases of a slot type, each with its id. */
export const phrasesOf = (type: SlotTypeJson): readonly (readonly [phrase: string, id: string])[] =>
  type.values.flatMap(({ id, name }) => [name.value, ...name.synonyms].map((phrase) => [phrase, id] as const));

export const slotNamesIn = (sample: string): readonly string[] =>
  [...sample.matchAll(/\{([^}]*)\}/gu)].map((match) => match[1] ?? '');
