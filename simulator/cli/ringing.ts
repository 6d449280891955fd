import type { Alert } from '../cloud/alert.ts';
import type { Echo } from '../echo.ts';
import type { Patience } from './patience.ts';

/** Alerts further away than this, in seconds, are left for later: a day. */
const FAR_AWAY_SECONDS = 86_400;

/** Rings what is due in the time that now really passes, as if the Echo's time went along. Returns what ends that. */
export const ringMeanwhile = (echo: Echo, patience: Patience, ring: (alert: Alert) => void): (() => void) => {
  const over = new AbortController();
  const base = echo.now().getTime();
  const began = patience.now();
  const watch = async (): Promise<void> => {
    for (const alert of echo.upcoming()) {
      const seconds = (Date.parse(alert.at) - base - (patience.now() - began)) / 1000;
      if (seconds > FAR_AWAY_SECONDS) return;
      await patience.sleep(Math.max(0, seconds), over.signal);
      if (over.signal.aborted) return;
      ring(alert);
    }
  };
  if (patience.isReal) void watch();
  return () => over.abort();
};

/** Rings every alert once, however often it is told of. */
export const createRinger = (ring: (alert: Alert) => void): ((alert: Alert) => void) => {
  const rung = new Set<string>();
  return (alert) => {
    const key = JSON.stringify(alert);
    if (rung.has(key)) return;
    rung.add(key);
    ring(alert);
  };
};
