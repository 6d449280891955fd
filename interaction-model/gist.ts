/** Words a carrier may bring before a value: without them two phrases may turn out to be one. */
const OPENERS = new Set(
  (
    "i i'm am i've have had has having got get getting keep feel feeling think been was is it it's there's there are " +
    'a an the my me some this very really so all bit of bad sudden suddenly awful terrible severe new slight mild no ' +
    'yes still just also been getting being like'
  ).split(' '),
);

/** Words a carrier may bring after it. */
const TAILS = new Set('now too once yesterday earlier today again sometimes lately there'.split(' '));

/** What is left of a phrase without the words that carriers bring; all of it when nothing is left. */
export const gistOf = (phrase: string): string => {
  const words = phrase.split(' ');
  const start = words.findIndex((word) => !OPENERS.has(word));
  const end = words.findLastIndex((word) => !TAILS.has(word));
  return start < 0 || end < start ? phrase : words.slice(start, end + 1).join(' ');
};
