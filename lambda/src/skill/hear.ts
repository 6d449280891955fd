import type { RequestEnvelope } from 'ask-sdk-model';
import type { Event } from '../conversation/event.ts';
import type { Scene } from '../conversation/session.ts';
import { consentIn } from './alerts/consent.ts';

/**
 * What was said, if anything was. Undefined for everything that is not speech: an ended session, audio, skill events and
 * whatever Alexa adds later get a quiet answer. The room that reads is entered with the first thing somebody says: most
 * visits begin with nothing but "open", and their cold start does not pay for it.
 */
export const hear = async (envelope: RequestEnvelope, now: number, scene?: Scene): Promise<Event | undefined> => {
  const { request } = envelope;
  if (request.type === 'LaunchRequest') return { is: 'open' };
  if (request.type === 'Connections.Response') return consentIn(request);
  if (request.type !== 'IntentRequest') return undefined;
  const { understand } = await import('./understand.ts');
  return understand({ ...envelope, request }, now, scene);
};
