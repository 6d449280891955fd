import { tokensOf, type Token } from './vocabulary.ts';

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen'];
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const AROUND = new Set('nearly almost over above past at just only like about around well barely'.split(' '));
const AFTER_AGE = new Set(
  'year years and now with but old i it when this my man woman bloke lady male female next'.split(' '),
);

const numberAt = (tokens: readonly Token[], at: number): { readonly years: number; readonly next: number } => {
  const word = tokens[at]?.word ?? '';
  if (DECADES.includes(word)) return { years: 20 + 10 * DECADES.indexOf(word), next: at + 1 };
  if (/^\d{1,3}$/u.test(word)) return { years: Number(word), next: at + 1 };
  const teen = TEENS.indexOf(word);
  if (teen >= 0) return { years: 10 + teen, next: at + 1 };
  const alone = UNITS.indexOf(word);
  if (alone >= 0) return { years: alone + 1, next: at + 1 };
  const tens = TENS.indexOf(word);
  if (tens < 0) return { years: 0, next: at };
  const unit = UNITS.indexOf(tokens[at + 1]?.word ?? '') + 1;
  return { years: 20 + 10 * tens + unit, next: at + (unit > 0 ? 2 : 1) };
};

/** "In my sixties." */
const DECADES = TENS.map((ten) => ten.replace(/y$/u, 'ies'));

const NO_AGE =
  /^(?:days?|weeks?|months?|hours?|minutes?|seconds?|am|pm|percent|times?|pounds?|kilos?|stone|of|or|out|ago|things?|point|degrees?|miles?|foot|hundred|thousand|steps?|stairs?|milligrams?)$/u;

/** The age told in answer to a question about it: the last number that may be one. */
export const ageIn = (words: string): number | undefined => {
  const tokens = tokensOf(words);
  return tokens
    .map((_, at) => ({ ...numberAt(tokens, at), at }))
    .findLast(
      ({ years, next, at }) =>
        years >= 5 &&
        years < 120 &&
        ![...TENS, 'hundred', 'nineteen'].includes(tokens[at - 1]?.word ?? '') &&
        !(tokens[at - 1]?.word === 'and' && tokens[at - 2]?.word === 'hundred') &&
        !NO_AGE.test(tokens[next]?.word ?? '') &&
        !(tokens[next]?.word.startsWith('year') === true && tokens[next + 1]?.word === 'ago'),
    )?.years;
};

const meaningsOf = (years: number): readonly string[] =>
  years < 18
    ? ['CHILD']
    : [...(years >= 50 ? ['FIFTY'] : []), ...(years >= 65 ? ['OLD'] : []), ...(years >= 70 ? ['SEVENTY'] : [])];

/** What an age is told with: "I'm nearly …", "a man of …", or nothing. */
const isToldAt = (tokens: readonly Token[], at: number, next: number): boolean => {
  let before = at - 1;
  while (AROUND.has(tokens[before]?.word ?? '')) before -= 1;
  const word = tokens[before]?.word ?? '';
  const earlier = tokens[before - 1]?.word ?? '';
  const after = tokens[next]?.word;
  if (NO_AGE.test(after ?? '')) return false;
  const years = after?.startsWith('year') === true;
  if (years && ![undefined, 'old', 'young', 'of', 'now'].includes(tokens[next + 1]?.word)) return false;
  if (word === 'is' && ['i', 'age'].includes(earlier)) return true;
  if (word === 'of') return ['man', 'woman', 'bloke', 'lady', 'age'].includes(earlier);
  if (/^(?:aged?|turn|turned)$/u.test(word) || (word === 'my' && DECADES.includes(tokens[at]?.word ?? ''))) return true;
  if (word === 'is' && ['it', 'that', 'pain', 'this'].includes(earlier)) return false;
  return (before < at - 1 || at === 0 || word === 'is') && (after === undefined || AFTER_AGE.has(after));
};

/** The same words, with what an age named among them means (clinical.md rows 29, 41, 56 and 58). */
export const withAge = (tokens: readonly Token[]): readonly Token[] => {
  for (let at = 0; at < tokens.length; at += 1) {
    const { years, next } = numberAt(tokens, at);
    if (years === 0) continue;
    // "The pain is nine", "at ten" tell no age; "I'm nine" does.
    const plainly = tokens[at - 1]?.word === 'is' || tokens[at - 1]?.word === 'only';
    if (years < 10 && !(plainly && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'i'))) continue;
    if (years < 18 && AROUND.has(tokens[at - 1]?.word ?? '') && !plainly) continue;
    if (!isToldAt(tokens, at, next)) continue;
    return tokens.map((token, place) =>
      place === at ? { ...token, keys: [...token.keys, ...meaningsOf(years)] } : token,
    );
  }
  return tokens;
};
