import { modelText } from '../../../interaction-model/modelFile.ts';
import { MODELS, phrasesOf, slotNamesIn } from './support/models.ts';

/**
 * Amazon's limits on a model. The pages they stand on (developer.amazon.com, "Create Intents, Utterances, and Slots" and
 * "Create and Edit Custom Slot Types") could not be opened when this was written; the figures are those commonly quoted
 * from them, and all but the first are far away. Look again before a release.
 */
const AMAZON = {
  sampleCharacters: 200,
  slotValueCharacters: 140,
  intents: 250,
  modelBytes: 1_500_000,
  slotValuesInSkill: 50_000,
} as const;

/** Our own: more than this and nobody reads the list any more. */
const HOUSE = { samplesOfAnIntent: 1200, phrasesOfAnId: 900 } as const;

describe.each(MODELS)('%s keeps the limits', (locale, model) => {
  test('of Amazon', () => {
    const samples = model.intents.flatMap((intent) => intent.samples);
    const phrases = model.types.flatMap((type) => phrasesOf(type).map(([phrase]) => phrase));
    expect(samples.filter((sample) => sample.length > AMAZON.sampleCharacters)).toEqual([]);
    expect(phrases.filter((phrase) => phrase.length > AMAZON.slotValueCharacters)).toEqual([]);
    expect(model.intents.length).toBeLessThanOrEqual(AMAZON.intents);
    expect(phrases.length).toBeLessThanOrEqual(AMAZON.slotValuesInSkill);
    expect(Buffer.byteLength(modelText(locale))).toBeLessThan(AMAZON.modelBytes);
  });

  test('of the house', () => {
    const long = model.intents.filter(({ samples }) => samples.length > HOUSE.samplesOfAnIntent);
    const rich = model.types.flatMap(({ values }) =>
      values.filter(({ name }) => name.synonyms.length + 1 > HOUSE.phrasesOfAnId).map(({ id }) => id),
    );
    expect(long.map(({ name }) => name)).toEqual([]);
    expect(rich).toEqual([]);
  });

  // developer.amazon.com, "Choose the Invocation Name for a Custom Skill".
  test('of invocation names', () => {
    const words = model.invocationName.split(' ');
    expect(model.invocationName).toMatch(/^[a-z]+(?:'s)?(?: [a-z]+(?:'s)?)+$/u);
    expect(words.length).toBeGreaterThanOrEqual(2);
    for (const word of words) {
      expect(['a', 'an', 'the', 'for', 'to', 'of', 'by', 'in', 'on', 'with', 'about', 'and', 'from']).not.toContain(
        word,
      );
      expect(['open', 'ask', 'tell', 'start', 'launch', 'enable', 'run', 'load', 'begin', 'play', 'use']).not.toContain(
        word,
      );
      expect(['alexa', 'amazon', 'echo', 'computer', 'ziggy', 'skill', 'app']).not.toContain(word);
      expect(['cure', 'cures', 'heal', 'healer', 'doctor', 'emergency']).not.toContain(word);
    }
  });
});

describe.each(MODELS)('%s is written as Alexa wants it', (_locale, model) => {
  const WORDS = /^[a-z']+(?: [a-z']+)*$/u;

  test('samples hold lower-case words and declared slots', () => {
    const wrong = model.intents.flatMap(({ name, slots = [], samples }) => {
      const declared = new Set(slots.map((slot) => slot.name));
      return samples
        .filter(
          (sample) =>
            !WORDS.test(sample.replaceAll(/\{[a-z]+\}/gu, 'slot')) ||
            slotNamesIn(sample).some((slot) => !declared.has(slot)) ||
            new Set(slotNamesIn(sample)).size !== slotNamesIn(sample).length,
        )
        .map((sample) => `${name}: ${sample}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every declared slot stands in a sample', () => {
    const idle = model.intents.flatMap(({ name, slots = [], samples }) =>
      slots
        .filter((slot) => !samples.some((sample) => slotNamesIn(sample).includes(slot.name)))
        .map((slot) => `${name}.${slot.name}`),
    );
    expect(idle).toEqual([]);
  });

  test('phrases of slot types hold lower-case words, and ids no spaces', () => {
    const phrases = model.types.flatMap((type) => phrasesOf(type));
    expect(phrases.filter(([phrase, id]) => !WORDS.test(phrase) || !/^[a-z0-9_]+$/u.test(id))).toEqual([]);
  });

  // developer.amazon.com, "Slot Type Reference", on AMAZON.SearchQuery.
  test('free text is told from a carrier, with no other slot, and only where the skill reads it', () => {
    const free = model.intents.filter(({ slots = [] }) => slots.some(({ type }) => type === 'AMAZON.SearchQuery'));
    expect(free.map(({ name }) => name)).toEqual(['DescribeIntent', 'CannotIntent']);
    const samples = free.flatMap((intent) => intent.samples);
    expect(samples.filter((sample) => sample !== '{said}' && !/^[a-z' ]+ \{words\}$/u.test(sample))).toEqual([]);
  });

  test('whatever was said has a slot of its own, beside which only a time may stand', () => {
    const samples = model.intents.flatMap((intent) => intent.samples).filter((sample) => sample.includes('{said}'));
    const times = '(?:when|date|duration)';
    expect(
      samples.filter(
        (sample) =>
          !new RegExp(`^(?:\\{said\\}|\\{said\\} \\{${times}\\}(?: \\{more\\})?|\\{${times}\\} \\{said\\})$`, 'u').test(
            sample,
          ),
      ),
    ).toEqual([]);
  });

  test('no carrier of a telling keeps a "not" or a part of the body from the skill', () => {
    const carriers = model.intents.find(({ name }) => name === 'DescribeIntent')?.samples ?? [];
    expect(
      carriers.filter((sample) => /n't\b|^not? \{|\b(?:never|cannot|pain|numb|chest|legs?|arms?)\b/u.test(sample)),
    ).toEqual([]);
  });

  test('every intent has samples', () => {
    expect(model.intents.filter(({ samples }) => samples.length === 0)).toEqual([]);
  });
});
