import type { Event } from '../conversation/event.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { Thing } from '../routines/things.ts';
import type { Cause } from '../triage/cause.ts';
import type { Topic } from '../words/topics.ts';
import { ageIn } from './age.ts';
import { asks, isWell, polarityOf, saysWell } from './polarity.ts';
import { isOther } from './scope.ts';

/** What an open question can be answered with, as far as free words go. */
export type Expected =
  | 'signs'
  | 'sudden'
  | 'infection'
  | 'people'
  | 'history'
  | 'onset'
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

const FEELING: readonly Rule[] = [
  [
    /\bn(?:ot|owhere near|ot nearly|ot half) (?:as|so much|half as) (?:bad|sharp|sore|tight|painful|stiff|intense|rough|strong)\b|\bshoulders? (?:\w+ )?dropp\w+|\b(?:taken|took|takes|taking) the edge off/u,
    feel('better'),
  ],
  [
    /\b(?:\w+n't|not|no|never|nothing)\b.{0,14}\b(?:better|worse|much|any|really|chang\w+|differ\w+|eas\w+|help\w*|shift\w*|budg\w+|touch\w*|shak\w+|mov\w+|relief|work\w*|done (?:much|anything))|\b(?:no joy|doing nothing|nothing (?:happening|doing)|seized|square one|up and down|good some days|giving me gyp)\b/u,
    feel('same'),
  ],
  [
    /\b(?<!was )(?<!was a bit )(?:worse\w*|worst|downhill|sharp\w*|stronger|angrier|flar\w+|spreading|climbing|killing|agony|torture|more pain|increas\w+|too (?:much|sore)|hurts (?:more|like|a lot)|hurting more|rough|awful|terrible|horrible|dreadful|rotten|shocking|nasty|brutal|sorer|tighter|stiffer|paining more|more (?:painful|sore|stiff|tight)|death warmed|angry|ramp\w+|in bits|wish i had(?:n't| not)|like (?:hell|rubbish|garbage|crap)|to (?:hell|the dogs|pot)|aggravat\w+|(?<!not )(?<!not so )bad|ouch|ow+)\b/u,
    feel('worse'),
  ],
  [
    /\b(?:gone(?! (?:nice|dull|quiet|soft|loose|down|numb|a (?:bit|little)|warm|cold|tight|white|red))|vanished|disappeared|cleared (?:right |all )?up|not a trace|(?:lets?|letting) go (?:completely|totally|entirely|altogether)|like it never happened|what pain|nothing left|pain ?free|no (?:more )?pain|right as rain|good as (?:gold|new)|back to normal|all better|completely fine)\b/u,
    feel('gone'),
  ],
  [
    /\b(?:better|eas(?:ed|ier|ing|es)|improv\w*|loos\w+|calm\w*|relax\w*|relie\w+|settl\w+|lett?ing go|tip top|coming (?:good|right)|new (?:man|woman)|million|night and day|melt\w*|giving|right there|that'?s the spot|on the (?:mend|up)|getting there|less|reduc\w+|bearable|manageable|comfortable|nicer|lighter|softer|freer|lovely|beaut\w*|ripper|magic|brilliant|soothing|releas\w+|unclench\w*|dull\w*|quiet\w*|mellow\w*|lets? go|pressure (?:right )?off|on the turn|can (?:turn|move|lift|bend|stand|breathe) \w+(?: \w+)? (?:again|now|more)|fit as|cool as a|hit(?:s|ting) the spot|the (?:trick|job)|a treat|wonders|gone (?:nice|soft|loose|down)|looking up|heaven|bliss|helps|helping|(?:feel|feels|feeling|is|that'?s) (?:good|great|nice))\b/u,
    feel('better'),
  ],
  [
    /\b(?:same|unchanged|similar|so so|meh|still|much of a muchness|where it was|neither here|no change|okay|ok|fine|all ?right|not bad|sore|tight|tender|stiff|achy|there)\b/u,
    feel('same'),
  ],
];

const CAUSES = oneOf<Cause>(
  /^(?!(?:what|who|how|when|where|can|could|do|does|are|will|would)\b(?!.*\b(?:it|this|that|my|i|me)\b))/u,
  [
    [
      /\bstress\w*|\banxi\w+|\bworr\w+|\btens(?:e|ion)\b|\bdeadlines?\b|\bexams?\b|\bpressure\b|\bmanic\b|\bdivorce\b|\bhectic\b|\bupset\b|\bnerves\b|\bfuneral\b|\bbusy\b|\bargu\w+|\bdivorc\w+|\b(?:split\w*|br[eo]ak\w*|broke) up\b|\bboss\b|\bredundan\w+|\blaid off\b|\blost my job\b|\bfired\b|\bsacked\b|\bmortgage\b|\bbills\b|\bmoney\b|\bwedding\b|\bpassed away\b|\bgrie[fv]\w*|\boverwhelm\w*|\bsnowed under\b|\bburn\w* out\b|\bwound up\b|\b(?:lot|much) on (?:at|my)\b|\bon my (?:plate|mind|shoulders)\b|\brough (?:week|month|patch|time|trot)\b|\b(?:end|limit) of my tether\b|\bcustody\b|\bdoing my head in\b|\bdeath in\b|\bswitch off\b|\bworked up\b|\bat (?:my|the) wits? end\b/u,
      'stress',
    ],
    [/\bsle(?:ep|pt)\w*|\bpillows?\b|\bin (?:my )?bed\b|\bmattress\b|\bwoke\b|\bdozed?\b|\bnodded\b/u, 'sleep'],
    [
      /\bgym\b|\bgarden\w*|\bweed\w+|\bpaint\w*|\bshovel\w*|\bdig\w*|\bdug\b|\bswi?a?m\w*|\btennis\b|\bgolf\b|\bcricket\b|\bfoot(?:y|ball)\b|\bhockey\b|\bwork ?out\b|\btrain(?:ed|ing)\b|\bmov(?:ing|ed) house\b|\brow(?:ed|ing)\b|\bsession\b|\bdeadlifts?\b|\bweights\b|\bmow\w*|\brak\w+|\bchopp\w+|\bclean\w*|\bhoover\w*|\bbak(?:ing|ed)\b|\bdanc\w+|\brunning\b|\byoga\b|\bexercis\w+|\bdecorat\w+|\bshifts\b|\boff my feet\b|\bover ?d(?:id|one|oing)\b|\bmarathon\b|\bclass\b|\bpilates\b|\bsurf\w*|\bski(?:ing|ed)?\b|\bclimb\w*|\bcycl\w*|\bbik(?:e|ing)\b|\bhik(?:e|ed|ing)\b|\bharvest\w*|\bshear\w*|\bscrubb\w*|\bvacuum\w*|\biron(?:ed|ing)\b|\brenovat\w*|\bplaster\w*|\bhammer\w*|\bplayed\b|\bfences?\b|\bsquash\b|\bleg day\b|\bworkout\b/u,
      'overuse',
    ],
    [
      /\blift\w*|\bcarr(?:y|ied|ying)\b|\btwist\w*|\bturn(?:ed|ing)?\b|\breach\w*|\bpull(?:ed|ing)?\b|\bpick(?:ed|ing)?\b|\bawkward\w*|\bsneez\w*|\bcough\w*|\bjerk\w*|\bben[dt]\w*|\bbox(?:es)?\b|\bheavy\b|\bshift(?:ed|ing)\b|\bmov(?:ed|ing)\b|\bhaul\w*|\blug\w*|\bheav(?:ed|ing)\b|\bdragg\w+|\bpush\w*|\bstretch\w*|\btripp\w+|\bstep\b|\bthrow\w*|\bthrew\b|\bsuitcase\b|\bgroceries\b|\bfurniture\b|\bchuck\w*|\bhoist\w*|\bhoick?\w*|\btoss\w*|\blobb\w*|\byank\w*|\bwrench\w*|\btugg\w*|\bbales?\b|\bslipp\w+|\bstumbl\w*|\bsw[iu]ng\w*|\bsquat\w*|\bkne(?:el\w*|lt)\b|\bduck(?:ed|ing)\b|\bjump\w*|\bscoop\w*|\bgrabb\w+|\brolled over\b|\b(?:got|getting|get) (?:up|out)\b|\blooked (?:over|round|back|behind)\b|\bwrestl\w*|\bshoe ?laces?\b/u,
      'movement',
    ],
    [
      /\bsit(?:ting)?\b|\bsat\b|\bdesk\b|\bcomputer\b|\blaptop\b|\bphone\b|\bslouch\w*|\bslump\w*|\bhunch\w*|\bstoop\w*|\bposture\b|\bdriv\w+|\bdrove\b|\bflight\b|\bgaming\b|\bscreen\b|\bcouch\b|\bsofa\b|\bchair\b|\bknit\w+|\bsew\w+|\bstud(?:y|ied)\w*|\bst(?:anding|ood)\b|\bcrouch\w*|\bscroll\w*|\bemails?\b|\bmeetings?\b|\bbing\w+|\bwatch(?:ed|ing)\b|\btelly\b|\b(?:air)?plane\b|\bread(?:ing)?\b|\bcran(?:ed|ing)\b|\bbus\b|\btyp(?:ed|ing)\b|\bcall centre\b/u,
      'posture',
    ],
    [/\bwater\b|\bdehydrat\w*|\bthirst\w*|\bcramps?\b|\bdr[aiu]nk\w*/u, 'dehydration'],
    [
      /\bnothing\b|\bno (?:idea|reason|clue)\b|\bknow\b|\bcan'?t think\b|\bnot sure\b|\bout of (?:the blue|nowhere)\b|\bjust (?:came|started|happened|appeared)\b|\bbeats me\b|\bwas(?:n't| not) doing\b|\bcouldn't tell you\b|\bsearch me\b|\b(?:god|who|heaven) knows\b|\bnot a clue\b|\bfoggiest\b|\bmystery\b/u,
      'unknown',
    ],
  ],
  (what) => ({ is: 'cause', cause: what }),
);

const THING_WORDS =
  'ball|ice(?: packs?)?|peas|veg\\w*|(?:gel|cold) packs?|freezer|(?:tea ?)?towels?|cloth|flannel|wall|band|elastic|chairs?|seat|stool|mat|rug|heat(?:ing)? pad|heat pack|hot water (?:bottle|bag)|wheat bag';

const LACKING = new RegExp(
  `\\b(?:no|any|without an?|out of|own an?|have an?|got an?|find (?:the|my|an?)|lost (?:the|my)|where'?s (?:the|my)|need an?) (?:\\w+ )?(?:${THING_WORDS})\\b|\\b(?:don't|haven't|hasn't|isn't|ain't|never) (?:have|got|own|any|had|find|keep|use|buy|see)(?: \\w+){0,2} (?:${THING_WORDS})\\b|\\b(?:${THING_WORDS})\\b.* (?:is empty|empty|gone|missing|burst|melted|(?:not|n't) (?:here|there|anywhere)|nahi|broken?|bust(?:ed)?|flat|rolled (?:under|behind|down)|slid (?:under|behind|down)|nowhere)|\\bgot the (?:${THING_WORDS})|\\b(?:will|can i|could i|does|is) (?:\\w+ ){1,4}?(?:${THING_WORDS})\\b.*\\b(?:in place|instead|do|work|count|okay|ok)\\b|\\b(?:ran|run|fresh|all) out of (?:${THING_WORDS})|\\b(?:lost|chewed|ate|borrowed|took|taken|broke|burst|nicked|pinched|misplaced|binned|left) (?:\\w+ )?(?:${THING_WORDS})\\b`,
  'u',
);

const WAYS_TO_LACK: readonly (readonly [RegExp, Thing])[] = [
  [/\bball/u, 'ball'],
  [/\bheat|\bhot\b|\bwheat/u, 'heat_pad'],
  [/\bice|\bpeas|\bveg|\bpack|\bfreezer/u, 'ice_pack'],
  [/\btowel|\bcloth|\bflannel/u, 'towel'],
  [/\bwall/u, 'wall'],
  [/\bband|\belastic/u, 'band'],
  [/\bchair|\bstool|\bseat/u, 'chair'],
  [/\bmat\b|\brug/u, 'mat'],
];

const LACK = oneOf<Thing>(LACKING, WAYS_TO_LACK, (thing) => ({ is: 'lack', thing }));

const REMEDIES: readonly (readonly [RegExp, RemedyId])[] = [
  [/\bchin/u, 'chin_tuck'],
  [/\bbal+\b|\bpress(?:ing|ure)\b/u, 'ball'],
  [/\bsqueez/u, 'squeeze'],
  [/\brows?\b|\browing|\bband/u, 'row'],
  [/\bangels?\b/u, 'angel'],
  [/\bcobra/u, 'cobra'],
  [/\bheat|\bwarm|\bhot\b/u, 'heat'],
  [/\bice|\bcold|\bfrozen|\beyes\b/u, 'ice'],
  [/\bbreath/u, 'breathing'],
  [/\bstretch/u, 'stretch'],
];

const REMEDY = oneOf(
  /^(?!.*\b(?:no|not(?! now)|\w+n't|skip|without|except|but|other than|hate)\b)/u,
  REMEDIES,
  (remedy): Said => ({
    is: 'remedy',
    remedy,
  }),
);

const WANTS_REMEDY = oneOf(
  /^(?!.*\b(?:no|not|\w+n't|skip|without)\b).*\b(?:want|rather|prefer|try|do|instead|give|go for|start|let'?s|like|have|use|please|could|murder)\b/u,
  REMEDIES,
  (remedy): Said => ({ is: 'remedy', remedy }),
);

/** Another remedy than the one they are at. */
const INSTEAD = oneOf(
  /^(?!.*\b(?:no|not|\w+n't|skip|without)\b).*\b(?:instead|rather|prefer)\b/u,
  REMEDIES,
  (remedy) => ({
    is: 'remedy',
    remedy,
  }),
);

const THAT_ONE = oneOf(
  /\b(?:tell|give|show|teach|do|try|use)\b.*\b(?:the|that|some|of) (?:\w+ )?(?:exercises?|one|thing|technique)\b|\bi(?:'ll| will) (?:use|have|do|take|try)\b|\bthe one (?:where|with|that)\b/u,
  REMEDIES,
  (remedy) => ({ is: 'remedy', remedy }),
);

const TOPIC_WORDS: readonly (readonly [RegExp, Topic])[] = [
  [
    /\bdoctor|\bhospital|\bserious|\bworr|\bphysio|\bnormal|\bgp\b|\bambulance|\bsee (?:some|any)|\bchecked\b|\blooked at\b|\bscan\b|\bx ?ray|\bchiro|\bosteo|\bdanger|\bbad sign/u,
    'when_doctor',
  ],
  [
    /\brecord|\blisten|\bprivate|\bkeep (?:what|my|any)|\bprivacy|\bdata\b|\bstor(?:e|ing)|\bremember|\bshar(?:e|ing)|\bconfidential|\b(?:who|anyone) (?:\w+ )*(?:hears?|sees?)\b|\bdelete|\bspy|\btell you\b/u,
    'privacy',
  ],
  [/\b(?:cold|ice)\b.*\b(?:heat|warm|hot)|\b(?:heat|warm|hot)\b.*\b(?:cold|ice)/u, 'cold_or_heat'],
  [
    /\bprevent|\bcom(?:e|ing) back|\b(?:happen\w*|doing it|go\w*|seiz\w+|get\w*) again\b|\bavoid|\bhabit|\bsleep|\bpillow|\bmattress|\bnext time|\bfor good\b|\b(?:stop|keep) (?:it|this|them|my back) (?:from |com|happ|away)/u,
    'habits',
  ],
  [/\bdesk|\bmonitor|\bscreen|\bchair|\bkeyboard|\bcomputer|\blaptop|\bergonom|\bworkstation|\boffice/u, 'desk'],
  [/\beat|\bfood|\bdrink|(?<!hot )\bwater|\bdiet|\bmagnesium|\bbanana/u, 'water_and_food'],
  [/\bstrong|\bstrength|\bgym\b|\bexercis|\bbuild(?:ing)?\b|\bweights/u, 'strength'],
  [/\bstress|\banxi|\bnerves\b|\btense\b/u, 'stress'],
  [/\bposture|\bsitting|\bslouch|\bslump|\bhunch/u, 'posture'],
  [/\blift|\bmovement|\bbend|\btwist|\bcarry|\bpick(?:ing)? (?:\w+ )?up/u, 'movement'],
  [/\bdehydrat|\bhydrat|\bthirst|\bminerals?\b/u, 'dehydration'],
  [/\bmobil|\bflexib|\bsupple|\blimber|\bloose|\bkeep \w+ moving|\bstiff/u, 'mobility'],
  [
    /\bcaus|\bhappen|\bwhy (?:did|has|is|does) (?:it|this|my)|\b(?:brings?|brought|sets?) \w+ (?:on|off)\b|\btrigger|\bto blame\b|\bwhat makes\b|\breason\b/u,
    'causes',
  ],
  [/\bgoal|\baim\b|\bpurpose|\bachieve|\bidea\b|\bbehind (?:all )?this\b/u, 'aim'],
  [
    /\b(?:for|made|meant) (?:my|a|an|kids|children|everybody|anyone|people)\b|\bwho (?:is|are|was) (?:it|this|you)\b/u,
    'who_for',
  ],
  [/\bspasm\b|\bgoing on\b|\bwrong with\b|\bwhat have i done\b|\bknot\b/u, 'what_is_it'],
];

const toLearn = (topic: Topic): Said => ({ is: 'learn', topic });

const SKIP_REMEDY = oneOf(
  /\b(?:no|not|\w+n't|skip|leave|forget|without|rather not|hate|miss out|drop|except|anything but|other than|stand|sick of|over|a miss|sooner not)\b/u,
  REMEDIES,
  (remedy): Said => ({ is: 'skip_remedy', remedy }),
);

const LEARN = oneOf(
  /\b(?:tell|about|explain|learn|why|how|what'?s?|when|should(?:n't)?|shall|know|tips)\b|^(?:so |and |but |well |um |uh )*(?:can|could|is|are|do|does|did|will|would|who|any)\b/u,
  TOPIC_WORDS,
  toLearn,
);

const TELL_ABOUT = oneOf(/\b(?:tell me|explain|learn) (?:\w+ )?about\b|\bexplain\b/u, TOPIC_WORDS, toLearn);

/** A question about the back and no question about the coach: "how do i stop this happening again", "why does it keep going". */
const ASKS_TO_LEARN = oneOf(
  /^(?!.*\b(?:you|left|say)\b).*\b(?:why|how|what|should(?:n't)?|could(?:n't)?|can|is|isn't|does|will|would(?:n't)?)\b.*\b(?:(?:cold|ice)\b.*\b(?:heat|warm|hot)|(?:heat|warm|hot)\b.*\b(?:cold|ice)|physio\w*|chiro\w*|see (?:some|any)\w+|prevent\w*|com(?:e|ing) back|happen\w* again|avoid|next time|for good|dehydrat\w*|posture|pillow|mattress|doctor|gp|hospital|caus\w+|triggers?|brings? (?:it|this) on|brought (?:it|this) on|set (?:it|this) off|happen(?:ed|ing)?|(?:keeps?|my back) (?:do|go|com|seiz|lock|spasm|cramp)\w*)\b/u,
  TOPIC_WORDS,
  toLearn,
);

/** They begin with it, whatever they say of it: "not yet i'm scared it'll go again". */
const WAIT_FIRST: Rule = [
  /^(?:(?:no|oh|um|uh|sorry|just|ok|okay|well) )*(?:not (?:just )?yet|hang (?:on|about)|wait|hold (?:on|up|your)|(?:one|two|half a) (?:secs?|seconds?|mo|moment|minutes?|mins?|ticks?)|give me (?:a|one|two|five)|gimme a)\b/u,
  { is: 'wait' },
];

const BREAK: Rule = [
  /\b(?:(?:need|want|take|have|having|for|fancy) (?:a |the |my )?(?:\w+ )?(?:break|breather|rest)|for (?:a|one|two|five) (?:moment|minutes?|mins?|secs?|seconds?|bit|tick)|(?:need|have|got|going|gotta|must|want) (?:to )?(?:nip|pop|dash|run|go|pee|wee|use|visit|answer|get)\b.*(?:loo|dunny|toilet|bathroom|restroom|washroom|door|phone|pee|wee)?|loo|dunny|toilet|bathroom|restroom|washroom)\b/u,
  { is: 'pause' },
];

const NOT_YET: Rule = [
  /\b(?:wait|hang on|hold (?:on|your)|not (?:yet|ready|quite)|almost|nearly(?! (?:finished|killed|did|broke) me)|looking|fetch\w*|grab\w*|getting|find\w*|hunting|wrapping|unwrapping|filling|warming|digging|rummag\w+|dropp\w+|drip\w*|rolled|slid\w*|fell|falling|slipp\w+|where'?s|second|sec|secs|minute|moment|mo|ticks?|bear with|hold up|hang about|shortly|jiffy|off to (?:get|find|fetch)|need a (?:moment|minute)|shuffling|in a (?:bit|sec|moment|minute)|coming|(?<!you're )trying to|sorting|breather|run (?:down|up|out|to)|let me|gimme|(?:two|three|five|few) more min\w*|still (?:on|in|at|getting|looking|trying|wrapping|sorting)|give me (?:one|two|five)|just (?:sitting|lying|moving))\b/u,
  { is: 'wait' },
];

const THERE: Rule = [
  /\b(?:in place|in position|on now|on it|it'?s on|it'?s there|(?:is|are) on|is (?:there|kept|placed)|there now|on the spot|on this|got it|i'?ve got|have it|have kept|kept it|found it|set|done|clasped|folded|on the (?:seat|chair|wall)|holding|sitting|seated|standing|settled|lying|leaning|leant|wedged|propped|wrapped|tucked|against the|okey|dokey|whenever|cross\w*|hit it|pinned|strapped|all good|on it goes|sat up|behind (?:me|my)|under my|comfy|comfortable|ready|good to go|fire away|count me in|sorted|let'?s (?:go|do)|on my (?:back|shoulder|neck|spine)|start|go(?= (?:ahead|on|for)|$)|(?<=^)go)\b/u,
  { is: 'ready' },
];

const STOP: Rule = [
  /\b(?:stop|(?:had|is|that'?s|it'?s|that'?ll be|thanks|quite|about) enough|enough (?:now|of|for|already|thanks|is)|(?<=^)enough|quit|finish(?:ed)?|(?:take|want|get) it off|off now|all done|i'?m (?:all )?done|call it (?:a day|quits)|we'?re done|leave it (?:there|at that)|pack it in|bye|goodbye|no more|give up|that'?ll do|ta ?ra|cheerio|good ?night|night night|see ya|that'?s (?:it|all|me) for|(?:think|reckon) i'?m done)\b/u,
  { is: 'stop' },
];

const HOW_LONG_TO_HEAL: Rule = [
  /\b(?:how (?:long|soon|many days)|when)\b.*\b(?:lasts?|heal|get better|better|go away|clear up|recover|back to normal|mend|i'?m (?:right|okay|over)|right again|fixed)\b/u,
  { is: 'learn', topic: 'aim' },
];

const HOW_LONG: Rule = [
  /\bhow (?:much|long|far) (?:\w+ ){1,3}(?:left|to go|remain\w*)\b|\bhow far (?:along|through|in)\b|\bhow (?:long|(?:much|many) (?:more|longer|left|time|min\w*|sec\w*|reps?|breaths?|rounds?|times|of these|to go))\b|\bmuch longer\b|\b(?:nearly|almost) (?:done|finished|over|there yet)\b(?! me)|\btime (?:is )?left\b|\bwhen (?:can|do|does|will|is) (?:i|it|this) (?:stop|end|over|finish|done|take it)/u,
  { is: 'time_left' },
];

const PACE: readonly Rule[] = [
  [
    /\b(?:faster|speed|quicker|hurry|(?:too|so|how|bit) slow|get (?:on with|a move|a wriggle)|move it along|chop chop|drag(?:s|ging)|up the pace|tak(?:e|es|ing) (?:for ?ever|ages|too long))\b/u,
    { is: 'pace', pace: 'faster' },
  ],
  [
    /\b(?:slow\w*|(?:too|so|that|bit) (?:fast|quick)|(?:keep|catch) up|rush\w*|steady on|whoa|take your time|racing|at a (?:slower|lower) (?:pace|speed))\b/u,
    { is: 'pace', pace: 'slower' },
  ],
  [
    /\bjust (?:give|say|tell|the)\b.*\b(?:counts?|timings?|numbers)\b|\b(?:talk|chat|explain|waffl)\w* (?:too much|so much|less)|\b(?:stop|quit|cut|skip|spare me|without|enough|too much|need|want) (?:with )?(?:the |all the |all that |all |your )?(?:talk\w*|chat\w*|waffl\w*|speech\w*|lectur\w*|yap\w*|chit chat|blah|explain\w*|explanations?|commentary|intro)\b|\bshut up\b|\bget to the point\b|\b(?:short|brief) version\b|\bkeep it (?:short|brief)\b|\bnutshell\b|\b(?:less|fewer) (?:talk\w*|chat\w*|words)\b/u,
    { is: 'pace', pace: 'brief' },
  ],
  [
    /\b(?:more detail|(?:full|long|longer) (?:version|instructions|explanation)|talk me through)\b/u,
    { is: 'pace', pace: 'full' },
  ],
  [/\b(?:normal|usual|regular) (?:speed|pace)\b/u, { is: 'pace', pace: 'normal' }],
  [
    /\b(?:eas(?:y|ier)|gentl\w+|lighter|little light|softer|simpler|kinder|less (?:hard|pressure|intense|of a)|(?:too|so|that|bit) (?:hard|tough|strong|deep|far|intense|difficult|high)|tone it down|dial it (?:down|back)|back off a|can'?t (?:reach|go|get|bend|stretch|lift|do) (?:that|it|this|so|my|any))\b/u,
    { is: 'pace', pace: 'easier' },
  ],
];

const SHORTER: Rule = [
  /\b(?:only (?:got|have)|quick|short\w*|hurry|not (?:long|much time)|in a (?:rush|hurry)|(?:pushed|pressed|tight|short) (?:for|on|of) time|running late|out the door|(?:have|got|need) to (?:be|leave|go) |what can (?:we|i) do in|(?:couple|few) (?:of )?min\w*)\b/u,
  { is: 'pace', pace: 'shorter' },
];

const START_OVER: Rule = [
  /\b(?:from (?:the )?(?:beginning|start|top|scratch)|start (?:\w+ )*(?:over|again)|restart|begin again)\b/u,
  { is: 'start_over' },
];

/** It lies on another place now, or they say plainly what comes. */
const MOVED: Rule = [
  /\b(?:(?:moved|shifted|swapped|slid|switched) (?:it|the|to|over|along|across)|(?:go|on|move|over) (?:on )?(?:to )?(?:the |to )?next|next (?:one|bit|exercise|spot|place|part))\b/u,
  { is: 'next' },
];

const NEXT: Rule = [
  /\b(?:next|skip|text one|not my (?:thing|cup)|(?:isn't|not) for me|leave (?:that|this|it) (?:one )?out|(?:not|n't) bother|where now|(?:other|different) (?:place|point|spot)|another|other (?:one|side|exercise)|move on|different one|bothered|not this one|new spot|knew spot|new place)\b/u,
  { is: 'next' },
];

const GO_ON: WordRule = [
  /\b(?:resume|go (?:on|ahead|for it)|carry on|keep (?:going|it on)|continu\w+|crack on|i'?m back|ready|start|off we go|let'?s (?:go|do|try|crack)|sounds (?:good|like|great|lovely|murder)|bring it|why not|right o|righto|sure|as you were|all yours|(?:i'?m|am) game|suppose)\b/u,
  { is: 'resume' },
];

/** What goes on with something that waits agrees to something that is offered. */
const YES_PLEASE: Rule = [GO_ON[0], { is: 'yes' }];

const PAUSE: Rule = [
  /\b(?:right back|gotta|got to|sec|tick|pause|break|wait|hold (?:on|it there)|hang on|doorbell|knocking|somebody'?s at|at the door|phone'?s|give me a|gimme)\b/u,
  { is: 'pause' },
];

const AGAIN: Rule = [
  /\b(?:(?<!it'll go )(?<!goes )(?<!happen )again|one more time|once more|did you say|how (?:was|am) i (?:meant|supposed)|how close|repeat|pardon|say (?:that|it)|(?:what|which) (?:was|were|did you|is it)|go (?:over|through)|read (?:it|that|them)|didn'?t (?:hear|catch|get)|missed (?:that|it)|(?:which|what) (?:side|way|arm|hand|leg|position)|where (?:do i|does it|does the|should i|exactly)|how (?:(?:do|should) i (?:do|hold|put|sit|stand|start|use|place|lie|breathe)|far|hard|tight|exactly)|what do i|what (?:am|was) i (?:meant|supposed)|(?:do|should) i (?:put|hold|sit|stand|lie|keep|breathe|lean|press)|am i (?:doing|supposed|meant)|in or out|left or right|higher or lower|up or down)\b/u,
  { is: 'repeat' },
];

/** Asked what a word of the question means: it is put again, in other words. */
const MEANING: WordRule = [
  /\b(?:what (?:do you mean|counts|kind of|sort of|exactly|qualifies|is meant)|how do you mean|define|meaning of)\b/u,
  { is: 'repeat' },
];

const WHY: Rule = [
  /\bwhy\b(?! not)|\bhow come\b|\bwhat.*\b(?:got to do|(?:it|that|this|these) (?:for|do)|point|involve)\b|\brelevan\w+|\bany of your business\b|\bmatter to you\b|\bpersonal\b|\bneed to know\b|\bnosy\b|\bwhat (?:does|will|is) (?:the |this |that )?\w+ (?:do|for)\b|\bwhat's (?:the|this|that) \w+ for\b/u,
  { is: 'why' },
];

const SOURCES: Rule = [
  /\bsays who\b|\bwho (?:says|told you)|\bhow do you know|\bwhere (?:do|did|does) (?:you|this|that|it) (?:get|come|learn|read)|\bsources?\b|\bevidence\b|\bproof\b|\bproven\b|\bscien\w+|\bstudies\b|\bresearch\b|\bbacked by\b|\bbased on\b|\bmak(?:e|ing) (?:this|that|it) up\b/u,
  { is: 'sources' },
];

const WHERE: Rule = [
  /\bwhere (?:was|were|am|are) (?:i|we)\b|\bwhat'?s (?:next|after)\b|\bwhat (?:was i|am i|are we) (?:doing|at)\b/u,
  { is: 'where' },
];

const HELP_ME: Rule = [/\b(?:the list|what else)\b/u, { is: 'help' }];

const HELP: Rule = [
  /\b(?:(?:n't|not|cannot) (?:really )?(?:understand\w*|follow\w*|get (?:it|this|that|the question))|makes? no sense|what (?:do|should|can|could|am) i (?:even |supposed to |meant to )?(?:do|say)(?: (?:now|here|next))?$|how does this work|no idea what|n't know what (?:i'm|to) do\w*|what are you (?:after|asking|on about)|what happens (?:now|next)|\bguide me\b|what can you (?:\w+ )?do|help me|need help|options|choices|what (?:can|could|should|do) i (?:say|do|ask|answer|choose)|i'?m (?:lost|confused|stuck))\b/u,
  { is: 'help' },
];

/** "It's for my mother." */
const someoneElse: Rule = (words) =>
  /\b(?:(?:his|her|their) (?:back|behalf|spasm)|for (?:him|her|them|a (?:friend|mate|neighbou?r|patient|colleague|pal))(?:$| (?:not|really|actually|and)\b)|(?:not|isn't) me (?:that'?s|who|with)|not me it'?s (?:him|her|my)|not mine|on behalf of|asking for|not for me(?:$| (?:it|but|actually))|not me (?:it's|who))\b/u.test(
    words,
  ) ||
  [
    ...words.matchAll(/\b(?:for|about|help|behalf of) (?:my|me|our|the) (\w+)/gu),
    ...words.matchAll(
      /\b(?:it is|it's|that's|actually) (?:my|me|our|the) (\w+) (?:that|who|with|not|has|needs|what)\b/gu,
    ),
    ...words.matchAll(
      /\b(?:my|me|our) (\w+)(?:'s| is| has) (?:the one|got (?:a|the) (?:bad |sore )?(?:back|spasm)|in (?:pain|agony)|hurt|asking)\b/gu,
    ),
    ...words.matchAll(
      /\b(?:my|me|our) (\w+?)(?:'s)? (?:back|spasm|who|needs|that has|that needs|that's (?:hurt|got|in))\b/gu,
    ),
  ].some(([, who = '']) => isOther(who))
    ? { is: 'someone_else' }
    : undefined;

const answer: Rule = (words) => {
  const is = polarityOf(words);
  return is === undefined ? (saysWell(words) ? { is: 'no' } : undefined) : { is };
};

type Denial = Extract<Said, { is: 'deny' }>;

const denial = (findings: Denial['findings'], precautions: Denial['precautions']): Denial => ({
  is: 'deny',
  findings,
  precautions,
});

/** A part of the body that is well answers for what is asked about that part, and for nothing else. */
const PARTS: readonly (readonly [RegExp, Denial])[] = [
  [/\bskin\b.*\b(?:intact|one piece|all there|whole|unbroken|smooth|clear)\b/u, denial([], ['broken_skin'])],
  [/\bskin\b.*\b(?:cool|normal|usual|same)\b/u, denial(['hot_skin'], [])],
  [/\b(?:down (?:there|below)|bum|bottom|saddle|groin)\b/u, denial(['saddle_numb'], [])],
  [/\b(?:feel (?:it|everything|all of|the lot|them)|normal feeling|feeling(?:'s| is))/u, denial([], ['numb_skin'])],
  [/\b(?:arms?|hands?|fingers)\b/u, denial(['arm_numb'], [])],
  [/\b(?:heart|circulation|pulse)\b/u, denial([], ['poor_circulation'])],
  [/\b(?:legs?|feet)\b/u, denial(['leg_weakness'], [])],
  [/\b(?:waterworks|bladder|bowels?|loo|toilet)\b/u, denial(['lost_control'], [])],
  [/\b(?:breath\w*|lungs?)\b/u, denial(['breathless'], [])],
];

const partsWell: Rule = (words) => {
  if (!isWell(words) || /\b(?:but|except)\b/u.test(words)) return undefined;
  const denials = PARTS.flatMap(([part, denied]) => (part.test(words) ? [denied] : []));
  return denials.length === 0
    ? undefined
    : denial(
        denials.flatMap(({ findings }) => findings),
        denials.flatMap(({ precautions }) => precautions),
      );
};

const AGREES =
  /\b(?:ok|okay|fine|sure|good|great|all ?right|right o|righto|why not|go on|bring it|suppose|(?:i'?m|am) game|deal|okey|dokey|i'?m in(?=$| then)|don't mind if|give \w+ a (?:crack|go|shot|try|whirl)|may as well|might as well|let'?s)\b/u;

const plainAnswer: Rule = (words) => {
  const is = polarityOf(words);
  return is === 'yes' || is === 'no' ? { is } : AGREES.test(words) && !asks(words) ? { is: 'yes' } : undefined;
};

const age: Rule = (words) => {
  // "The kids have aged me ten years": nobody's age.
  const years = asks(words) || /\baged? (?:me|him|her|us)\b/u.test(words) ? undefined : ageIn(words);
  return years === undefined ? undefined : { is: 'age', years };
};

/** "A long way off seventy", "not seventy yet", "well over eighteen", "not eighteen yet". */
const ageDenied: Rule = (words) => {
  const short =
    /\b(?:not|n't|near|under|below|off|younger than|short of|shy of|far from|before) (?:(?:quite|yet|even|turned|hit|reached|over|older than|from|of|my) )*(seventy|70|eighteen|18)\b/u.exec(
      words,
    )?.[1];
  if (short === 'eighteen' || short === '18')
    return /\bnot under\b|n't under\b/u.test(words) ? { is: 'no' } : { is: 'age', years: 17 };
  if (short === undefined) return undefined;
  const grown = /\b(?:over|past|older than|above) (?:eighteen|18)\b/u.test(words);
  return { is: 'deny', findings: grown ? ['under_18', 'over_70'] : ['over_70'], precautions: [] };
};

const UNSURE: Rule = (words) => (polarityOf(words) === 'unsure' ? { is: 'unsure' } : undefined);

const MAYBE: Rule = [/^(?:maybe|perhaps|possibly)\b/u, { is: 'unsure' }];

/** Said of the pain when nothing cold lies on it. */
const NOT_FELT: Rule = [
  /\b(?:ca|could|do)(?:n't|not| not) (?:even |really |hardly )?feel (?:it|a thing|anything)\b|\bhardly feel it\b/u,
  feel('gone'),
];

const SKIN: readonly Rule[] = [
  (words) =>
    asks(words) &&
    /\b(?:cold|ice|heat|hot|warm|skin|burn\w*|numb\w*|normal|red|sting\w*|tingl\w*|supposed|meant|safe|ok|okay|bad)\b/u.test(
      words,
    )
      ? { is: 'why' }
      : undefined,
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
const ASIDES: readonly Rule[] = [
  TELL_ABOUT,
  MEANING,
  [/\bdid you say\b|\byou said\b.*\bwhat\b/u, { is: 'repeat' }],
  SOURCES,
  ASKS_TO_LEARN,
  WHY,
  HOW_LONG_TO_HEAL,
  HOW_LONG,
  someoneElse,
  HELP,
];

const RULES: Record<Expected, readonly Rule[]> = {
  sudden: [
    [
      /\bgradual\w*|\bcrept\b|\bcreep\w*|\bbuil(?:t|d\w*)\b|\bbit by bit\b|\bslow(?:ly)?\b|\bover (?:the|a few|a couple|several|time|days|hours|weeks)\b|\blittle by little\b|\bprogressive\w*|\bworked its way\b|\bsn(?:uck|eaked) up\b|\bstarted (?:small|off|mild)\w*|\b(?:not|n't) (?:\w+ )?(?:all at once|sudden\w*|in one go|out of nowhere)\b|\bstage by stage\b|\bby degrees\b/u,
      { is: 'no' },
    ],
  ],
  infection: [
    [
      /\bweight (?:has(?:n't| not)) (?:budged|changed|moved|gone)\b|\bweight(?:'s| is| has)? (?:\w+ ){0,2}(?:same|steady|stable|normal|fine|unchanged)\b/u,
      { is: 'deny', findings: ['weight_loss'], precautions: [] },
    ],
    [
      /\b(?:temp|temperature)(?:'s| is| was)? (?:\w+ ){0,2}(?:normal|fine|good|okay)\b/u,
      { is: 'deny', findings: ['fever'], precautions: [] },
    ],
    [
      /\b(?:put on|gain(?:ed|ing)?|heavier|fatter)\b.*\b(?:weight|pounds?|kilos?|stone|kgs?|few)\b|\b(?:gained|heavier|fatter)\b/u,
      { is: 'deny', findings: ['weight_loss'], precautions: [] },
    ],
    [
      /^(?!.*\b(?:no|not|nothing|never|\w+n't)\b).*\b(?:eas(?:e|es|ed|ier|ing)|settles|helps|better (?:when|if|lying|sitting|once)|goes (?:off|away|quiet)|comes and goes|let(?:s)? up)\b/u,
      { is: 'deny', findings: ['constant_pain'], precautions: [] },
    ],
  ],
  people: [someoneElse, ageDenied, age],
  history: [
    [
      /\bnever (?:once |even )?(?:touched|used|done|tried|injected|shot)\b.*\b(?:needles?|drugs?|gear|stuff)\b|\bonly needles?\b.*\b(?:jab|shot|vaccine|blood test|flu|acupuncture)\b/u,
      { is: 'deny', findings: ['injected_drugs'], precautions: [] },
    ],
  ],
  onset: [UNSURE, AGAIN],
  signs: [answer, partsWell, INSTEAD, AGAIN],
  trend: [...FEELING, UNSURE, AGAIN],
  cause: [CAUSES, plainAnswer, AGAIN],
  offer: [
    WAIT_FIRST,
    [/\bin a (?:minute|sec|bit|moment)\b|\bon the phone\b/u, { is: 'wait' }],
    [/\b(?:later|not now|scared|afraid)\b/u, { is: 'no' }],
    [/\brather (?:just )?(?:lie|sit|rest|sleep|stay|be left)\b/u, { is: 'no' }],
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
  gate: [WAIT_FIRST, INSTEAD, LACK, AGAIN, NOT_YET, SKIP_REMEDY, NEXT, ...PACE, THERE, plainAnswer],
  hold: [WHERE, START_OVER, BREAK, MOVED, SKIP_REMEDY, ...PACE, STOP, PAUSE, NEXT, AGAIN, ...FEELING],
  skin: [
    [/\b(?:leave|keep) it on\b/u, { is: 'resume' }],
    BREAK,
    MOVED,
    STOP,
    NOT_YET,
    AGAIN,
    ...SKIN,
    UNSURE,
    NEXT,
    plainAnswer,
  ],
  spot: [BREAK, LACK, NEXT, MOVED, NOT_YET, STOP, ...PACE, ...FEELING, YES_PLEASE, AGAIN],
  paused: [WHERE, START_OVER, NEXT, STOP, NOT_YET, GO_ON, plainAnswer, AGAIN],
  easier: [
    MAYBE,
    [/\bstick with\b|\bas it is\b/u, { is: 'no' }],
    NOT_YET,
    ...PACE,
    NEXT,
    WANTS_REMEDY,
    STOP,
    plainAnswer,
    YES_PLEASE,
    AGAIN,
    UNSURE,
  ],
  feel: [NOT_FELT, STOP, ...FEELING, UNSURE, plainAnswer],
  choose: [
    STOP,
    WHERE,
    [/\bsurprise me\b/u, { is: 'unsure' }],
    THAT_ONE,
    LEARN,
    LACK,
    SHORTER,
    ...PACE,
    REMEDY,
    SKIP_REMEDY,
    UNSURE,
    AGAIN,
    NEXT,
    HELP_ME,
  ],
  wish: [plainAnswer, UNSURE, AGAIN],
  any: ASIDES,
};

/** What was said after the last "no wait", "I mean" and the like. */
const CORRECTED =
  /.*\b(?:no wait|wait no|no hang on|no sorry|sorry no|no actually|actually|i mean(?:t)?|scratch that|make that)\b(.{3,})$/u;

/** Said to somebody in the room, or meant for another skill. */
const TO_OTHERS =
  /\byour (?!questions?|voice|advice|instructions|sources?|opinion|help|talking|words|horses|pace|pick|guess|chin|back|arms?|shoulders?|elbows?|head|neck|hands?|chest|legs?|knees?|lungs)\w+|\byou (?:two|lot|kids|guys)\b|\b(?:daddy|mummy|mommy|granny|grandma|nana)'?s\b|\bput (?:it|that|them) (?:back|down|away)\b|\b(?:quit|stop) (?:throw|hit|fight|yell|bark|touch|jump|run|scream|shout|lick|pull)\w*|\bin the (?:oven|bin|trash)\b|\bgood (?:boy|girl|dog)\b|\bget (?:down|off) (?:the|that)\b|\bleave (?:him|her|it|the \w+) alone\b|\bdon't (?:you|touch|let (?:him|her|the)|wake|run|jump|climb|eat|drink|shout|yell|hit)\b|\b(?:i'?ll|i will) be (?:right |down )?there\b|^(?:yes|no|nah|yeah) you (?:can|can't|may|must) (?!go|start|carry|continue|tell)|^(?:can|could|will|would) you (?:please )?(?:pick|move|get|grab|pass|bring|feed|check on|take|put|shut|close|open|let|come|watch|turn|clean|buy|order|call)\b|\b(?:washing machine|dishwasher|dryer|kettle|film|movie|match)(?:'s| is| has)\b/u;
const ELSEWHERE =
  /^(?:(?:hey|please|alexa|can you|could you) )*(?:play|text|call|ring|email|buy|book|open|translate|turn (?:on|off|up|down)|turn the|add|remind(?! me (?:where|what|how|which))|bring|order|find me an?|set an? (?:alarm|timer)|set the|shut|close|sit down and)\b|^(?:(?:so|do we|have we) )*(?:what|who|when|where|how|is|are|did|do|does|any|have)\b.*\b(?:score|weather|rain|snow|recipe|roast\w*|chicken|boil\w*|eggs?|shopping|ice cream|tv|telly|radio|music|songs?|(?:the|\w+s|your) game|won|match|final|movies?|films?|news|lights?|thermostat|pizza|cook\w*|bake|capital of|president|minister|traffic|train times?|team|spell|times \w+|tickets|how old|airport|stain|carpet|kettle)\b|^(?:how old|what time) (?:is|does|do|are)\b/u;

/** Whether it is no business of the coach. */
export const isForOthers = (words: string): boolean => TO_OTHERS.test(words) || ELSEWHERE.test(words);

/** "Shut that door will you … no, none of them." */
const BACK_TO_THE_COACH =
  /.*\b(?:alexa|eh|will (?:you|ya)|anyway|sorry|you (?:two|lot)|love|darling|buddy|honey) (.+)$/u;

const readIn = (words: string, expected: Expected): Said | undefined => {
  for (const rule of RULES[expected]) {
    const read = typeof rule === 'function' ? rule(words) : rule[0].test(words) ? rule[1] : undefined;
    if (read !== undefined) return read;
  }
  return undefined;
};

/** Free words without a warning sign in them, read for what is being asked just now; undefined when nothing fits. */
export const readEveryday = (words: string, expected: Expected): Said | undefined => {
  if (isForOthers(words)) {
    const rest = BACK_TO_THE_COACH.exec(words)?.[1];
    return rest === undefined || isForOthers(rest) ? undefined : readIn(rest, expected);
  }
  const corrected = CORRECTED.exec(words)?.[1]?.trim();
  return (corrected === undefined ? undefined : readIn(corrected, expected)) ?? readIn(words, expected);
};

const HAS_NONE =
  /\b(?:\w+n't|not|never) (?:\w+ )?(?:got|have|own|find|see|bring|buy|bought) (?:one|it|that|any|either|such|anything)\b|\bno such thing\b|\b(?:chewed|ate|eaten|lost|borrowed|took|taken|threw|chucked|broke|burst|punctured|popped|nicked|pinched|misplaced|binned|left) (?:the|it|mine|ours|my|our|them)\b|\b(?:mine|ours)'?s? (?:is |has |went |got )?(?:broken?|gone|flat|burst|lost|missing|bust(?:ed)?)\b|\b(?:ran|run|all|fresh) out$|\bnowhere to (?:be|sit)\b|\b(?:nothing|\w+n't .*anything|no(?:thing)? \w+) (?:frozen|cold|round|warm)\b|\bhole in (?:it|mine)\b|\ball (?:i|we)(?:'ve| have)? (?:got |have )?(?:is|are)\b|\b(?:only thing|only one)s? (?:i|we)\b|\bin place of (?:it|that|one)\b/u;

/** What the exercise needs is not there, though nothing is named: "the dog's chewed the only one we had". */
export const lacksIt = (words: string): boolean => HAS_NONE.test(words) && !asks(words);

/** Asked why it is asked, even when it names a sign: "what's my chest got to do with my back". */
export const asksWhy = (words: string): boolean =>
  /\b(?:got to do with|to do with (?:it|this|my back)|why (?:do|are|would) you)\b/u.test(words);

/** A question about the question, even when it names a sign: "what do you mean by spreading". */
export const asksMeaning = (words: string): boolean => MEANING[0].test(words);
