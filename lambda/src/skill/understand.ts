import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import type { Event } from '../conversation/event.ts';
import { EVENT_OF } from './events.ts';
import type { IntentName } from './intentNames.ts';
import { heed } from './heed.ts';
import { everyValue, slotReader } from './slots.ts';

const isIntentName = (name: string): name is IntentName => Object.hasOwn(EVENT_OF, name);

const said = ({ intent }: IntentRequest, now: number): Exclude<Event, { is: 'open' }> =>
  isIntentName(intent.name)
    ? heed(intent.name, EVENT_OF[intent.name](slotReader(intent.slots), now), everyValue(intent.slots))
    : { is: 'unknown' };

/**
 * What a request means. Undefined for everything that is not speech: an ended session, audio, skill events and
 * whatever Alexa adds later get a quiet answer.
 */
export const understand = ({ request, session }: RequestEnvelope, now: number): Event | undefined => {
  if (request.type === 'LaunchRequest') return { is: 'open' };
  if (request.type !== 'IntentRequest') return undefined;
  const event = said(request, now);
  return session?.new === true ? { is: 'open', with: event } : event;
};
