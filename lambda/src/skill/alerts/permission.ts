import type { RequestEnvelope } from 'ask-sdk-model';
import type { Service } from '../../conversation/wish.ts';
import { fieldOf } from '../fieldOf.ts';

/** The permission each service needs. Source: Amazon's "Configure permissions". */
export const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const satisfies Record<Service, string>;

/** Whether the person has allowed it, as the request tells. */
export const isGranted = (envelope: RequestEnvelope, service: Service): boolean =>
  fieldOf(envelope, 'context', 'System', 'user', 'permissions', 'scopes', SCOPES[service], 'status') === 'GRANTED';
