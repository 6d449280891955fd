import { badRequest } from './apiError.ts';

/** A JSON object whose fields nobody has looked at yet. */
export type Fields = Readonly<Partial<Record<string, unknown>>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that must be an object; `name` is how a refusal calls it. */
export const asFields = (value: unknown, name: string): Fields => {
  if (!isFields(value)) throw badRequest(`${name} must be an object.`);
  return value;
};

/** A value that must be one of a few words. */
export const asOneOf = <Word extends string>(value: unknown, words: readonly Word[], name: string): Word => {
  const word = words.find((one) => one === value);
  if (word === undefined) throw badRequest(`${name} must be one of ${words.join(', ')}.`);
  return word;
};

export const asText = (value: unknown, name: string): string => {
  if (typeof value !== 'string' || value === '') throw badRequest(`${name} must be a text.`);
  return value;
};

/** A list that must not be empty. */
export const asList = (value: unknown, name: string): readonly unknown[] => {
  if (!Array.isArray(value) || value.length === 0) throw badRequest(`${name} must be a list that is not empty.`);
  return value;
};
