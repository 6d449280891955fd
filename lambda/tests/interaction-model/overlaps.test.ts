import { THOROUGH } from '../support/thorough.ts';
import { MODELS, phrasesOf } from './support/models.ts';
import { clashesAmong, sayingsOf } from './support/sayings.ts';

describe.each(MODELS)('phrases of %s', (_locale, model) => {
  test('no sample stands in two intents, and none twice in one', () => {
    const samples = model.intents.flatMap((intent) => intent.samples);
    expect(samples.filter((sample, index) => samples.indexOf(sample) !== index)).toEqual([]);
  });

  test('a phrase of a slot type belongs to one id', () => {
    const twice = model.types.flatMap((type) => {
      const phrases = phrasesOf(type).map(([phrase]) => phrase);
      return phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index);
    });
    expect(twice).toEqual([]);
  });
});

/** All combinations are a lot: without CI the British English, which has the most words of its own, stands for all. */
const COMBINED = MODELS.filter(([locale]) => THOROUGH || locale === 'en-GB');

test.each(COMBINED)(
  'no utterance of %s reads exactly as two intents, or as two ids of one intent',
  (_locale, model) => {
    expect(clashesAmong(sayingsOf(model))).toEqual([]);
  },
);
