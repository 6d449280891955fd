import type { IntentRequest, RequestEnvelope } from 'ask-sdk-model';
import type { Event } from '../conversation/event.ts';
import { inContext } from '../conversation/inContext.ts';
import type { Scene } from '../conversation/session.ts';
import type { Said } from '../reading/learned/features.ts';
import { likely } from '../reading/learned/likely.ts';
import { byRules, toldIn, type Told } from './byRules.ts';
import { meaningsOf } from './meaning.ts';
import { situationOf } from './situation.ts';
import { weigh } from './weigh.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

/**
 * What the learned reader goes by; undefined for what was said in the words of the model, which mean what they were
 * written for, and where nothing was learned for what is open.
 */
export const learnable = (
  { intent, hearing, story }: Told,
  rules: SaidEvent,
  scene: Scene | undefined,
): Said | undefined => {
  const situation = situationOf(scene);
  if (!story || situation === undefined) return undefined;
  const event = scene === undefined ? rules : inContext(rules, scene);
  return { hearing: hearing(), situation, intent, read: meaningsOf(event) };
};

const saidIn = (request: IntentRequest, now: number, scene: Scene | undefined): SaidEvent => {
  const told = toldIn(request, now);
  if (told === undefined) return { is: 'unknown' };
  const rules = byRules(told, scene);
  const said = learnable(told, rules, scene);
  return said === undefined ? rules : weigh(told, rules, said, likely(said), scene);
};

type SaidEnvelope = Pick<RequestEnvelope, 'session'> & { readonly request: IntentRequest };

/** What an intent means in the scene it was said in. */
export const understand = ({ request, session }: SaidEnvelope, now: number, scene?: Scene): Event => {
  const event = saidIn(request, now, scene);
  return session?.new === true ? { is: 'open', with: event } : event;
};
