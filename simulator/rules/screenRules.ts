import type { Directive } from 'ask-sdk-model';
import { shownAfter, type Rule } from './rule.ts';

/** Longest token of a document, in characters. Source: Alexa's APL interface reference. */
const MAX_TOKEN_CHARACTERS = 1024;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (directive: Directive): Readonly<Record<string, unknown>> => ({ ...directive });

const ofType = (directives: readonly Directive[], name: string): readonly Readonly<Record<string, unknown>>[] =>
  directives.filter(({ type }) => type === `Alexa.Presentation.APL.${name}`).map(fieldsOf);

const tokenFaults = (token: unknown): readonly string[] => {
  if (typeof token !== 'string' || token === '') return ['no token'];
  return token.length > MAX_TOKEN_CHARACTERS ? [`a token of ${token.length} characters`] : [];
};

const documentFaults = ({ document, datasources }: Readonly<Record<string, unknown>>): readonly string[] => {
  if (!isObject(document)) return ['no document'];
  const { type, version, mainTemplate } = document;
  if (type === 'Link' && typeof document['src'] === 'string') return [];
  if (type !== 'APL') return [`a document of the type ${String(type)}`];
  if (typeof version !== 'string') return ['no version'];
  if (!isObject(mainTemplate)) return ['no mainTemplate'];
  const parameters: readonly unknown[] = Array.isArray(mainTemplate['parameters']) ? mainTemplate['parameters'] : [];
  const given = isObject(datasources) ? Object.keys(datasources) : [];
  return parameters
    .filter((name) => typeof name === 'string' && name !== 'payload' && !given.includes(name))
    .map((name) => `nothing for the parameter ${String(name)}`);
};

/** What goes to a screen, in the shape it can be drawn from. */
export const SCREEN_RULES: readonly Rule[] = [
  {
    // Alexa's APL interface reference.
    id: 'document-shape',
    sentence: 'A document for the screen has a token, a version, a main template and data for its parameters.',
    offences: ({ directives }) =>
      ofType(directives, 'RenderDocument').flatMap((one) => [...tokenFaults(one['token']), ...documentFaults(one)]),
  },
  {
    // A second one would replace the first before anybody saw it.
    id: 'document-once',
    sentence: 'A response renders at most one document.',
    offences: ({ directives }) => {
      const { length } = ofType(directives, 'RenderDocument');
      return length > 1 ? [`${length} of them`] : [];
    },
  },
  {
    // Alexa's APL interface reference: commands for a document that is not shown are not carried out.
    id: 'commands-shown',
    sentence: 'Commands go to the document that is shown, by its token, and each has a type.',
    offences: (reply) =>
      ofType(reply.directives, 'ExecuteCommands').flatMap(({ token, commands }) => {
        const list: readonly unknown[] = Array.isArray(commands) ? commands : [];
        return [
          ...(token === shownAfter(reply) ? [] : [`the token ${String(token)}`]),
          ...(list.length === 0 ? ['no commands'] : []),
          ...list
            .filter((one) => !isObject(one) || typeof one['type'] !== 'string')
            .map(() => 'a command without a type'),
        ];
      }),
  },
];
