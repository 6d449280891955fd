const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BESIDE_THE_SCHEMA = (key: string): boolean =>
  key.startsWith('x-') || key === 'discriminator' || key === 'example';

/**
 * A Swagger 2 schema as JSON schema in which an object may have no other properties than those described, so that a
 * misspelt one is found. Objects that several schemas describe together stay open.
 */
export const closedSchema = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closedSchema);
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key]) => !BESIDE_THE_SCHEMA(key));
  const closed = Object.fromEntries(kept.map(([key, value]) => [key, closedSchema(value)]));
  const isShared = 'discriminator' in schema || 'allOf' in schema;
  const isOpen = 'additionalProperties' in schema || !('properties' in schema) || isShared;
  return isOpen ? closed : { ...closed, additionalProperties: false };
};
