import { readFileSync } from 'node:fs';
import { modelText } from '../../../interaction-model/modelFile.ts';
import { isLocale } from '../../../lambda/src/words/locale.ts';
import { INTENT_NAMES } from '../../../lambda/src/skill/intentNames.ts';
import type { InteractionModelJson } from '../../../interaction-model/modelJson.ts';
import { unless, wrong, type Check, type Fault } from '../check.ts';
import { modelFile, modelLocales, readModel } from '../project.ts';
import { misfits, published } from '../published.ts';

/** Samples that two intents claim, and those that one has twice: Alexa's build of the model guesses or fails. */
const shared = (locale: string, model: InteractionModelJson): readonly Fault[] => {
  const owner = new Map<string, string>();
  return model.interactionModel.languageModel.intents.flatMap(({ name, samples }) =>
    samples.flatMap((sample) => {
      const first = owner.get(sample);
      owner.set(sample, name);
      return unless(first === undefined, `${locale}: "${sample}" is a sample of ${first} and of ${name}`);
    }),
  );
};

const faultsOfModels = (): readonly Fault[] => {
  const fits = published('v1.skill.interactionModel.InteractionModelData');
  const models = modelLocales().map((locale) => [locale, readModel(locale)] as const);
  const names = new Set(models.map(([, { interactionModel }]) => interactionModel.languageModel.invocationName));
  return [
    ...unless(names.size === 1, `the skill is opened by more than one name: ${[...names].join(', ')}`),
    ...models.flatMap(([locale, model]) => {
      const intents = model.interactionModel.languageModel.intents.map(({ name }) => name);
      const current = isLocale(locale) && readFileSync(modelFile(locale), 'utf8') === modelText(locale);
      return [
        ...wrong(...misfits(fits, model).map((what) => `${locale}: ${what}`)),
        ...shared(locale, model),
        ...unless(current, `${modelFile(locale)} is not what interaction-model/ says: npm run model`),
        ...unless(
          intents.toSorted().join() === INTENT_NAMES.toSorted().join(),
          `${locale}: the intents are not those the code answers`,
        ),
      ];
    }),
  ];
};

export const modelsCheck: Check = {
  id: 'models',
  promise: 'Every model fits what Amazon published, has no sample in two intents, and holds what the code answers',
  faults: faultsOfModels,
};
