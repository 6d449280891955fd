/** What a word is worth when it matches, and what it costs to leave it unexplained. */
export interface WordWeight {
  /** Gained when the word of the sample was said. */
  readonly match: number;
  /** Paid when the word was said and the sample has no place for it. */
  readonly skip: number;
  /** Paid when the sample has the word and it was not said. */
  readonly drop: number;
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that turn a meaning round. They are never passed over lightly. */
const NEGATIONS = listOf('no not cannot never none nothing nobody without neither nor');

const DENIALS = listOf('no not none neither nor');

/** After "no" in a sample, these say that what follows is affirmed: "no wait {symptom}". */
const TURNS = listOf('but except however although though only just wait well actually yes');

/** Words after which the rest is about something else: "no fever but my hand is numb". */
const CONTRASTS = listOf('but except however although though');

/** Grammar: alone, these words must never carry a match. */
const FUNCTION_WORDS = listOf(
  'a an the my me i am is are was were be been being it its he she they we you your his her him them their our us ' +
    'have has had do does did to of in on at for from with by and or as that this these those there some any would ' +
    'could should will can may might so like if then than too also plus about because into having',
);

/** Between grammar and content: question words, particles, light verbs. They count for something together. */
const LIGHT_WORDS = listOf(
  'what who why how when where which more less again still now here up down out off over back all only very 1 thing ' +
    'go going gone get got getting gets feel feels feeling felt make put let give tell say want need right well ' +
    'quite much many kind sort bit keep keeps keeping come comes coming came went yet since ago things stuff something ' +
    'somewhat real proper take takes taking took said says saying',
);

/** Said before nearly any answer: "I think it was yesterday". */
const HEDGES = listOf('maybe perhaps probably possibly think thinking guess reckon suppose believe mostly mainly');

const fixed = (match: number, skip: number, drop: number): WordWeight => ({ match, skip, drop });

const FILLER = fixed(0.05, 0.02, 0.02);
const FUNCTION = fixed(0.12, 0.1, 0.06);
const LIGHT = fixed(0.35, 0.32, 0.22);
const NEGATION = fixed(1, 1.3, 1.3);
const CONTRAST = fixed(0.5, 0.8, 0.8);
const HEDGE = fixed(0.7, 0.3, 0.4);
const AFFIRMATION = fixed(1, 0.35, 0.7);
const ACKNOWLEDGEMENT = fixed(0.6, 0.12, 0.3);

/** A word that stands nowhere in the model: out of scope as far as anybody can tell. */
const UNKNOWN = fixed(0, 1.05, 0);

/** Whether the word, after a negation, takes it back. */
export const isTurn = (key: string): boolean => TURNS.has(key);

/** Whether the word denies what follows it, as "no" does. */
export const isDenial = (key: string): boolean => DENIALS.has(key);

export const isNegation = (key: string): boolean => NEGATIONS.has(key);

export const isContrast = (key: string): boolean => CONTRASTS.has(key);

/** Between the values of a slot that takes several: "fever and chills". */
export const isSeparator = (key: string): boolean => key === 'and' || key === 'or' || key === 'also' || key === 'plus';

/** Whether a word says something of its own, which grammar, light words and hedges do not. */
export const isContent = (key: string): boolean =>
  !FUNCTION_WORDS.has(key) && !LIGHT_WORDS.has(key) && !HEDGES.has(key);

/**
 * The weight of a word. Content words weigh 0.65 to 1, more the rarer they are in the model.
 * @param lines how many samples and synonyms of the model contain the word
 * @param allLines how many samples and synonyms the model has
 */
export const weightOf = (key: string, lines: number, allLines: number): WordWeight => {
  if (NEGATIONS.has(key)) return NEGATION;
  if (CONTRASTS.has(key)) return CONTRAST;
  if (FUNCTION_WORDS.has(key)) return FUNCTION;
  if (LIGHT_WORDS.has(key)) return LIGHT;
  if (HEDGES.has(key)) return HEDGE;
  if (key === 'yes') return AFFIRMATION;
  if (key === 'ok') return ACKNOWLEDGEMENT;
  if (lines === 0) return UNKNOWN;
  const rarity = Math.log(allLines / lines) / Math.log(Math.max(2, allLines));
  const weight = 0.65 + 0.35 * Math.max(0, Math.min(1, rarity));
  return fixed(weight, weight, 0.8 * weight);
};

export const FILLER_WEIGHT = FILLER;
