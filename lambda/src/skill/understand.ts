import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import type { Event } from '../conversation/event.ts';
import type { Scene } from '../conversation/session.ts';
import { readEveryday } from '../reading/everyday.ts';
import { consentIn } from './alerts/consent.ts';
import { EVENT_OF } from './events.ts';
import { expectedIn } from './expected.ts';
import type { IntentName } from './intentNames.ts';
import { fieldOf } from './fieldOf.ts';
import { heed } from './heed.ts';
import { everyValue, slotReader, type HeardValue } from './slots.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

const isIntentName = (name: unknown): name is IntentName => typeof name === 'string' && Object.hasOwn(EVENT_OF, name);

/** Words nobody had a meaning for are read for what is being asked just now. */
const inScene = (event: SaidEvent, values: readonly HeardValue[], scene: Scene | undefined): SaidEvent => {
  if (event.is !== 'unknown' || values.length === 0) return event;
  const words = values.map((value) => value.words).join(' ');
  return (
    expectedIn(scene)
      .map((expected) => readEveryday(words, expected))
      .find((read) => read !== undefined) ?? event
  );
};

const said = (request: IntentRequest, now: number, scene: Scene | undefined): SaidEvent => {
  const name = fieldOf(request, 'intent', 'name');
  if (!isIntentName(name)) return { is: 'unknown' };
  const slots = fieldOf(request, 'intent', 'slots');
  const values = everyValue(slots);
  const event = heed(name, EVENT_OF[name](slotReader(slots), now), values);
  return inScene(event, name === 'CannotIntent' ? withCannot(values) : values, scene);
};

/** "I can't …" is told by the intent; the words after it are read with it. */
const withCannot = (values: readonly HeardValue[]): readonly HeardValue[] =>
  values.map((value) => ({ ...value, words: `can't ${value.words}` }));

/**
 * What a request means in the scene it was said in. Undefined for everything that is not speech: an ended session,
 * audio, skill events and whatever Alexa adds later get a quiet answer.
 */
export const understand = ({ request, session }: RequestEnvelope, now: number, scene?: Scene): Event | undefined => {
  if (request.type === 'LaunchRequest') return { is: 'open' };
  if (request.type === 'Connections.Response') return consentIn(request);
  if (request.type !== 'IntentRequest') return undefined;
  const event = said(request, now, scene);
  return session?.new === true ? { is: 'open', with: event } : event;
};
