import { INTENT_NAMES, type IntentName } from '../lambda/src/skill/intentNames.ts';
import { expandAll, isSampled } from './expand.ts';
import { INTENTS } from './intents/index.ts';
import { ROUNDABOUT } from './intents/roundabout.ts';
import type { LocaleWords } from './locales/localeWords.ts';
import type { IntentJson } from './modelJson.ts';
import type { IntentSource } from './source.ts';

/** Every intent of one locale, with its samples. */
export const intentsOf = (words: LocaleWords): readonly IntentJson[] => {
  const patterns = INTENT_NAMES.map((name) => [
    ...INTENTS[name].samples,
    ...(ROUNDABOUT[name] ?? []),
    ...(words.samples[name] ?? []),
    ...(name === 'EmergencyIntent' ? words.emergencyNumbers : []),
  ]);
  const listed = patterns.map((each) => expandAll(each.filter((pattern) => !isSampled(pattern))));
  const taken = new Set(listed.flat());
  return INTENT_NAMES.map((name, index) => {
    // A combination that another sample already says belongs to that one.
    const further = expandAll((patterns[index] ?? []).filter(isSampled)).filter((sample) => !taken.has(sample));
    for (const sample of further) taken.add(sample);
    return intentOf(name, [...(listed[index] ?? []), ...further]);
  });
};

const intentOf = (name: IntentName, samples: readonly string[]): IntentJson => {
  const source: IntentSource = INTENTS[name];
  if (source.slots === undefined) return { name, samples };
  const slots = Object.entries(source.slots).map(([slot, { type, several }]) => ({
    name: slot,
    type,
    ...(several === true ? { multipleValues: { enabled: true } as const } : {}),
  }));
  return { name, slots, samples };
};
