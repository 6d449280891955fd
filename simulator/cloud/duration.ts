const DURATION = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Seconds of an ISO 8601 duration such as PT15M; undefined when it is none, or names none of its parts. */
export const secondsOf = (duration: string): number | undefined => {
  const parts: readonly (string | undefined)[] = DURATION.exec(duration)?.slice(1) ?? [];
  if (parts.every((part) => part === undefined)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
};

/** Seconds as an ISO 8601 duration, in hours, minutes and whole seconds, rounded. */
export const toDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), 'H'],
    [Math.floor(whole / 60) % 60, 'M'],
    [whole % 60, 'S'],
  ] as const;
  const written = parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : []));
  return `PT${written.length > 0 ? written.join('') : '0S'}`;
};
