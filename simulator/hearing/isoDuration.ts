/** An amount in each unit. Fractions are carried down by `isoDuration`. */
export interface Amounts {
  years: number;
  months: number;
  weeks: number;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

export type Unit = keyof Amounts;

const UNITS_DOWN: readonly (readonly [Unit, Unit, number])[] = [
  ['years', 'months', 12],
  ['months', 'days', 30],
  ['weeks', 'days', 7],
  ['days', 'hours', 24],
  ['hours', 'minutes', 60],
  ['minutes', 'seconds', 60],
];

export const noAmounts = (): Amounts => ({
  years: 0,
  months: 0,
  weeks: 0,
  days: 0,
  hours: 0,
  minutes: 0,
  seconds: 0,
});

/** "P1DT12H" for a day and a half. Half a unit becomes whole smaller ones, as Alexa gives it. */
export const isoDuration = (amounts: Amounts): string => {
  const whole = { ...amounts };
  for (const [unit, smaller, ratio] of UNITS_DOWN) {
    const rest = whole[unit] - Math.floor(whole[unit]);
    whole[unit] -= rest;
    whole[smaller] += rest * ratio;
  }
  whole.seconds = Math.round(whole.seconds);
  const part = (unit: Unit, letter: string): string => (whole[unit] > 0 ? `${whole[unit]}${letter}` : '');
  const date = part('years', 'Y') + part('months', 'M') + part('weeks', 'W') + part('days', 'D');
  const time = part('hours', 'H') + part('minutes', 'M') + part('seconds', 'S');
  if (date + time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
};
