import { readFileSync } from 'node:fs';
import { LOCALE_NAMES } from '../../../interaction-model/locales/index.ts';
import { modelPath, modelText } from '../../../interaction-model/modelFile.ts';
import { misfits, published } from '../../../scripts/deploy/published.ts';
import { modelOf } from './support/models.ts';

const fits = published('v1.skill.interactionModel.InteractionModelData');

describe('the published schema of interaction models', () => {
  test.each(LOCALE_NAMES)('is satisfied by %s', (locale) => {
    expect(misfits(fits, modelOf(locale))).toEqual([]);
  });

  test('notices a wrong model', () => {
    const wrong = { interactionModel: { languageModel: { invocationName: 'x', intents: [], typos: [] } } };
    expect(misfits(fits, wrong)).not.toEqual([]);
  });
});

test.each(LOCALE_NAMES)('the file of %s is what its source says (npx tsx interaction-model/write.ts)', (locale) => {
  expect(readFileSync(modelPath(locale), 'utf8') === modelText(locale)).toBe(true);
});
