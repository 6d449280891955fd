import { readFileSync } from 'node:fs';
import { parse, type CollectionTag, type ScalarTag } from 'yaml';

export type Properties = Readonly<Record<string, unknown>>;

export interface Resource {
  readonly Type: string;
  readonly Properties?: Properties;
}

/** A CloudFormation template, its short forms (`!Ref X`) written out as the long ones (`{ "Ref": "X" }`). */
export interface Template {
  readonly Parameters?: Readonly<Record<string, { readonly Type: string; readonly Default?: unknown }>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

const FUNCTIONS = [
  'GetAtt',
  'Sub',
  'Join',
  'Select',
  'Split',
  'If',
  'Not',
  'Equals',
  'And',
  'Or',
  'FindInMap',
  'ImportValue',
];

const long = (name: string, value: unknown): Properties => {
  if (name === 'Ref') return { Ref: value };
  // "Name.Arn" and ["Name", "Arn"] are the same.
  if (name === 'GetAtt' && typeof value === 'string') return { 'Fn::GetAtt': value.split(/\.(.*)/u).slice(0, 2) };
  return { [name === 'Condition' ? name : `Fn::${name}`]: value };
};

const TAGS = ['Ref', 'Condition', ...FUNCTIONS].flatMap((name): readonly (ScalarTag | CollectionTag)[] => [
  { tag: `!${name}`, resolve: (text: string) => long(name, text) },
  ...(['seq', 'map'] as const).map((collection): CollectionTag => ({
    tag: `!${name}`,
    collection,
    resolve: (value) => long(name, value.toJSON()),
  })),
]);

export const readTemplate = (path: string): Template =>
  parse(readFileSync(path, 'utf8'), { customTags: [...TAGS] as CollectionTag[] }) as Template;

/** What ask-cli 2.30.7 gives every stack; CloudFormation refuses a parameter that a template does not have. */
export const GIVEN = {
  SkillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
  CodeBucket: 'ask-spasm-coach',
  CodeKey: 'endpoint/build.zip',
  CodeVersion: 'version',
} as const;

/** The resources of a type with their names. */
export const resourcesOf = (template: Template, type: string): readonly (readonly [name: string, Properties])[] =>
  Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([name, { Properties: properties = {} }]) => [name, properties]);

export const isRef = (value: unknown, name: string): boolean => JSON.stringify(value) === JSON.stringify({ Ref: name });

export const isArnOf = (value: unknown, name: string): boolean =>
  JSON.stringify(value) === JSON.stringify({ 'Fn::GetAtt': [name, 'Arn'] });

/** What stands at a path of keys; undefined where there is nothing. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<string | number, unknown>)[key] : undefined,
    value,
  );

/** A value or a list of them, as a list. */
export const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());
