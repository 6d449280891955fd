const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a million in words, as it is read aloud; a longer one digit by digit. */
const inWords = (n: number): string => {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10) - 2] ?? ''}${n % 10 === 0 ? '' : ` ${inWords(n % 10)}`}`;
  const [unit, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  return `${inWords(Math.floor(n / unit))} ${name}${n % unit === 0 ? '' : ` ${inWords(n % unit)}`}`;
};

const LONGEST = 6;

/** Writes out the numbers in a text: "2.5 minutes" becomes "two point five minutes". */
export const numbersInWords = (text: string): string =>
  text
    .replaceAll(/(\d),(?=\d{3}\b)/g, '$1')
    .replaceAll(/(\d)\.(?=\d)/g, '$1 point ')
    .replaceAll(/\d+/g, (digits) => {
      const read = digits.length > LONGEST ? digits.split('').map(Number) : [Number(digits)];
      return ` ${read.map(inWords).join(' ')} `;
    })
    .replaceAll('%', ' percent ');
