/** The permissions this Echo knows. Source: Amazon's "Configure permissions", the scopes of timers and reminders. */
export const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const;

/** What the person does about permissions: gave them long ago, or how they answer when Alexa asks. */
export type Consent = 'granted' | 'accept' | 'deny' | 'unanswered';

export const CONSENTS: readonly Consent[] = ['granted', 'accept', 'deny', 'unanswered'];

/** What became of the wish for a permission, in the words of Connections.Response. */
export type ConsentStatus = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED';

export interface Permissions {
  readonly isGranted: (scope: string) => boolean;
  /** True when the skill's manifest names the permission. */
  readonly isDeclared: (scope: string) => boolean;
  /** As `context.System.user.permissions.scopes` shows them. */
  readonly scopes: () => Readonly<Record<string, { readonly status: 'GRANTED' | 'DENIED' }>>;
  /** Asks the person; permissions they have given already are not asked for. */
  readonly ask: (scopes: readonly string[]) => ConsentStatus;
  /** From now on the person does this; `granted` gives everything at once, and nothing takes back what was given. */
  readonly setConsent: (consent: Consent) => void;
}

const ANSWERS = { granted: 'ACCEPTED', accept: 'ACCEPTED', deny: 'DENIED', unanswered: 'NOT_ANSWERED' } as const;

/** The permissions of one person for one skill, of which the manifest declares some. */
export const createPermissions = (declared: readonly string[], atFirst: Consent): Permissions => {
  const granted = new Set<string>();
  let consent = atFirst;
  const setConsent = (next: Consent): void => {
    consent = next;
    if (next === 'granted') for (const scope of declared) granted.add(scope);
  };
  setConsent(atFirst);
  return {
    isGranted: (scope) => granted.has(scope),
    isDeclared: (scope) => declared.includes(scope),
    scopes: () =>
      Object.fromEntries(declared.map((scope) => [scope, { status: granted.has(scope) ? 'GRANTED' : 'DENIED' }])),
    ask: (scopes) => {
      const status = scopes.every((scope) => granted.has(scope)) ? 'ACCEPTED' : ANSWERS[consent];
      if (status === 'ACCEPTED') for (const scope of scopes) granted.add(scope);
      return status;
    },
    setConsent,
  };
};
