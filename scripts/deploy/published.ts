import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { closedSchema } from './closedSchema.ts';

const SPEC = createRequire(join(process.cwd(), 'package.json')).resolve('ask-smapi-model/spec.json');

/** A validator for one of Amazon's published definitions, as strict as it means to be. */
export const published = (definition: string): ValidateFunction => {
  const { definitions } = JSON.parse(readFileSync(SPEC, 'utf8')) as { definitions: unknown };
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: false,
    schemas: [{ $id: 'smapi', definitions: closedSchema(definitions) }],
  });
  return ajv.compile({ $ref: `smapi#/definitions/${definition}` });
};

/** What keeps a value from being what Amazon published, in words. */
export const misfits = (fits: ValidateFunction, value: unknown): readonly string[] => {
  fits(value);
  return (fits.errors ?? []).map(
    ({ instancePath, message = '', params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
};
