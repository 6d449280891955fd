/** Time that passes only when it is told to. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lets time pass until `time`; a time already past changes nothing. */
  readonly passTo: (time: number) => void;
}

export const createClock = (start: Date): Clock => {
  let time = start.getTime();
  return {
    now: () => time,
    passTo: (later) => {
      time = Math.max(time, later);
    },
  };
};
