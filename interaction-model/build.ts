import { intentsOf } from './buildIntents.ts';
import { slotTypesOf } from './buildSlotTypes.ts';
import { LOCALES, type Locale } from './locales/index.ts';
import type { LocaleWords } from './locales/localeWords.ts';
import type { InteractionModelJson } from './modelJson.ts';

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
  const intents = intentsOf(words);
  const plainSamples = intents.flatMap(({ samples }) => samples.filter((sample) => !sample.includes('{')));
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        modelConfiguration: { fallbackIntentSensitivity: { level: FALLBACK_SENSITIVITY } },
        intents,
        types: slotTypesOf(words, plainSamples),
      },
    },
  };
};
