import type { Directive } from 'ask-sdk-model';
import { speechSeconds } from '../lambda/src/pacing/speech/speechSeconds.ts';
import { LISTENING_SECONDS } from '../lambda/src/platform/limits.ts';
import type { ConsentStatus, Permissions } from './cloud/permissions.ts';
import { SECONDS_TO_ANSWER, SECONDS_TO_HEAR } from './latency.ts';

/** A skill's wish that Alexa asks the person for permissions. */
export interface AskFor {
  readonly token: string;
  readonly scopes: readonly string[];
}

const asScope = (one: unknown): readonly string[] => {
  if (typeof one === 'string') return [one];
  const scope: unknown =
    typeof one === 'object' && one !== null && 'permissionScope' in one ? one.permissionScope : undefined;
  return typeof scope === 'string' ? [scope] : [];
};

/** The wish among these directives, if there is one. Source: Alexa's "Set up voice permissions for timers"; version 1
 * names one scope, version 2 a list of them. */
export const readAskFor = (directives: readonly Directive[]): AskFor | undefined => {
  for (const directive of directives) {
    if (directive.type !== 'Connections.SendRequest' || directive.name !== 'AskFor') continue;
    const payload: Readonly<Record<string, unknown>> = directive.payload ?? {};
    const several: readonly unknown[] = Array.isArray(payload['permissionScopes']) ? payload['permissionScopes'] : [];
    return { token: directive.token, scopes: [payload['permissionScope'], ...several].flatMap(asScope) };
  }
  return undefined;
};

/** What became of the wish: how the skill is told, and what was heard of it in the room. */
export interface ConsentOutcome {
  readonly status: { readonly code: '200' | '400'; readonly message: string };
  readonly payload?: Readonly<Record<string, unknown>>;
  /** Alexa's question and its answer; empty when nothing had to be asked. */
  readonly scene: string;
  /** Seconds from the question's first word to the end of the answer. */
  readonly seconds: number;
  /** Of these, the seconds in which Alexa listens. */
  readonly listening: number;
}

/** Nothing was asked, and nothing is to be heard of it. */
export const NOBODY_ASKED: Pick<ConsentOutcome, 'scene' | 'listening'> = { scene: '', listening: 0 };

const REACTIONS: Readonly<Record<ConsentStatus, string>> = {
  ACCEPTED: 'The person says yes.',
  DENIED: 'The person says no.',
  NOT_ANSWERED: 'The person says nothing, twice.',
};

const namesOf = (scopes: readonly string[]): string =>
  scopes.map((scope) => scope.split(':').find((part) => /^(?:timers|reminders)$/.test(part)) ?? scope).join(' and ');

/** Alexa asks for permissions, in words that are hers. A permission that the manifest does not name gives code 400;
 * one that was given before is not asked for. Nobody documents when Alexa sends a card of her own (`isCardThrown`):
 * here she does when nobody answers, so that a skill meets both. */
export const askPerson = (
  { scopes }: AskFor,
  permissions: Pick<Permissions, 'isDeclared' | 'isGranted' | 'ask'>,
  skillName: string,
): ConsentOutcome => {
  if (scopes.length === 0 || !scopes.every(permissions.isDeclared)) {
    const message = 'The skill’s manifest does not name this permission.';
    return { status: { code: '400', message }, scene: '', seconds: 0, listening: 0 };
  }
  const isNew = !scopes.every(permissions.isGranted);
  const consent = permissions.ask(scopes);
  const scene = isNew ? `(Alexa asks whether ${skillName} may use ${namesOf(scopes)}. ${REACTIONS[consent]})` : '';
  const wait = consent === 'NOT_ANSWERED' ? LISTENING_SECONDS * 2 : SECONDS_TO_ANSWER + SECONDS_TO_HEAR;
  const listening = isNew ? wait : 0;
  return {
    status: { code: '200', message: 'OK' },
    payload: { permissionScope: scopes[0], status: consent, isCardThrown: consent === 'NOT_ANSWERED' },
    scene,
    seconds: speechSeconds(scene) + listening,
    listening,
  };
};
