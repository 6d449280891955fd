import { array, assert, constantFrom, lorem, oneof, property, string, tuple } from 'fast-check';
import { createHearing } from '../createHearing.ts';
import type { ModelIntent } from '../interactionModel.ts';
import { fixtureModel } from './fixtureModel.ts';

const NOW = new Date('2026-11-17T10:00:00Z');
const { languageModel } = fixtureModel.interactionModel;
const hear = createHearing(fixtureModel);
const intentNames = new Set(languageModel.intents.map((intent) => intent.name));

const BUILT_IN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['three hours', 'two weeks', 'ten minutes'],
  'AMAZON.DATE': ['last tuesday', 'november third'],
  'AMAZON.TIME': ['ten a m', 'half past nine'],
  'AMAZON.NUMBER': ['forty five', '17'],
  'AMAZON.SearchQuery': ['water the roses'],
};

const valuesOf = (intent: ModelIntent, slotName: string): readonly string[] => {
  const type = intent.slots?.find((slot) => slot.name === slotName)?.type ?? '';
  const values = languageModel.types?.find(({ name }) => name === type)?.values;
  // The first name of a value is a noun, which every carrier phrase takes.
  return values?.map(({ name }) => name.value) ?? BUILT_IN_VALUES[type] ?? [];
};

/** A sample with a value in each slot. */
const filledSample = constantFrom(
  ...languageModel.intents.flatMap((intent) => (intent.samples ?? []).map((text) => ({ intent, text }))),
).chain(({ intent, text }) => {
  const slots = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return tuple(...slots.map((slot) => constantFrom(...valuesOf(intent, slot)))).map((values) => ({
    intent: intent.name,
    utterance: slots.reduce((said, slot, at) => said.replace(`{${slot}}`, values[at] ?? ''), text),
  }));
});

test('any string is heard as an intent of the model, with a score from 0 to 1', () => {
  assert(
    property(oneof(string({ unit: 'binary' }), string({ unit: 'grapheme' }), lorem()), (utterance) => {
      const { intent, score, slots } = hear(utterance, NOW);
      expect(intentNames).toContain(intent);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const slot of slots) expect(slot.value).not.toBe('');
    }),
    { numRuns: 400 },
  );
});

test('words of the model in any order never throw', () => {
  const vocabulary = languageModel.intents.flatMap(({ samples }) => samples ?? []).flatMap((text) => text.split(' '));
  assert(
    property(array(constantFrom(...vocabulary), { maxLength: 60 }), (words) => {
      expect(intentNames).toContain(hear(words.join(' '), NOW).intent);
    }),
    { numRuns: 300 },
  );
});

test('a sample with values in its slots is heard as its own intent', () => {
  assert(
    property(filledSample, ({ intent, utterance }) => {
      expect({ utterance, intent: hear(utterance, NOW).intent }).toEqual({ utterance, intent });
    }),
    { numRuns: 400 },
  );
});

test('politeness and case change nothing', () => {
  assert(
    property(filledSample, constantFrom('um ', 'well, ', 'Alexa, ', 'uh '), ({ intent, utterance }, before) => {
      const said = `${before}${utterance.toUpperCase()} please`;
      expect({ said, intent: hear(said, NOW).intent }).toEqual({ said, intent });
    }),
    { numRuns: 200 },
  );
});

test('the same words are always heard the same', () => {
  assert(
    property(filledSample, ({ utterance }) => {
      expect(createHearing(fixtureModel)(utterance, NOW)).toEqual(hear(utterance, NOW));
    }),
    { numRuns: 20 },
  );
});
