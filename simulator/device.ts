import type { SupportedInterfaces } from 'ask-sdk-model';
import type { Screen } from './screens.ts';

/** The Echo that stands on the desk, as far as a skill is told about it. */
export interface Device {
  readonly kind: string;
  readonly supportedInterfaces: SupportedInterfaces;
  /** False for a device that cannot set timers. */
  readonly timers?: boolean;
  /** Without one it is a speaker. */
  readonly screen?: Screen;
}

/** An Echo without a screen, and a skill that declared no interface of its own. */
export const SPEAKER: Device = { kind: 'speaker', supportedInterfaces: {} };

/** The newest APL that the renderer on the desk draws. Source: apl-viewhost-web 1.4.0. */
const APL_VERSION = '1.4';

/** A device with a screen, and a skill that declared the interface for it. */
export const withScreen = (screen: Screen): Device => ({
  kind: 'screen',
  supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } },
  screen,
});
