const PARTS = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/u;

/** Seconds of a duration such as PT14M3S; NaN when it is none. */
export const secondsIn = (duration: string): number => {
  const parts = PARTS.exec(duration);
  if (parts === null) return Number.NaN;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
};

/** Whole seconds as an ISO 8601 duration. */
export const toDuration = (seconds: number): string => {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return `PT${minutes > 0 ? `${minutes}M` : ''}${rest > 0 || minutes === 0 ? `${rest}S` : ''}`;
};
