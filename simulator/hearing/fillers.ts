/** Words people say while thinking or to be polite. None of them carries meaning for this kind of skill. */
const FILLERS = new Set(
  (
    'um umm uh uhh uhm er err erm ah aah oh ooh hmm hm mm please well actually basically alexa thanks hey so sorry ' +
    'honestly literally really just okey dear mate love echo sir madam maam bro dude pal hun darling sweetheart ' +
    'flipping flaming freaking friggin fricking effing blooming frankly erm eh yaar innit gosh crikey blimey jeez geez'
  ).split(' '),
);

const PHRASES = [
  'you know',
  'i mean',
  'thank you',
  'thank you very much',
  'thanks very much',
  'to be honest',
  'thank goodness',
  'thank god',
  'thank heavens',
  'if you do not mind',
  'if you could',
  'would you mind',
  'could you please',
  'can you please',
  'would you please',
  'for me please',
  'let me see',
  'let me think',
  'if that counts',
  'if that helps',
  'if that makes sense',
  'if i am honest',
  'if you like that',
  'in all honesty',
  'truth be told',
  'touch wood',
  'knock on wood',
  'as it happens',
  'as a matter of fact',
  'funnily enough',
  'i have to say',
  'i must say',
  'i must admit',
  'to be fair',
  'to be frank',
  'you see',
  'or anything',
  'or anything like that',
  'or something',
  'or something like that',
  'or whatever',
  'and stuff',
  'and all that',
  'you legend',
  'you star',
].map((phrase) => phrase.split(' '));

/** The phrases by their first word. */
const PHRASES_FROM: ReadonlyMap<string, typeof PHRASES> = new Map(
  PHRASES.map(([from = '']) => [from, PHRASES.filter(([first]) => first === from)]),
);

/** Whether filler can begin with the word. */
export const mayBeFiller = (key: string): boolean => FILLERS.has(key) || PHRASES_FROM.has(key);

/** "Do you know", "you know what": the same words, but meant. */
const MEANT_AFTER = new Set(['do', 'did', 'what', 'how', 'if', 'as']);

/** How many words from `at` on are filler; 0 when the word means something. */
export const fillerLengthAt = (keys: readonly string[], at: number): number => {
  let longest = FILLERS.has(keys[at] ?? '') ? 1 : 0;
  if (MEANT_AFTER.has(keys[at - 1] ?? '')) return longest;
  for (const phrase of PHRASES_FROM.get(keys[at] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, offset) => keys[at + offset] === word)) longest = phrase.length;
  }
  return longest;
};
