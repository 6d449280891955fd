import type { Event } from '../conversation/event.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { Thing } from '../routines/things.ts';
import type { Cause } from '../triage/cause.ts';
import type { Topic } from '../words/topics.ts';
import { ageIn } from './age.ts';
import { asks, polarityOf, saysWell } from './polarity.ts';
import { isOther } from './scope.ts';

/** What an open question can be answered with, as far as free words go. */
export type Expected =
  | 'signs'
  | 'sudden'
  | 'infection'
  | 'people'
  | 'trend'
  | 'cause'
  | 'offer'
  | 'gate'
  | 'hold'
  | 'skin'
  | 'spot'
  | 'paused'
  | 'easier'
  | 'feel'
  | 'choose'
  | 'wish'
  | 'any';

type Said = Exclude<Event, { is: 'open' }>;

/** A meaning and the words that show it, or a reading of the words; the first rule of a list that fits is taken. */
type WordRule = readonly [words: RegExp, meaning: Said];

type Rule = WordRule | ((words: string) => Said | undefined);

const feel = (how: 'better' | 'same' | 'worse' | 'gone'): Said => ({ is: 'feel', feel: how });

/** One of several ids by the first pattern that fits, once the words ask for one at all. */
const oneOf =
  <Id>(wanted: RegExp, ways: readonly (readonly [RegExp, Id])[], event: (id: Id) => Said): Rule =>
  (words) => {
    const found = wanted.test(words) ? ways.find(([pattern]) => pattern.test(words)) : undefined;
    return found && event(found[1]);
  };

const ANY_WORDS = /./u;

const FEELING: readonly Rule[] = [
  [
    /\b(?:\w+n't|not|no|never|nothing)\b.{0,14}\b(?:better|worse|much|any|really|chang\w+|differ\w+|eas\w+|help\w*|shift\w*|budg\w+|mov\w+|relief|work\w*|done (?:much|anything))|\b(?:no joy|doing nothing|nothing (?:happening|doing)|seized|square one|up and down|good some days|giving me gyp)\b/u,
    feel('same'),
  ],
  [
    /\b(?<!was )(?<!was a bit )(?:worse\w*|worst|downhill|sharp\w*|stronger|angrier|flar\w+|spreading|climbing|killing|agony|torture|more pain|increas\w+|too (?:much|sore)|hurts (?:more|like|a lot)|hurting more|rough|awful|terrible|horrible|(?<!not )(?<!not so )bad|ouch|ow+)\b/u,
    feel('worse'),
  ],
  [
    /\b(?:gone|vanished|pain ?free|no (?:more )?pain|right as rain|good as (?:gold|new)|back to normal|all better|completely fine)\b/u,
    feel('gone'),
  ],
  [
    /\b(?:better|eas(?:ed|ier|ing|es)|improv\w*|loos\w+|calm\w*|relax\w*|relie\w+|settl\w+|lett?ing go|tip top|coming (?:good|right)|new (?:man|woman)|million|night and day|melt\w*|giving|right there|that'?s the spot|on the (?:mend|up)|getting there|less|reduc\w+|bearable|manageable|comfortable|nicer|lighter|softer|freer|lovely|heaven|bliss|helps|helping|(?:feel|feels|feeling|is|that'?s) (?:good|great|nice))\b/u,
    feel('better'),
  ],
  [
    /\b(?:same|unchanged|similar|so so|meh|still|much of a muchness|no change|okay|ok|fine|all ?right|not bad|sore|tight|tender|stiff|achy|there)\b/u,
    feel('same'),
  ],
];

const CAUSES = oneOf<Cause>(
  ANY_WORDS,
  [
    [
      /\bstress\w*|\banxi\w+|\bworr\w+|\btens(?:e|ion)\b|\bdeadlines?\b|\bexams?\b|\bpressure\b|\bmanic\b|\bdivorce\b|\bhectic\b|\bupset\b|\bnerves\b|\bfuneral\b|\bbusy\b|\bargu\w+/u,
      'stress',
    ],
    [/\bsle(?:ep|pt)\w*|\bpillows?\b|\bin (?:my )?bed\b|\bmattress\b|\bwoke\b|\bdozed?\b|\bnodded\b/u, 'sleep'],
    [
      /\bgym\b|\bgarden\w*|\bweed\w+|\bpaint\w*|\bshovel\w*|\bdig\w*|\bdug\b|\bswi?a?m\w*|\btennis\b|\bgolf\b|\bcricket\b|\bfoot(?:y|ball)\b|\bhockey\b|\bwork ?out\b|\btrain(?:ed|ing)\b|\bmov(?:ing|ed) house\b|\brow(?:ed|ing)\b|\bsession\b|\bdeadlifts?\b|\bweights\b|\bmow\w*|\brak\w+|\bchopp\w+|\bclean\w*|\bhoover\w*|\bbak(?:ing|ed)\b|\bdanc\w+|\brunning\b|\byoga\b|\bexercis\w+|\bdecorat\w+/u,
      'overuse',
    ],
    [
      /\blift\w*|\bcarr(?:y|ied|ying)\b|\btwist\w*|\bturn(?:ed|ing)?\b|\breach\w*|\bpull(?:ed|ing)?\b|\bpick(?:ed|ing)?\b|\bawkward\w*|\bsneez\w*|\bcough\w*|\bjerk\w*|\bben[dt]\w*|\bbox(?:es)?\b|\bheavy\b|\bshift(?:ed|ing)\b|\bmov(?:ed|ing)\b|\bhaul\w*|\blug\w*|\bheav(?:ed|ing)\b|\bdragg\w+|\bpush\w*|\bstretch\w*|\btripp\w+|\bstep\b|\bthrow\w*|\bthrew\b|\bsuitcase\b|\bgroceries\b|\bfurniture\b/u,
      'movement',
    ],
    [
      /\bsit(?:ting)?\b|\bsat\b|\bdesk\b|\bcomputer\b|\blaptop\b|\bphone\b|\bslouch\w*|\bslump\w*|\bhunch\w*|\bstoop\w*|\bposture\b|\bdriv\w+|\bdrove\b|\bflight\b|\bgaming\b|\bscreen\b|\bcouch\b|\bsofa\b|\bchair\b|\bknit\w+|\bsew\w+|\bstudy\w*|\bstanding\b|\bcall centre\b/u,
      'posture',
    ],
    [/\bwater\b|\bdehydrat\w*|\bthirst\w*|\bcramps?\b|\bdr[aiu]nk\w*/u, 'dehydration'],
    [
      /\bnothing\b|\bno (?:idea|reason|clue)\b|\bknow\b|\bcan'?t think\b|\bnot sure\b|\bout of (?:the blue|nowhere)\b|\bjust (?:came|started|happened|appeared)\b|\bbeats me\b|\bmystery\b/u,
      'unknown',
    ],
  ],
  (what) => ({ is: 'cause', cause: what }),
);

const THING_WORDS =
  'ball|ice|peas|(?:gel|ice|cold) pack|freezer|towels?|cloth|flannel|wall|band|chair|stool|mat|rug|heat(?:ing)? pad|hot water bottle|wheat bag';

const LACKING = new RegExp(
  `\\b(?:no|any|without an?|out of|own an?|have an?|got an?|find (?:the|my|an?)|lost (?:the|my)|where'?s (?:the|my)|need an?) (?:\\w+ )?(?:${THING_WORDS})\\b|\\b(?:don't|haven't|hasn't|isn't|ain't|never) (?:have|got|own|any|had|find)(?: \\w+){0,2} (?:${THING_WORDS})\\b|\\b(?:${THING_WORDS})\\b.* (?:is empty|empty|gone|missing|burst|melted|not here|nahi)|\\bgot the (?:${THING_WORDS})`,
  'u',
);

const LACK = oneOf<Thing>(
  LACKING,
  [
    [/\bball/u, 'ball'],
    [/\bheat|\bhot\b|\bwheat/u, 'heat_pad'],
    [/\bice|\bpeas|\bpack|\bfreezer/u, 'ice_pack'],
    [/\btowel|\bcloth|\bflannel/u, 'towel'],
    [/\bwall/u, 'wall'],
    [/\bband/u, 'band'],
    [/\bchair|\bstool/u, 'chair'],
    [/\bmat\b|\brug/u, 'mat'],
  ],
  (thing) => ({ is: 'lack', thing }),
);

const REMEDIES: readonly (readonly [RegExp, RemedyId])[] = [
  [/\bchin/u, 'chin_tuck'],
  [/\bbal+\b/u, 'ball'],
  [/\bsqueez/u, 'squeeze'],
  [/\brows?\b|\browing|\bband/u, 'row'],
  [/\bangels?\b/u, 'angel'],
  [/\bcobra/u, 'cobra'],
  [/\bheat|\bwarm|\bhot\b/u, 'heat'],
  [/\bice|\bcold|\bfrozen|\beyes\b/u, 'ice'],
  [/\bbreath/u, 'breathing'],
  [/\bstretch/u, 'stretch'],
];

const REMEDY = oneOf(/^(?!.*\b(?:no|not|\w+n't|skip|without)\b)/u, REMEDIES, (remedy): Said => ({
  is: 'remedy',
  remedy,
}));

const WANTS_REMEDY = oneOf(
  /^(?!.*\b(?:no|not|\w+n't|skip|without)\b).*\b(?:want|rather|prefer|try|do|instead|give|go for|start|let'?s|like|have|use|please|could|murder)\b/u,
  REMEDIES,
  (remedy): Said => ({ is: 'remedy', remedy }),
);

const TOPIC_WORDS: readonly (readonly [RegExp, Topic])[] = [
  [/\bdoctor|\bhospital|\bserious|\bworr|\bphysio|\bnormal/u, 'when_doctor'],
  [/\brecord|\blisten|\bprivate|\bkeep what|\bprivacy|\bdata\b|\bstore|\bremember/u, 'privacy'],
  [/\b(?:cold|ice)\b.*\b(?:heat|warm)|\b(?:heat|warm)\b.*\b(?:cold|ice)/u, 'cold_or_heat'],
  [/\bprevent|\bcom(?:e|ing) back|\bagain\b|\bavoid|\bhabit|\bsleep|\bpillow/u, 'habits'],
  [/\bdesk|\bmonitor|\bscreen|\bchair|\bkeyboard/u, 'desk'],
  [/\beat|\bfood|\bdrink|\bwater|\bdiet/u, 'water_and_food'],
  [/\bstrong|\bstrength|\bgym\b|\bexercis/u, 'strength'],
  [/\bstress/u, 'stress'],
  [/\bposture|\bsitting|\bslouch/u, 'posture'],
  [/\blift|\bmovement/u, 'movement'],
  [/\bdehydrat|\bthirst|\bminerals?\b/u, 'dehydration'],
  [/\bmobil|\bflexib/u, 'mobility'],
  [/\bcause|\bhappen|\bwhy (?:did|has|is) (?:it|this|my)/u, 'causes'],
  [/\bspasm\b/u, 'what_is_it'],
];

const toLearn = (topic: Topic): Said => ({ is: 'learn', topic });

const SKIP_REMEDY = oneOf(
  /\b(?:no|not|\w+n't|skip|leave out|forget|without|rather not|hate|miss out|drop)\b/u,
  REMEDIES,
  (remedy): Said => ({ is: 'skip_remedy', remedy }),
);

const LEARN = oneOf(
  /\b(?:tell|about|explain|learn|why|how|what'?s?|when|should|shall|can|could|is|do|does|did|will)\b/u,
  TOPIC_WORDS,
  toLearn,
);

const TELL_ABOUT = oneOf(/\b(?:tell me|explain|learn) (?:\w+ )?about\b|\bexplain\b/u, TOPIC_WORDS, toLearn);

const NOT_YET: Rule = [
  /\b(?:wait|hang on|hold (?:on|your)|not (?:yet|ready|quite)|almost|nearly|looking|fetch\w*|grab\w*|getting|find\w*|hunting|wrapping|unwrapping|filling|warming|dropp\w+|drip\w*|rolled|slid\w*|fell|falling|slipp\w+|where'?s|second|sec|secs|minute|moment|mo|ticks?|bear with|hold up|hang about|shortly|in a bit|coming|trying to|sorting|let me|gimme|(?:two|three|five|few) more min\w*|still (?:on|in|at|getting|looking|trying|wrapping|sorting)|give me (?:one|two|five)|just (?:sitting|lying|moving))\b/u,
  { is: 'wait' },
];

const THERE: Rule = [
  /\b(?:in place|in position|on now|on it|it'?s on|it'?s there|(?:is|are) on|is (?:there|kept|placed)|there now|on the spot|on this|got it|i'?ve got|have it|have kept|kept it|found it|set|done|clasped|holding|sitting|seated|standing|settled|lying|leaning|leant|wedged|propped|wrapped|tucked|against the|okey|dokey|whenever|cross\w*|hit it|pinned|strapped|all good|on it goes|sat up|behind (?:me|my)|under my|comfy|comfortable|ready|good to go|fire away|count me in|sorted|let'?s (?:go|do)|start|go)\b/u,
  { is: 'ready' },
];

const STOP: Rule = [
  /\b(?:stop|enough|quit|finish(?:ed)?|(?:take|want|get) it off|off now|all done|i'?m (?:all )?done|call it a day|we'?re done|leave it (?:there|at that)|pack it in|bye|goodbye|no more|give up|that'?ll do|ta ?ra|cheerio|good ?night|night night|see ya|that'?s (?:it|all) for)\b/u,
  { is: 'stop' },
];

const HOW_LONG: Rule = [
  /\bhow (?:long|(?:much|many) (?:more|longer|left|time|min\w*|sec\w*|reps?|times|of these|to go))\b|\bmuch longer\b|\b(?:nearly|almost) (?:done|finished|over|there yet)|\btime (?:is )?left\b|\bwhen (?:can|do|does|will|is) (?:i|it|this) (?:stop|end|over|finish|done|take it)/u,
  { is: 'time_left' },
];

const PACE: readonly Rule[] = [
  [/\b(?:faster|speed|quicker|hurry|(?:too|so|how) slow|get on with)\b/u, { is: 'pace', pace: 'faster' }],
  [/\b(?:slow\w*|too (?:fast|quick)|keep up|rush\w*)\b/u, { is: 'pace', pace: 'slower' }],
  [
    /\bjust (?:give|say|tell|the)\b.*\b(?:counts?|timings?|numbers)\b|\btalk\w* (?:too much|less)|\b(?:less|fewer) (?:talk\w*|chat\w*|words)\b/u,
    { is: 'pace', pace: 'brief' },
  ],
  [/\b(?:eas(?:y|ier)|gentl\w+|lighter|little light|softer|simpler|less hard)\b/u, { is: 'pace', pace: 'easier' }],
];

const SHORTER: Rule = [
  /\b(?:only (?:got|have)|quick|short\w*|hurry|not (?:long|much time)|in a rush)\b/u,
  { is: 'pace', pace: 'shorter' },
];

const START_OVER: Rule = [
  /\b(?:from (?:the )?(?:beginning|start|top|scratch)|start (?:\w+ )*(?:over|again)|restart|begin again)\b/u,
  { is: 'start_over' },
];

const NEXT: Rule = [
  /\b(?:next|skip|another|other (?:one|side|exercise)|move on|different one|bothered|not this one|new spot|knew spot|new place)\b/u,
  { is: 'next' },
];

const GO_ON: WordRule = [
  /\b(?:resume|go (?:on|ahead|for it)|carry on|keep (?:going|it on)|continu\w+|crack on|i'?m back|ready|start|off we go|let'?s (?:go|do|try|crack)|sounds (?:good|like|great|lovely|murder)|bring it|why not|right o|righto|sure|game|suppose)\b/u,
  { is: 'resume' },
];

/** What goes on with something that waits agrees to something that is offered. */
const YES_PLEASE: Rule = [GO_ON[0], { is: 'yes' }];

const PAUSE: Rule = [
  /\b(?:right back|gotta|got to|sec|tick|pause|break|wait|hold (?:on|it there)|hang on|doorbell|somebody'?s at|at the door|phone'?s|give me a|gimme)\b/u,
  { is: 'pause' },
];

const AGAIN: Rule = [
  /\b(?:again|repeat|pardon|say (?:that|it)|(?:what|which) (?:was|were|did you|is it)|go (?:over|through)|read (?:it|that|them)|didn'?t (?:hear|catch|get)|missed (?:that|it)|(?:which|what) (?:side|way|arm|hand|leg|position)|where (?:do i|does it|does the|should i|exactly)|how (?:(?:do|should) i (?:do|hold|put|sit|stand|start|use|place|lie|breathe)|far|hard|tight|exactly)|what do i|(?:do|should) i (?:put|hold|sit|stand|lie|keep|breathe|lean|press)|am i (?:doing|supposed|meant)|in or out|left or right|higher or lower|up or down)\b/u,
  { is: 'repeat' },
];

/** Asked what a word of the question means: it is put again, in other words. */
const MEANING: WordRule = [
  /\b(?:what (?:do you mean|counts|kind of|sort of|exactly|qualifies|is meant)|how do you mean|define|meaning of)\b/u,
  { is: 'repeat' },
];

const WHY: Rule = [
  /\bwhy\b(?! not)|\bhow come\b|\bwhat.*\b(?:got to do|(?:it|that|this|these) (?:for|do)|point|involve)\b|\brelevant\b|\bpersonal\b|\bneed to know\b|\bnosy\b|\bwhat (?:does|will|is) (?:the |this |that )?\w+ (?:do|for)\b/u,
  { is: 'why' },
];

const SOURCES: Rule = [
  /\bsays who\b|\bwho (?:says|told you)|\bhow do you know|\bwhere (?:do|did|does) (?:you|this|that|it) (?:get|come|learn|read)|\bsources?\b|\bevidence\b|\bproof\b|\bbased on\b|\bmak(?:e|ing) (?:this|that|it) up\b/u,
  { is: 'sources' },
];

const WHERE: Rule = [
  /\bwhere (?:was|were|am|are) (?:i|we)\b|\bwhat'?s (?:next|after)\b|\bwhat (?:was i|am i|are we) (?:doing|at)\b/u,
  { is: 'where' },
];

const HELP_ME: Rule = [/\b(?:the list|what else)\b/u, { is: 'help' }];

const HELP: Rule = [
  /\b(?:help me|need help|options|choices|what (?:can|could|should|do) i (?:say|do|ask|answer|choose)|i'?m (?:lost|confused|stuck))\b/u,
  { is: 'help' },
];

/** "It's for my mother." */
const someoneElse: Rule = (words) =>
  /\b(?:not mine|on behalf of|asking for|not for me)\b/u.test(words) ||
  [
    ...words.matchAll(/\b(?:for|about) (?:my|me|our|the) (\w+)/gu),
    ...words.matchAll(/\b(?:my|me|our) (\w+?)(?:'s)? (?:back|spasm|who|needs|that has)\b/gu),
  ].some(([, who = '']) => isOther(who))
    ? { is: 'someone_else' }
    : undefined;

const answer: Rule = (words) => {
  const is = polarityOf(words);
  return is === undefined ? (saysWell(words) ? { is: 'no' } : undefined) : { is };
};

const AGREES =
  /\b(?:ok|okay|fine|sure|good|great|all ?right|right o|righto|why not|go on|bring it|suppose|game|deal|okey|dokey|i'?m in|may as well|might as well|let'?s)\b/u;

const plainAnswer: Rule = (words) => {
  const is = polarityOf(words);
  return is === 'yes' || is === 'no' ? { is } : AGREES.test(words) && !asks(words) ? { is: 'yes' } : undefined;
};

const age: Rule = (words) => {
  const years = ageIn(words);
  return years === undefined ? undefined : { is: 'age', years };
};

const UNSURE: Rule = (words) => (polarityOf(words) === 'unsure' ? { is: 'unsure' } : undefined);

const SKIN: readonly Rule[] = [
  (words) => (asks(words) ? { is: 'why' } : undefined),
  [/\bbut (?:it'?s )?(?:fine|okay|ok|all ?right|good|bearable|not bad)\b/u, { is: 'no' }],
  [
    /\b(?:\w+n't|not|no|never|nothing'?s?)\b(?! feel| stand| take).*\b(?:burn\w*|sting\w*|hurt\w*|numb\w*|nun|white|blotch\w*|red|hives|wrong)\b/u,
    { is: 'no' },
  ],
  [
    /\b(?:burn\w*|sting\w*|hurts?|numb\w*|nun|white|blotch\w*|red|too (?:cold|hot|much)|pins|prickl\w*|sore|ach(?:e|es|ing)|throb\w*|lost (?:all )?feeling)\b|\bcan'?t (?:really )?(?:feel|stand|take)\b/u,
    feel('worse'),
  ],
  [
    /\b(?:fine|okay|ok|good|alright|all right|normal|bearable|not bad|happy|cold|cool|warm|nice|lovely|pink|can (?:still )?feel|skin is there)\b/u,
    { is: 'no' },
  ],
];

/** What may be said at any moment, and reads as nothing else. */
const ASIDES: readonly Rule[] = [TELL_ABOUT, MEANING, SOURCES, WHY, HOW_LONG, someoneElse, HELP];

const RULES: Record<Expected, readonly Rule[]> = {
  sudden: [
    [
      /\bgradual\w*|\bcrept\b|\bcreep\w*|\bbuil(?:t|d\w*)\b|\bbit by bit\b|\bslow(?:ly)?\b|\bover (?:the|a few|time|days|hours)\b/u,
      { is: 'no' },
    ],
  ],
  infection: [
    [
      /^(?!.*\b(?:no|not|nothing|never|\w+n't)\b).*\b(?:eas(?:es|ed|ier|ing)|helps|better (?:when|if|lying|sitting)|goes (?:off|away))\b/u,
      { is: 'deny', findings: ['constant_pain'], precautions: [] },
    ],
  ],
  people: [age],
  signs: [answer, AGAIN],
  trend: [...FEELING, UNSURE, AGAIN],
  cause: [CAUSES, plainAnswer, AGAIN],
  offer: [
    [/\b(?:later|not now|scared|afraid)\b/u, { is: 'no' }],
    SHORTER,
    LACK,
    WANTS_REMEDY,
    NEXT,
    SKIP_REMEDY,
    plainAnswer,
    YES_PLEASE,
    AGAIN,
    ...PACE,
  ],
  gate: [AGAIN, LACK, NOT_YET, SKIP_REMEDY, NEXT, ...PACE, THERE, plainAnswer],
  hold: [WHERE, START_OVER, STOP, ...PACE, PAUSE, NEXT, AGAIN, ...FEELING],
  skin: [[/\b(?:leave|keep) it on\b/u, { is: 'resume' }], STOP, NOT_YET, ...SKIN, UNSURE, NEXT, plainAnswer],
  spot: [NEXT, NOT_YET, STOP, ...PACE, ...FEELING, GO_ON, AGAIN],
  paused: [WHERE, START_OVER, NEXT, STOP, NOT_YET, GO_ON, plainAnswer, AGAIN],
  easier: [NOT_YET, ...PACE, NEXT, WANTS_REMEDY, STOP, plainAnswer, YES_PLEASE, AGAIN, UNSURE],
  feel: [STOP, ...FEELING, UNSURE, plainAnswer],
  choose: [STOP, WHERE, LEARN, ...PACE, REMEDY, SKIP_REMEDY, AGAIN, NEXT, HELP_ME],
  wish: [plainAnswer, UNSURE, AGAIN],
  any: ASIDES,
};

/** What was said after the last "no wait", "I mean" and the like. */
const CORRECTED =
  /.*\b(?:no wait|wait no|no hang on|no sorry|sorry no|no actually|actually|i mean(?:t)?|scratch that|make that)\b(.{3,})$/u;

const readIn = (words: string, expected: Expected): Said | undefined => {
  for (const rule of RULES[expected]) {
    const read = typeof rule === 'function' ? rule(words) : rule[0].test(words) ? rule[1] : undefined;
    if (read !== undefined) return read;
  }
  return undefined;
};

/** Free words without a warning sign in them, read for what is being asked just now; undefined when nothing fits. */
export const readEveryday = (words: string, expected: Expected): Said | undefined => {
  const corrected = CORRECTED.exec(words)?.[1]?.trim();
  return (corrected === undefined ? undefined : readIn(corrected, expected)) ?? readIn(words, expected);
};

/** A question about the question, even when it names a sign: "what do you mean by spreading". */
export const asksMeaning = (words: string): boolean => MEANING[0].test(words);
