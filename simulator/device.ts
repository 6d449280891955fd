import type { SupportedInterfaces } from 'ask-sdk-model';

/** The Echo that stands on the desk, as far as a skill is told about it. */
export interface Device {
  readonly kind: string;
  readonly supportedInterfaces: SupportedInterfaces;
  /** False for a device that cannot set timers. */
  readonly timers?: boolean;
}

/** An Echo without a screen, and a skill that declared no interface of its own. */
export const SPEAKER: Device = { kind: 'speaker', supportedInterfaces: {} };
