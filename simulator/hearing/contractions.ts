/** Contractions and run-together words with no rule behind them, apostrophes already removed. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    aint: 'is not',
    bout: 'about',
    cannot: 'cannot',
    cant: 'cannot',
    couldnt: 'cannot',
    cos: 'because',
    coz: 'because',
    cuz: 'because',
    couldve: 'could have',
    doin: 'doing',
    dunno: 'do not know',
    em: 'them',
    fraid: 'afraid',
    gimme: 'give me',
    gonna: 'going to',
    gotta: 'got to',
    hes: 'he is',
    hows: 'how is',
    im: 'i am',
    innit: 'is it not',
    its: 'it is',
    ive: 'i have',
    kinda: 'kind of',
    lemme: 'let me',
    lets: 'let us',
    nothings: 'nothing is',
    oclock: 'oclock',
    outta: 'out of',
    shant: 'shall not',
    shes: 'she is',
    shouldve: 'should have',
    sorta: 'sort of',
    thats: 'that is',
    theres: 'there is',
    theyre: 'they are',
    theyve: 'they have',
    wanna: 'want to',
    weve: 'we have',
    whats: 'what is',
    wheres: 'where is',
    whos: 'who is',
    wont: 'will not',
    youre: 'you are',
    youve: 'you have',
  }).map(([short, long]) => [short, long.split(' ')]),
);

/** "dont", "havent": typed or heard without the apostrophe. */
const BARE_NOT = /^(do|does|did|is|was|are|were|have|has|had|would|should|must|need)nt$/;

/** After these words "'s" is "is"; after any other it is a possessive or says nothing that matters. */
const IS_AFTER = new Set(
  'it that what there who where how he she this here when why everything everyone something nothing one'.split(' '),
);

/** After these "'d" is "did": "where'd we get to". */
const DID_AFTER = new Set(['where', 'how', 'why', 'when']);

const ENDINGS: readonly (readonly [string, string])[] = [
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'m", 'am'],
];

/**
 * The full words behind one spoken word: "don't" is "do not". Both the samples and the speech pass through here,
 * so that a contraction and its long form are the same thing. Apostrophes are gone afterwards.
 */
export const expandContraction = (word: string): readonly string[] => {
  const apostrophe = word.includes("'");
  if (word === "'cause") return ['because'];
  const plain = apostrophe ? word.replaceAll("'", '') : word;
  const whole = WHOLE.get(plain);
  if (whole) return whole;
  const bareNot = plain.endsWith('nt') ? BARE_NOT.exec(plain) : null;
  if (bareNot?.[1] !== undefined) return [bareNot[1], 'not'];
  if (!apostrophe) return [plain];
  if (word.endsWith("in'")) return [`${plain}g`];
  for (const [ending, full] of ENDINGS) {
    if (word.endsWith(ending) && word.length > ending.length) {
      const base = word.slice(0, -ending.length).replaceAll("'", '');
      return [base, ending === "'d" && DID_AFTER.has(base) ? 'did' : full];
    }
  }
  if (word.endsWith("'s")) {
    const base = word.slice(0, -2).replaceAll("'", '');
    return IS_AFTER.has(base) ? [base, 'is'] : [base];
  }
  return [plain];
};
