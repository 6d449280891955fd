import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf, type Fixture } from '../../../scripts/nlu/fixture.ts';
import { createHearing } from '../../../simulator/hearing/createHearing.ts';
import type { Hear } from '../../../simulator/hearing/hearing.ts';
import { toSlots } from '../../../simulator/slots.ts';
import { buildModel } from '../../../interaction-model/build.ts';
import { LOCALE_NAMES } from '../../../interaction-model/locales/index.ts';

const FIXTURES = JSON.parse(
  readFileSync(join(process.cwd(), 'scripts/nlu/fixtures.json'), 'utf8'),
) as readonly Fixture[];

const NOW = new Date('2026-11-22T09:00:00Z');

/** The same file is put to Alexa's own NLU by `npm run nlu`. */
test.each(LOCALE_NAMES)('the desk hears the fixtures of %s as Alexa must', (locale) => {
  const model = buildModel(locale);
  const hear: Hear = createHearing(model);
  const differences = FIXTURES.filter((fixture) => fixture.locale === locale).flatMap((fixture) => {
    const { intent, slots } = hear(fixture.utterance, NOW);
    const modelled = model.interactionModel.languageModel.intents.find(({ name }) => name === intent);
    const heard = { selectedIntent: { name: intent, slots: toSlots(modelled, slots, 'amzn1.ask.skill.desk') } };
    return differenceOf(fixture, heard) ?? [];
  });
  expect(differences).toEqual([]);
});
