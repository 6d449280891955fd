/** The seconds that are left of a silence, as a number that counts down. */
export interface Countdown {
  /** Counts down to that time of the page's clock, in milliseconds. */
  readonly to: (time: number) => void;
  readonly clear: () => void;
}

/** Shorter silences are over before a number is read, in milliseconds. */
const SHOWN_FROM_MS = 1500;

export const createCountdown = (shown: HTMLElement): Countdown => {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const clear = (): void => {
    clearTimeout(timer);
    shown.textContent = '';
  };

  /** A number stands until the next one is due. */
  const tick = (time: number): void => {
    const left = time - performance.now();
    if (left <= 0) {
      clear();
      return;
    }
    const seconds = Math.ceil(left / 1000);
    shown.textContent = String(seconds);
    timer = setTimeout(() => tick(time), left - (seconds - 1) * 1000);
  };

  return {
    to: (time) => {
      clear();
      if (time - performance.now() >= SHOWN_FROM_MS) tick(time);
    },
    clear,
  };
};
