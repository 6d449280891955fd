import type { Token } from './vocabulary.ts';

/** How what is said at one word is meant. */
export interface Manner {
  /** "No …": excluded; "no … and …": it can be meant either way. */
  readonly not: 'no' | 'perhaps' | 'yes';
  /** Where the "no" stands. */
  readonly notAt: number;
  /** Asked, supposed, feared or not known: not said to be so. */
  readonly open: boolean;
  /** Of somebody else. */
  readonly other: boolean;
  /** Before this word stands "like" or "as if". */
  readonly likened: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

export const NEGATIONS = words('not no never none nothing nobody neither nor without nowt noone hardly-any nae');

/** What follows "not" without being denied: "not only", "not sure", "does not stop", "no wonder". */
const NOT_DENIED = words(
  'only just sure know matter mind much stop quit ease easing help better stay care idea doubt wonder joke kid kidding so',
);

/** What starts a new thought: the "no" before it does not reach any further. */
const TURNS = words(
  'but though although however except apart only just because since while actually yeah still until wait sometimes bit such',
);
const SUBJECTS = words('i he she we they there you somebody someone something everything');
const THINKING = words('think believe reckon say said suppose chance way told tell possibility');

/** "Nobody ever said my neck is unstable": what is not said is not so. */
const NOT_SAYING = words('nobody never not noone');
const IS = words(
  "is have feel feels hurts hurt do keep keeps get gets go start starts just won't can't come comes make",
);

/** Before "my", these carry a "no" on: "no pain in my chest", "did not hurt my back". */
const BEFORE_OBJECT = words(
  `in on of with to down up from across through at under over into inside round around for off onto by about near not or nor
  neither both have feel feeling hurt hit move moving lose losing wet hold touch bang bump break injure bend use control
  twist strain soil wetting feels hurting banged injured bumped landed damage pull damaged lost pulled`,
);

const OTHERS = words(
  `husband wife mum mom mam mummy mother dad daddy father son daughter baby kid child brother sister partner boyfriend
  girlfriend gran grandma nan nana granny grandad grandpa granddad grandfather grandmother uncle aunt auntie cousin friend
  neighbour neighbor flatmate roommate colleague hubby missus nephew niece toddler he she his her him someone somebody
  amma papa bhai boy girl man woman lady guy bloke boss dog cat they their`,
);

export const isOther = (word: string): boolean => OTHERS.has(word);

/** Somebody doing something to me, or saying it of me, is not the one who is ill. */
const BY = words('by with from for told like called call');
const SAYING = words(
  'say says said think thinks thought tell tells told reckons reckon noticed notice found find watch remove',
);

/** What "they" do to whoever tells of it. */
const DOCTORING = words('take cut remove do give put diagnose diagnosed operate operated treat treated scan check');

/** Words that ask, when the sentence begins with them and goes on with somebody or something. */
const ASKING = words('should would could can will do have is what who which how');
const AFTER_ASKING = words('i you it this that my there these those we if');
const JUDGING = words(
  'bad serious normal dangerous common sign emergency okay ok matter symptom cause causes mean means give worry symptoms',
);
const FEARING = [
  'not sure',
  'worry about',
  'worried about',
  'scared of',
  'afraid of',
  'in case',
  'what if',
  'should i',
  'what happens',
  'heard about',
  'read about',
  'wondering if',
  'wonder if',
  'when should',
  'when do',
];
const SUPPOSING = words('if whether');
const GREETING = words('yeah no ok okay and but so hey hi hello sorry excuse right wait quick question just');

/** Whether it is a question, or a supposition. */
export const isQuestion = (tokens: readonly Token[]): boolean => {
  const start = tokens.findIndex(({ word }) => !GREETING.has(word));
  const first = tokens[start]?.word ?? '';
  const second = tokens[start + 1]?.word ?? '';
  if (first === 'if') return true;
  // "Am I having a heart attack", "is this one": as much a report as a question.
  if (!ASKING.has(first) || (first === 'is' && (second === 'i' || second === 'this'))) return false;
  // "What I brought up looked like coffee" tells; "what do I do" asks.
  if (first === 'what' && second === 'i') return ASKING.has(tokens[start + 2]?.word ?? '');
  if (['what', 'should', 'how'].includes(first)) return true;
  // "Have this pressure" goes on as a statement does; "have I" asks.
  if (first === 'have' || first === 'do') return second === 'i' || second === 'you';
  return AFTER_ASKING.has(second) || tokens.slice(start + 1).some(({ word }) => JUDGING.has(word));
};

const fears = (tokens: readonly Token[], at: number): boolean => {
  const two = `${tokens[at]?.word ?? ''} ${tokens[at + 1]?.word ?? ''}`;
  if (FEARING.includes(two)) return true;
  const unknowing = two === 'not know' || two === "can't tell" || two === "can't say";
  return unknowing && SUPPOSING.has(tokens[at + 2]?.word ?? '');
};

const startsAnew = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  // "Might be nothing, but": a "but" turns whatever stands before it.
  if (TURNS.has(word)) return word === 'but' || !NEGATIONS.has(before) || before === 'no';
  // "It's not my back, my chest hurts": that "not" ends with the back.
  if (tokens[at - 1]?.keys.includes('BACK') === true && tokens[at - 2]?.word === 'my' && tokens[at - 3]?.word === 'not')
    return true;
  if (SUBJECTS.has(word)) return !THINKING.has(before);
  if (word === 'it' || word === 'that' || word === 'this') return IS.has(next);
  const unsaid = THINKING.has(before) && tokens.slice(0, at).some((token) => NOT_SAYING.has(token.word));
  return word === 'my' && !unsaid && !BEFORE_OBJECT.has(before) && !OTHERS.has(next);
};

const denies = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (word === "can't") return ['feel', 'say', 'see', 'notice', 'is'].includes(tokens[at + 1]?.word ?? '');
  // "I can't speak without gasping."
  if (word === 'without' && tokens.slice(0, at).some((token) => token.word === "can't")) return false;
  return NEGATIONS.has(word) && !NOT_DENIED.has(tokens[at + 1]?.word ?? '');
};

/** "No chest hurts" may be "no, chest hurts". */
const mayBeAnswer = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[at]?.word === 'no' && IS.has(tokens[at + 2]?.word ?? '');

/** How each word is meant: whether it is denied, asked, about somebody else, or only likened to something. */
export const mannersOf = (tokens: readonly Token[]): readonly Manner[] => {
  // "… or anything" closes a denial, even when its "no" was not heard.
  const trails = tokens.some(({ word }, at) => word === 'or' && tokens[at + 1]?.word === 'anything');
  let not: Manner['not'] = trails ? 'perhaps' : 'yes';
  let notAt = -1;
  let open = isQuestion(tokens);
  let other = false;
  let likened = false;
  return tokens.map(({ word }, at) => {
    if (word === 'but' || word === 'though' || word === 'however') [open, likened] = [false, false];
    if (startsAnew(tokens, at)) not = 'yes';
    else if (word === 'and' && not === 'no') not = 'perhaps';
    open ||= fears(tokens, at);
    likened ||= word === 'like' && tokens[at - 1]?.word !== 'i';
    const before = tokens[at - 1]?.word ?? '';
    if (OTHERS.has(word))
      other =
        !BY.has(before) &&
        !BY.has(tokens[at - 2]?.word ?? '') &&
        !SAYING.has(tokens[at + 1]?.word ?? '') &&
        !(word === 'they' && DOCTORING.has(tokens[at + 1]?.word ?? '')) &&
        tokens[at + 2]?.word !== 'my';
    else if (word === 'i' || (word === 'my' && !OTHERS.has(tokens[at + 1]?.word ?? ''))) other = false;
    const manner: Manner = { not, notAt, open, other, likened };
    if (denies(tokens, at)) [not, notAt] = [mayBeAnswer(tokens, at) ? 'perhaps' : 'no', at];
    return manner;
  });
};
