import type { Directive } from 'ask-sdk-model';
import type { Rule } from './rule.ts';

/** Requests that are somebody's turn in an open session, so that Alexa can put a question of her own into it. */
const TURNS = /^(?:LaunchRequest|IntentRequest|Connections\.Response|SessionResumedRequest)$/;

const wishes = (directives: readonly Directive[]) =>
  directives.flatMap((one) => (one.type === 'Connections.SendRequest' && one.name === 'AskFor' ? [one] : []));

const namesScope = (scope: unknown): boolean =>
  typeof scope === 'object' && scope !== null && 'permissionScope' in scope
    ? typeof scope.permissionScope === 'string'
    : typeof scope === 'string';

const payloadOffences = (payload: Readonly<Record<string, unknown>>): readonly string[] => {
  const { permissionScope, permissionScopes } = payload;
  const scopes: readonly unknown[] = Array.isArray(permissionScopes) ? permissionScopes : [permissionScope];
  return [
    ...(payload['@type'] === 'AskForPermissionsConsentRequest'
      ? []
      : [`the @type ${JSON.stringify(payload['@type'])}`]),
    ...(['1', '2'].includes(String(payload['@version'])) && typeof payload['@version'] === 'string'
      ? []
      : [`the @version ${JSON.stringify(payload['@version'])}`]),
    ...(scopes.length > 0 && scopes.every(namesScope) ? [] : ['no permission is named']),
  ];
};

/** Asking for a permission by voice. Source: Alexa's "Set up voice permissions for timers" and "for reminders". */
export const ASK_FOR_RULES: readonly Rule[] = [
  {
    id: 'askfor-turn',
    sentence: 'A permission is asked for in somebody’s turn, and the session stays open for the answer.',
    offences: ({ directives, request, shouldEndSession }) =>
      wishes(directives).flatMap(() => [
        ...(TURNS.test(request.type) ? [] : [`in answer to ${request.type}`]),
        ...(shouldEndSession === true ? ['the session ends'] : []),
      ]),
  },
  {
    id: 'askfor-alone',
    sentence: 'A wish for a permission is the only directive of its response.',
    offences: ({ directives }) =>
      wishes(directives).length > 0 && directives.length > 1 ? [`${directives.length} directives`] : [],
  },
  {
    id: 'askfor-payload',
    sentence: 'A wish for a permission has a token and a payload that Alexa knows.',
    offences: ({ directives }) =>
      wishes(directives).flatMap(({ token, payload }) => [
        ...(typeof token === 'string' && token !== '' ? [] : ['there is no token']),
        ...payloadOffences(payload ?? {}),
      ]),
  },
];
