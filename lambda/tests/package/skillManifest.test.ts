import { Ajv } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionModel, LanguageModel } from '../../../simulator/hearing/interactionModel.ts';
import { closedSchema } from '../../../scripts/deploy/closedSchema.ts';

interface LocalePage {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
}

interface SkillManifest {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, LocalePage>> };
    readonly privacyAndCompliance: Readonly<Record<string, unknown>>;
    readonly permissions?: unknown;
  };
}

const MODELS = 'skill-package/interactionModels/custom';
const LOCALES = readdirSync(MODELS).map((file) => file.replace(/\.json$/u, ''));

const SKILL = JSON.parse(readFileSync('skill-package/skill.json', 'utf8')) as SkillManifest;
const { publishingInformation, privacyAndCompliance, permissions } = SKILL.manifest;
const PAGES = Object.entries(publishingInformation.locales);

const languageModelOf = (locale: string): LanguageModel =>
  (JSON.parse(readFileSync(join(MODELS, `${locale}.json`), 'utf8')) as InteractionModel).interactionModel.languageModel;

/** What is left to say to the skill: nothing when it is only opened. */
const withoutInvocation = (phrase: string, invocationName: string): string =>
  phrase
    .toLowerCase()
    .replace(/^alexa, /u, '')
    .replace(new RegExp(`^(?:open|ask|tell) ${invocationName} ?`, 'u'), '');

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whether a sample is these words, its slots filled with values of their types. */
const isSample = (words: string, { intents, types = [] }: LanguageModel): boolean => {
  const isValue = (value: string, type: string | undefined): boolean =>
    (types.find(({ name }) => name === type)?.values ?? []).some(({ name }) =>
      [name.value, ...(name.synonyms ?? [])].includes(value),
    );
  return intents.some(({ samples = [], slots = [] }) =>
    samples.some((sample) => {
      const inOrder = [...sample.matchAll(/\{(\w+)\}/gu)].map(([, name]) => slots.find((slot) => slot.name === name));
      const pattern = sample
        .split(/\{\w+\}/u)
        .map(literally)
        .join('(.+)');
      const values = new RegExp(`^${pattern}$`, 'u').exec(words)?.slice(1);
      return values?.every((value, place) => isValue(value, inOrder[place]?.type)) ?? false;
    }),
  );
};

it('is a manifest by the published definition', () => {
  const spec = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8')) as {
    definitions: unknown;
  };
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    schemas: [{ $id: 'smapi', definitions: closedSchema(spec.definitions) }],
  });
  const isManifest = ajv.compile({ $ref: 'smapi#/definitions/v1.skill.Manifest.SkillManifestEnvelope' });
  isManifest(SKILL);
  expect(isManifest.errors).toBeNull();

  const misspelt = { manifest: { ...SKILL.manifest, permision: [] } };
  expect(isManifest(misspelt)).toBe(false);
});

it('has a page for every locale that has a model', () => {
  expect(PAGES.map(([locale]) => locale).toSorted()).toEqual(LOCALES.toSorted());
});

it.each(PAGES)('%s: three example phrases, the first of which opens the skill', (locale, { examplePhrases }) => {
  const model = languageModelOf(locale);
  const [first, ...others] = examplePhrases;
  expect(first).toBe(`Alexa, open ${model.invocationName}`);
  expect(others).toHaveLength(2);
});

it.each(PAGES)('%s: the other example phrases are sample utterances', (locale, { examplePhrases }) => {
  const model = languageModelOf(locale);
  const said = examplePhrases.slice(1).map((phrase) => withoutInvocation(phrase, model.invocationName));
  expect(said.filter((words) => !isSample(words, model))).toEqual([]);
});

it.each(PAGES)('%s: the description carries the disclaimers', (_locale, { summary, description }) => {
  expect(description).toMatch(/for information and education only/);
  expect(description).toMatch(/not professional medical advice/);
  expect(description).toMatch(/See your doctor/);
  expect(description).toMatch(/call your local emergency number/);
  expect(description).toMatch(/cannot call for help/);
  expect(summary).toMatch(/not medical advice/);
  expect(`${summary} ${description}`).not.toMatch(/\b(?:cures?|heals?|life-saving|saves? lives|app)\b/i);
});

it('declares what is true of it, and asks for no permission', () => {
  expect(privacyAndCompliance).toEqual({
    allowsPurchases: false,
    usesPersonalInfo: false,
    isChildDirected: false,
    isExportCompliant: true,
    containsAds: false,
    usesHealthInfo: false,
  });
  expect(permissions).toBeUndefined();
});
