import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { buildModel } from '../../../interaction-model/build.ts';
import { LOCALE_NAMES } from '../../../interaction-model/locales/index.ts';
import { modelPath, modelText } from '../../../interaction-model/modelFile.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (json: Json): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** Amazon's schema as strict as it means to be: Swagger's own words taken out, unknown properties refused. */
const strict = (schema: Json): Json => {
  if (Array.isArray(schema)) return (schema as readonly Json[]).map(strict);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(
    ([key]) => !key.startsWith('x-') && !['discriminator', 'example'].includes(key),
  );
  const closed = Object.fromEntries(kept.map(([key, value]) => [key, strict(value)]));
  const open =
    schema['discriminator'] !== undefined || schema['allOf'] !== undefined || schema['properties'] === undefined;
  return open ? closed : { additionalProperties: false, ...closed };
};

const published = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8')) as {
  readonly definitions: Json;
};

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  validateFormats: false,
  schemas: [{ $id: 'smapi', definitions: strict(published.definitions) }],
});

const fits = ajv.compile({ $ref: 'smapi#/definitions/v1.skill.interactionModel.InteractionModelData' });

describe('the published schema of interaction models', () => {
  test.each(LOCALE_NAMES)('is satisfied by %s', (locale) => {
    const valid = fits(buildModel(locale));
    expect(fits.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  test('notices a wrong model', () => {
    expect(fits({ interactionModel: { languageModel: { invocationName: 'x', intents: [], typos: [] } } })).toBe(false);
  });
});

test.each(LOCALE_NAMES)('the file of %s is what its source says (npx tsx interaction-model/write.ts)', (locale) => {
  expect(readFileSync(modelPath(locale), 'utf8') === modelText(locale)).toBe(true);
});
