import type { RequestEnvelope } from 'ask-sdk-model';
import { fieldOf } from '../fieldOf.ts';
import type { Calls } from './services.ts';

/** The clock on the wall where the device stands: minutes since 1970, as if the wall hung in Greenwich. */
export type WallMinutes = number;

export const DAY_MINUTES = 24 * 60;

/**
 * Reads the clock there. Alexa tells a device's time zone to any skill (device settings, `System.timeZone`). Undefined
 * when it cannot be had.
 */
export const wallClock = async (
  { ask, run }: Calls,
  envelope: RequestEnvelope,
  now: number,
): Promise<WallMinutes | undefined> => {
  const device = fieldOf(envelope, 'context', 'System', 'device', 'deviceId');
  try {
    const path = `/v2/devices/${encodeURIComponent(String(device))}/settings/System.timeZone`;
    return minutesIn(String(await run(() => ask('GET', path))), now);
  } catch {
    return undefined;
  }
};

const minutesIn = (timeZone: string, now: number): WallMinutes => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(now);
  const of = (name: Intl.DateTimeFormatPartTypes): number => Number(parts.find(({ type }) => type === name)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) / 60_000;
};

/** As Alexa writes a time on the wall, without a zone. */
export const written = (wall: WallMinutes): string => new Date(wall * 60_000).toISOString().slice(0, 23);
