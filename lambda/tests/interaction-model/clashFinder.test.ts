import type { LanguageModelJson } from '../../../interaction-model/modelJson.ts';
import { clashesAmong, readExactly, sayingsOf } from './support/sayings.ts';

const model = (samples: Readonly<Record<string, readonly string[]>>): LanguageModelJson => ({
  invocationName: 'test',
  modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
  intents: Object.entries(samples).map(([name, lines]) => ({
    name,
    slots: [{ name: 'pet', type: 'PET' }],
    samples: lines,
  })),
  types: [
    {
      name: 'PET',
      values: [
        { id: 'dog', name: { value: 'dog', synonyms: ['no dog', 'big dog'] } },
        { id: 'cat', name: { value: 'cat', synonyms: ['my cat'] } },
      ],
    },
  ],
});

describe('the finder of clashes', () => {
  test('finds a sample that another intent can also hear', () => {
    expect(clashesAmong(sayingsOf(model({ A: ['my cat'], B: ['{pet}'] })))).toHaveLength(1);
  });

  test('finds carriers that meet in the middle', () => {
    expect(clashesAmong(sayingsOf(model({ A: ['no {pet}'], B: ['{pet}'] })))).toHaveLength(1);
  });

  test('finds the same carrier in two intents', () => {
    expect(clashesAmong(sayingsOf(model({ A: ['one {pet} please'], B: ['one {pet} please'] })))).toHaveLength(5);
  });

  test('is content when nothing can be heard twice', () => {
    expect(clashesAmong(sayingsOf(model({ A: ['feed {pet}'], B: ['wash {pet}', 'wash'] })))).toEqual([]);
  });

  test('lists every exact reading of an utterance', () => {
    const sayings = sayingsOf(model({ A: ['no {pet}'], B: ['{pet}'] }));
    expect(readExactly(sayings, 'no dog')).toEqual([
      { intent: 'A', id: 'dog' },
      { intent: 'B', id: 'dog' },
    ]);
    expect(readExactly(sayings, 'no bird')).toEqual([]);
  });
});
