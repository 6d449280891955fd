import type { Clock } from './clock.ts';
import type { Alert } from './cloud/alert.ts';
import type { Cloud } from './cloud/cloud.ts';

/** How long a timer rings when nobody stops it, in milliseconds: an hour. Source: Alexa's "Timers overview". */
const RINGING_MS = 3_600_000;

const DISMISSALS = /^(?:stop|cancel|dismiss|enough|stop (?:it|the timer|the alarm)|turn (?:it|the alarm) off)$/i;

/** Rings what is due, on the device. */
export interface Alarm {
  /** Lets everything ring that is due by now. */
  readonly ring: () => void;
  /** What rang since this was asked last. */
  readonly take: () => readonly Alert[];
  /** When a timer is ringing and this stops it: the timer. Alexa hears that herself, whatever skill is open. */
  readonly dismiss: (words: string) => Alert | undefined;
}

export const createAlarm = (cloud: Cloud | undefined, clock: Clock): Alarm => {
  let rung: readonly Alert[] = [];
  let ringing: Alert | undefined;
  const ring = (): void => {
    const now = cloud?.takeRung() ?? [];
    rung = [...rung, ...now];
    ringing = now.findLast(({ kind, audible }) => kind === 'timer' && audible) ?? ringing;
  };
  return {
    ring,
    take: () => {
      ring();
      const taken = rung;
      rung = [];
      return taken;
    },
    dismiss: (words) => {
      ring();
      const isRinging = ringing !== undefined && clock.now() - Date.parse(ringing.at) < RINGING_MS;
      if (!isRinging || !DISMISSALS.test(words)) return undefined;
      const dismissed = ringing;
      ringing = undefined;
      return dismissed;
    },
  };
};
