const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

/** A whole number from 0 to 99 in words, as it is spoken; larger ones stay digits. */
export const inWords = (n: number): string => {
  const small = SMALL[n];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(n / 10)];
  if (tens === undefined || n < 0) return String(n);
  return n % 10 === 0 ? tens : `${tens} ${SMALL[n % 10] ?? ''}`;
};

const unit = (n: number, one: string): string => `${inWords(n)} ${one}${n === 1 ? '' : 's'}`;

/**
 * A time as one would say it to somebody holding still: seconds up to a minute, then half minutes, from five minutes on
 * whole ones; rounded to the nearest.
 */
export const spokenTime = (seconds: number): string => {
  const whole = Math.max(1, Math.ceil(seconds));
  if (whole < 60) return unit(whole, 'second');
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes >= 5 || rest === 0) return unit(Math.ceil(whole / 60), 'minute');
  if (rest >= 45) return unit(minutes + 1, 'minute');
  return rest < 15
    ? unit(minutes, 'minute')
    : `${unit(minutes, 'minute')} and a half`.replace(/^(\w+) minutes? and a half$/u, '$1 and a half minutes');
};

/** "a, b and c". */
export const listed = (names: readonly string[], last: 'and' | 'or' = 'and'): string => {
  const [final, ...others] = names.toReversed();
  if (final === undefined) return '';
  return others.length === 0 ? final : `${others.toReversed().join(', ')} ${last} ${final}`;
};

/** With a capital letter, to begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
