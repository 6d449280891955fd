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
  /** Of an animal, or of what is seen on a screen. */
  readonly nobody: boolean;
  /** Of the one who speaks, in so many words. */
  readonly own: boolean;
  /** "The only … is …": named to say that there is none. */
  readonly only: boolean;
  /** Before this word stands "like" or "as if". */
  readonly likened: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

export const NEGATIONS = words('not no never none nothing nobody neither nor without nowt noone hardly-any nae');

/** What follows "not" without being denied: "not only", "not sure", "does not stop", "no wonder". */
const NOT_DENIED = words(
  `only just sure know matter mind much stop quit ease easing help better stay care idea doubt wonder joke kid kidding so
  reason clue warning explanation rhyme give gives giving touch touches touching shift relieve relieves fix fixes work works
  easier`,
);

/** What goes on after "and" is not what was denied before it. */
const AFTER_AND = words('go come start wake now suddenly woke this it i');

/** What starts a new thought: the "no" before it does not reach any further. */
const TURNS = words(
  'but though although however except apart only just because since while actually yeah still until wait sometimes bit such otherwise instead',
);
const SUBJECTS = words('i he she we they there you somebody someone something everything');
const THINKING = words('think believe reckon say said suppose chance way told tell possibility');

/** "Nobody ever said my neck is unstable": what is not said is not so. */
const NOT_SAYING = words('nobody never not noone');
const IS = words(
  "is have feel feels hurts hurt hit strike do keep keeps get gets go start starts just won't can't come comes make",
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
  amma papa bhai boy girl man woman lady guy bloke boss grandson they their`,
);

const ANIMALS = words('dog cat puppy kitten pet hamster rabbit budgie');

/** What a screen shows, and what screens and markets do, happens to nobody. */
const SCREENS = words(
  'tv telly show film movie news programme episode laptop computer phone app website market server game',
);
const OF_SCREENS = words('say says said about crash crashed crashes is have go die died freeze froze blow');

const PRONOUNS = words('he she his him her they their someone somebody');

export const isOther = (word: string): boolean => OTHERS.has(word);

/** Somebody doing something to me, or saying it of me, is not the one who is ill. */
const BY = words('by with from for told like called call');
const SAYING = words(
  'say says said see sees seeing saw think thinks thought tell tells told reckons reckon noticed notice found find watch remove',
);

/** What "they" do to whoever tells of it. */
const DOCTORING = words('take cut remove do give put diagnose diagnosed operate operated treat treated scan check');

/** Whether somebody else is the one it is told of, and not what they did or said. */
const isIll = (tokens: readonly Token[], at: number): boolean => {
  const before = [1, 2].map((back) => tokens[at - back]?.word ?? '');
  const next = tokens[at + 1]?.word ?? '';
  return (
    !before.some((word) => BY.has(word)) &&
    !(before[0] === 'is' && before[1] === 'i') &&
    !SAYING.has(next === 'is' ? (tokens[at + 2]?.word ?? '') : next) &&
    !(tokens[at]?.word === 'they' && DOCTORING.has(next)) &&
    tokens[at + 2]?.word !== 'my'
  );
};

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

const isSensed = ({ keys }: Token): boolean =>
  keys.some((key) => ['NUMB', 'WEAK', 'PAIN', 'ODD', 'LUMP', 'PRESS', 'SWELL', 'FEVER', 'RASH'].includes(key));

const NOT_TELLING = words(
  'if when whether that what how because do is can should would could will or am have like until before',
);

/** "Should I be doing this, I've a bad neck": after the question comes what it is about. */
const tellsAnew = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'i' &&
  ['have', 'is', 'take', 'get'].includes(tokens[at + 1]?.word ?? '') &&
  !NOT_TELLING.has(tokens[at - 1]?.word ?? '');

const denies = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  // "I can't feel any numbness" denies it; "I can't feel my feet" tells of it.
  if (word === "can't" && tokens[at + 1]?.word === 'feel') return tokens.slice(at + 2, at + 5).some(isSensed);
  if (word === "can't") return ['say', 'see', 'notice', 'is'].includes(tokens[at + 1]?.word ?? '');
  // "I can't speak without gasping."
  if (word === 'without' && tokens.slice(0, at).some((token) => token.word === "can't")) return false;
  return NEGATIONS.has(word) && !NOT_DENIED.has(tokens[at + 1]?.word ?? '');
};

/** "I never had chest pain before" may tell of it now. */
const isFirst = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'never' && tokens.slice(at).some(({ word }) => word === 'before' || word === 'till');

/** "No chest hurts" may be "no, chest hurts". */
const mayBeAnswer = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && tokens[at]?.word === 'no' && IS.has(tokens[at + 2]?.word ?? '');

const isNobody = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (SCREENS.has(word)) return OF_SCREENS.has(tokens[at + 1]?.word.split(' ')[0] ?? '');
  return ANIMALS.has(word) && !tokens.slice(at + 1, at + 5).some((next) => next.word === 'my' || next.word === 'i');
};

/** "My chest", and not "my wife". */
const isOwn = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  return word === 'i' || (word === 'my' && !OTHERS.has(next) && !ANIMALS.has(next) && !SCREENS.has(next));
};

/** Where words about somebody named only afterwards end: "the diabetic in this house is my wife". */
const belongsAfter = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex(({ word }, place) => {
    const own = tokens[place + 1]?.word === 'my';
    const whose = tokens[place + (own ? 2 : 1)]?.word ?? '';
    const says = word === 'is' || (word === 'to' && tokens[place - 1]?.word.startsWith('belong') === true);
    return place > 0 && says && OTHERS.has(whose) && (own || !PRONOUNS.has(whose));
  });
  return tokens.slice(0, at < 0 ? 0 : at).some((_, place) => isOwn(tokens, place)) ? 0 : at;
};

const NOT_ONLY = words('there not that when if i it');

/** From "only" to what it is: "the only clot here is my brother", "that's the only crash". */
const onlySpan = (tokens: readonly Token[]): readonly [number, number] => {
  const wordAt = (at: number): string => tokens[at]?.word ?? '';
  const from = tokens.findIndex(
    ({ word }, at) => word === 'only' && !SUBJECTS.has(wordAt(at - 1)) && wordAt(at - 1) !== 'it',
  );
  if (from < 0) return [-1, -1];
  if (wordAt(from - 1) === 'is' && wordAt(from - 2) === 'that') return [from, tokens.length];
  const to = tokens.findIndex(({ word }, at) => at > from && word === 'is');
  return to < 0 || to === tokens.length - 1 || NOT_ONLY.has(wordAt(to + 1)) || wordAt(to - 1) === 'i'
    ? [-1, -1]
    : [from, to];
};

/** How each word is meant: whether it is denied, asked, about somebody else, or only likened to something. */
export const mannersOf = (tokens: readonly Token[]): readonly Manner[] => {
  // "… or anything" closes a denial, even when its "no" was not heard.
  const trails =
    tokens.some(({ word }, at) => word === 'or' && tokens[at + 1]?.word === 'anything') &&
    !tokens.some((_, at) => denies(tokens, at));
  let not: Manner['not'] = trails ? 'perhaps' : 'yes';
  let notAt = -1;
  let open = isQuestion(tokens);
  let other = false;
  let nobody = false;
  let likened = false;
  const theirs = belongsAfter(tokens);
  const [onlyFrom, onlyTo] = onlySpan(tokens);
  return tokens.map(({ word }, at) => {
    if (word === 'but' || word === 'though' || word === 'however') [open, likened] = [false, false];
    if (startsAnew(tokens, at)) not = 'yes';
    else if (word === 'and' && not === 'no') not = AFTER_AND.has(tokens[at + 1]?.word ?? '') ? 'yes' : 'perhaps';
    if (at > 1 && tellsAnew(tokens, at)) open = false;
    open ||= fears(tokens, at);
    likened ||= word === 'like' && tokens[at - 1]?.word !== 'i';
    const own = isOwn(tokens, at);
    if (own) [other, nobody] = [false, false];
    else if (OTHERS.has(word)) other = isIll(tokens, at);
    else if (isNobody(tokens, at)) nobody = true;
    else if (word === 'and') nobody = false;
    const only = at > onlyFrom && at < onlyTo;
    const manner: Manner = { not, notAt, open, other: other || at < theirs, nobody, own, only, likened };
    if (denies(tokens, at)) [not, notAt] = [mayBeAnswer(tokens, at) || isFirst(tokens, at) ? 'perhaps' : 'no', at];
    return manner;
  });
};
