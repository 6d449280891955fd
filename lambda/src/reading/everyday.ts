import type { Event } from '../conversation/event.ts';
import type { Cause } from '../triage/cause.ts';

/** What an open question can be answered with, as far as free words go. */
export type Expected =
  | 'signs'
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
  | 'choose';

type Said = Exclude<Event, { is: 'open' }>;

/** A meaning and the words that show it; the first rule of a list that fits is taken. */
type Rule = readonly [words: RegExp, meaning: Said];

const feel = (how: 'better' | 'same' | 'worse' | 'gone'): Said => ({ is: 'feel', feel: how });

const cause = (what: Cause): Said => ({ is: 'cause', cause: what });

const FEELING: readonly Rule[] = [
  [/\bno (?:better|worse|change|different)\b|\bnot (?:better|much|any|really)/u, feel('same')],
  [/\b(?:gone|vanished|pain ?free|no pain|right as rain|back to normal)\b/u, feel('gone')],
  [
    /\b(?:worse|worst|downhill|sharper|stronger|angrier|flaring|spreading|killing|more pain|hurts more)\b/u,
    feel('worse'),
  ],
  [
    /\b(?:better|eas(?:ed|ier|ing|es)|improv\w*|loos\w+|calm\w*|relax\w*|settl\w+|lett?ing go|tip top|coming good|less)\b/u,
    feel('better'),
  ],
  [/\b(?:same|unchanged|similar|so so|still (?:there|sore|hurts|tight)|much of a muchness)\b/u, feel('same')],
];

const CAUSES: readonly Rule[] = [
  [/\bstress\w*|\banxi\w+|\bworr\w+|\btens(?:e|ion)\b|\bdeadlines?\b|\bexams?\b|\bunder pressure\b/u, cause('stress')],
  [/\bsle(?:ep|pt)\w*|\bpillow\b|\bin (?:my )?bed\b|\bmattress\b|\bwoke\b|\bdozed?\b/u, cause('sleep')],
  [
    /\bgym\b|\bgarden\w*|\bpaint\w*|\bshovel\w*|\bdig\w*|\bswi?a?m\w*|\btennis\b|\bgolf\b|\bwork ?out\b|\btrain\w*|\bmoving house\b|\brow(?:ed|ing)\b|\bsession\b/u,
    cause('overuse'),
  ],
  [
    /\blift\w*|\bcarr(?:y|ied|ying)\b|\btwist\w*|\bturn(?:ed|ing)?\b|\breach\w*|\bpull(?:ed|ing)?\b|\bpick(?:ed|ing)?\b|\bawkward\w*|\bsneez\w*|\bjerk\w*|\bbent\b|\bbox(?:es)?\b|\bheavy\b/u,
    cause('movement'),
  ],
  [
    /\bsit(?:ting)?\b|\bsat\b|\bdesk\b|\bcomputer\b|\blaptop\b|\bphone\b|\bslouch\w*|\bhunch\w*|\bposture\b|\bdriv\w+|\bgaming\b|\bscreen\b|\bcouch\b|\bsofa\b|\bchair\b/u,
    cause('posture'),
  ],
  [/\bwater\b|\bdehydrat\w*|\bthirsty\b|\bcramps?\b/u, cause('dehydration')],
  [
    /\bnothing\b|\bno (?:idea|reason|clue)\b|\b(?:don't|do not|dunno|didn't) know\b|\bcan't think\b|\bnot sure\b/u,
    cause('unknown'),
  ],
];

const NOT_YET: Rule = [
  /\b(?:wait|hang on|hold on|still|not yet|almost|nearly|looking|fetch\w*|getting|find\w*|wrapping|fell|falling|slipp\w+|where'?s|second|sec|minute|moment|mo)\b/u,
  { is: 'wait' },
];

const THERE: Rule = [
  /\b(?:in place|in position|on now|on it|it'?s on|it'?s there|is there|there now|on the spot|on this|got it|i'?ve got|have it|have kept|kept it|set|done|clasped|holding|sitting|settled|lying|leaning|comfy|comfortable)\b/u,
  { is: 'ready' },
];

const STOP: Rule = [
  /\b(?:stop|enough|quit|finish(?:ed)?|take it off|all done|i'?m done|call it a day)\b/u,
  { is: 'stop' },
];

const HOW_LONG: Rule = [
  /\bhow (?:long|much|many)\w*\b.*\b(?:left|more|longer|remain\w*|to go)\b|\bhow long'?s\b/u,
  { is: 'time_left' },
];

const EASIER: Rule = [/\b(?:eas(?:y|ier)|gentl\w+|lighter|softer|simpler|less)\b/u, { is: 'pace', pace: 'easier' }];

const NEXT: Rule = [/\b(?:next|skip|another|other (?:one|side|exercise)|move on)\b/u, { is: 'next' }];

const GO_ON: Rule = [
  /\b(?:resume|go on|carry on|keep going|continu\w+|i'?m back|ready|start again|let'?s go)\b/u,
  { is: 'resume' },
];

const AGAIN: Rule = [
  /\b(?:where do i|how do i (?:do|hold|sit|stand|start|put)|what do i|which side|what was|what were|again|repeat|pardon)\b/u,
  { is: 'repeat' },
];

const PLAIN_NO: Rule = [
  /^(?:no|nah|nope|none|nothing|never|neither|negative)\b(?!.*\b(?:but|except|only|sometimes|maybe|though|little|bit|think|guess|probably|really|reckon|sure)\b)/u,
  { is: 'no' },
];

const PLAIN_YES: Rule = [/^(?:yes|yeah|yep|yup|aye|yea|affirmative)\b(?!.*\b(?:no|nah|not|but)\b)/u, { is: 'yes' }];

const UNSURE: Rule = [
  /\b(?:not sure|don'?t know|do not know|dunno|can'?t (?:tell|say|see|remember)|no idea)\b/u,
  { is: 'unsure' },
];

const SKIN: readonly Rule[] = [
  [/\b(?:isn'?t|not|no|never)\b.*\b(?:burn\w*|sting\w*|hurt\w*|numb\w*|nun|white|blotchy|red)\b/u, { is: 'no' }],
  [
    /\b(?:burn\w*|sting\w*|hurts?|numb\w*|nun|white|blotchy|red|too (?:cold|hot|much)|pins)\b|\bcan'?t (?:feel|stand|take)\b/u,
    feel('worse'),
  ],
  [
    /\b(?:fine|okay|ok|good|alright|all right|normal|bearable|not bad|happy|cold|cool|warm|nice|lovely)\b/u,
    { is: 'no' },
  ],
];

const RULES: Record<Expected, readonly Rule[]> = {
  signs: [UNSURE, PLAIN_NO, PLAIN_YES, AGAIN],
  trend: [...FEELING, UNSURE, AGAIN],
  cause: [...CAUSES, AGAIN],
  offer: [
    [/\b(?:only (?:got|have)|quick|short|hurry|not long)\b/u, { is: 'pace', pace: 'shorter' }],
    [/\bwhy\b|\bwhat(?:'s| is) (?:it|that|this) for\b/u, { is: 'why' }],
    PLAIN_NO,
    PLAIN_YES,
    GO_ON,
  ],
  gate: [AGAIN, NOT_YET, THERE, PLAIN_YES, NEXT],
  hold: [
    HOW_LONG,
    STOP,
    [/\b(?:right back|gotta|got to|one sec|pause|hold on|hang on|doorbell|somebody'?s at)\b/u, { is: 'pause' }],
    ...FEELING,
  ],
  skin: [STOP, ...SKIN, UNSURE, NEXT],
  spot: [...FEELING, NEXT, STOP, GO_ON],
  paused: [NEXT, STOP, GO_ON, PLAIN_YES],
  easier: [EASIER, NEXT, STOP, AGAIN, UNSURE],
  feel: [STOP, ...FEELING, UNSURE],
  choose: [STOP, NEXT, AGAIN],
};

/** Free words without a warning sign in them, read for what is being asked just now; undefined when nothing fits. */
export const readEveryday = (words: string, expected: Expected): Said | undefined =>
  RULES[expected].find(([pattern]) => pattern.test(words))?.[1];
