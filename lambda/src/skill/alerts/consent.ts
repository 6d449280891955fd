import type { Directive, interfaces } from 'ask-sdk-model';
import type { Outcome } from '../../conversation/outcome.ts';
import type { Service } from '../../conversation/wish.ts';
import { fieldOf } from '../fieldOf.ts';
import { SCOPES } from './permission.ts';

/** Alexa asks the person herself. The token comes back with the answer; it tells nothing but the service. */
export const askFor = (service: Service): Directive => ({
  type: 'Connections.SendRequest',
  name: 'AskFor',
  token: service,
  payload: {
    '@type': 'AskForPermissionsConsentRequest',
    '@version': '1',
    permissionScope: SCOPES[service],
  },
});

const ANSWERS = { ACCEPTED: 'accepted', DENIED: 'denied', NOT_ANSWERED: 'unanswered' } as const;

/**
 * What became of it. Code 200 brings the answer; 400 (not in the manifest), 500 (Alexa failed) and anything unreadable
 * bring none.
 */
export const consentIn = (response: interfaces.connections.ConnectionsResponse): Outcome | undefined => {
  if (response.name !== 'AskFor') return undefined;
  const service: Service = response.token === 'reminders' ? 'reminders' : 'timers';
  const status = fieldOf(response.payload, 'status');
  const known =
    response.status?.code === '200' && (status === 'ACCEPTED' || status === 'DENIED' || status === 'NOT_ANSWERED');
  const answer = known ? ANSWERS[status] : 'failed';
  return { is: 'consent', service, answer, card: fieldOf(response.payload, 'isCardThrown') === true };
};
