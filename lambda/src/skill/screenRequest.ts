import type { RequestEnvelope } from 'ask-sdk-model';
import type { Viewport } from '../screen/shape.ts';
import { fieldOf } from './fieldOf.ts';

/** The interface without which a screen's directive is invalid and fails certification. */
const APL = 'Alexa.Presentation.APL';

/** The screen a request came from; undefined for a speaker without one. */
export const viewportOf = (envelope: RequestEnvelope): Viewport | undefined => {
  const apl = fieldOf(envelope, 'context', 'System', 'device', 'supportedInterfaces', APL);
  if (typeof apl !== 'object' || apl === null) return undefined;
  const viewport = fieldOf(envelope, 'context', 'Viewport');
  return typeof viewport === 'object' && viewport !== null ? viewport : {};
};

/** The session attribute that names what is on the screen. */
const KEY = 'screen';

/** Names a drawing after the number of the request it answers: no two are the same, and it tells nothing. */
export const tokenFor = (envelope: RequestEnvelope): string => {
  const requestId = fieldOf(envelope, 'request', 'requestId');
  return typeof requestId === 'string' ? (/[\da-f]{12}$/u.exec(requestId)?.[0] ?? 'unnamed') : 'unnamed';
};

/** The name of the last drawing, as it travels with the session. */
export const savedToken = (envelope: RequestEnvelope): Record<string, unknown> => ({ [KEY]: tokenFor(envelope) });

/**
 * What was sent from the screen: the id of a button, or that a timeline has played. Undefined for what came from another
 * drawing than the last one: a stale button answers nothing. All of it came from outside; ids are looked up, never used.
 */
export const sentFrom = (envelope: RequestEnvelope): string | undefined => {
  if (fieldOf(envelope, 'request', 'type') !== `${APL}.UserEvent`) return undefined;
  const token = fieldOf(envelope, 'request', 'token');
  const shown = fieldOf(envelope, 'session', 'attributes', KEY);
  if (typeof token !== 'string' || token !== shown) return undefined;
  const id = fieldOf(envelope, 'request', 'arguments', '0');
  return typeof id === 'string' ? id : undefined;
};
