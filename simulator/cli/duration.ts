const UNIT_SECONDS = { s: 1, m: 60, h: 3600 } as const;

/** Seconds written as `90`, `30s`, `15m`, `1.5h` or `1m30s`; undefined when it is none of these. */
export const readDuration = (written: string): number | undefined => {
  const text = written.trim().toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [, hours, minutes, seconds] =
    /^(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/.exec(text) ?? [];
  if (hours === undefined && minutes === undefined && seconds === undefined) return undefined;
  return Number(hours ?? 0) * UNIT_SECONDS.h + Number(minutes ?? 0) * UNIT_SECONDS.m + Number(seconds ?? 0);
};
