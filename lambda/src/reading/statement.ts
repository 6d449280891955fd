/** What was once so; in the base forms of `wordsOf`, as are the two below. */
export const LONG_AGO =
  /\b(?:(?:years?|months?|decades?|ages|yonks|donkeys?) (?:ago|back|since|years)|last year|(?<!like i |never )used to|childhood|as kid|as child|(?:at|in) school|when i is (?:young|little|kid|child|teenager|student)|long go\b|(?:19|200|201)\d+\b|nineteen \w+|two thousand \w+|twenty (?:ten|\w+teen)|in twenty twenty\b|in (?:my )?(?:twenties|thirties|forties)|back in (?:nineteen|two thousand|oh|twenty|\d)|last christmas|(?<!at |not |let up |stop |even )once(?! i\b| you\b| it\b| or\b)|long time ago)\b/u;

/** Not within the last months, whatever else. */
export const YEARS_AGO =
  /\b(?:(?:years|decades|ages|yonks|donkeys?) (?:ago|back|years)|childhood|as kid|as child|(?:at|in) school|nineteen \w+|two thousand \w+|(?:19|200|201)\d+)\b/u;

/** It is over, or came to nothing. */
export const DISMISSES =
  /\b(?:long go|nothing (?:since|now|today|recent\w*|there)|clear\w* up|never since|(?:all|give my|get) clear|turned out|false alarm|benign|come to nothing|never (?:come|came) back)\b/u;

/** Whoever it is about, it is somebody else. */
export const NOT_MINE =
  /\b(?:not|nor) (?:my|mine|myself)(?:$| (?:but|i|it|he|she|they|thank|thanks|so|no|mine|that)\b)|\bmine is (?:just|only|fine|okay)\b|\bi (?:have|is) (?:(?:not|never) (?:get|got|have|had)(?: it| one| any| that)?$|spared|is spared)|\bi never (?:do|did|have)(?: it)?$/u;

/** Asked of what is said, before or after: "… is that normal?" */
const ASIDE_FROM_IT =
  /\b(?:is|was) (?:that|this|it) (?:normal|okay|ok|bad|fine|serious|all right|alright|dangerous)\b(?! (?:if|to|when|for|that if))/gu;

/** What is said for effect: of boredom, of what somebody else would have, of what nearly happened to nobody. */
const FIGURES = [
  // "Sick with nerves before the exam", "pins and needles waiting for the results": of the mood.
  /\b(?:sick|cold sweat|sweat\w*|pins and needles|shivers?|white as a \w+|burning up|chok\w+)(?: \w+){0,3}? (?:over|about|before|with|at|when i (?:saw|heard|got|opened)|waiting (?:for|on)) (?:the |my |a |that |an )?(?:\w+ )?(?:exams?|interview|accounts|taxes|prices?|results?|news|wedding|film|bills?|spider|match|speech|presentation|deadline|money|curiosity|nerves|worry|mortgage|audition)\b/gu,
  /\b(?:nearly |almost )?(?:wet|peed?|pissed|weed|soiled) (?:my|me)\w*(?: pants)? (?:laughing|with laughter)\b/gu,
  /\b(?:out of breath|puffed|tired|exhausted|dizzy|faint) just (?:listening|watching|looking|thinking|hearing)\b.*/gu,
  /\bhate my life when\b/gu,
  /^(?:can|could|may) i (?:be honest|ask|tell you|say|just say)\b/gu,
  /(?:\b(?!chest|back|arm|jaw|leg)[\w']+ ){1,3}(?:from|of|with) (?:boredom|laughing|laughter|laughs|embarrassment|shame|excitement|envy|joy|fright|cringe|the giggles)\b/gu,
  /\b(?:nearly|almost|half|practically|just about) (?:kill\w*|do\w*|did) (?:myself|meself)\b(?! (?:last|in|on purpose|because|when i was))/gu,
  /\b(?!i |i'll|i'd)[\w']+(?: will| would|'ll|'d) (?:\w+ )?have (?:a|another) (?:fit|heart attack|stroke|seizure|coronary)\b/gu,
  /\b(?:heart attack|fit|stroke|seizure|skip\w* a beat) when (?:i|he|she|they|you|we) (?:saw|sees?|heard?|hears?|told|found|finds?|opened|read|walk\w*|got the)\b/gu,
  /\b(?:nearly|almost|practically|about) (?:had|having|give|gave|gives|giving) (?:me |us |him |her )?(?:an?|another) (?:fit|heart attack|stroke|coronary|aneurysm)\b.*/gu,
  // "Laughing so hard I could burst", "I'd faint if they offered to help".
  /\b(?:laugh\w*|giggl\w*|smil\w*|bored|tired|hungry|thirsty|happy|angry) (?:so (?:hard|much|loud|long) )?(?:that )?i (?:could|nearly|almost|about)(?! not)\b(?: \w+){1,5}/gu,
  /\bi'd (?:faint|die|drop dead|keel over|pass out|collapse|scream|cry|choke|explode|have a (?:fit|heart attack|stroke)) if (?!i\b|you\b)(?: ?\w+){1,6}/gu,
  /\b(?:nearly|almost|practically|about) (?:faint|die|pass|collaps|chok|keel)\w*(?: out| over)? when (?:i|he|she|they|you|we) (?:saw|sees?|heard?|hears?|told|found|opened|read|got the)\b/gu,
  // What others and their news do to one, and what one does for them.
  /\b(?:he|she|they|boss|work|job|news|ex|politics|politicians|traffic|neighbours?|adverts|ads)(?: who| that)? (?:really |just )?(?:makes?|making) (?:me|us) (?:feel |want to |wanna )*(?:sick|ill|puke|vomit|throw up|heave)\b/gu,
  /\b(?:sick|unsteady|weak|numb|dizzy) (?:about|over|with worry|to the back teeth|(?:at|in) the knees (?:for|when i see)|from (?:(?:this|that|the|all) )*(?:\w+ )?(?:meetings?|lectures?|sermons?|spreadsheets?|emails?))\b/gu,
  /\bknees (?:are |go |get )?weak when (?:i see|she|he)\b/gu,
  /\bsweat\w* (?:over|about|bullets|blood|on the (?:results?|outcome|news|answer))\b/gu,
  /\b(?:piss|pee|wet|wee)\w* (?:myself|meself|my pants|my knickers|ourselves) (?:with )?laugh\w*/gu,
  /\bripp?(?:ed|ing|s)? (?:into (?:me|us|him|her|them)(?! back)|through (?:them|us)|(?:me|us|them) off)\b|\b(?:tore|tear|rip\w*|cut) (?:us|them) apart\b|\blaugh\w* (?:so (?:much|hard) )?(?:that )?i couldn't breathe\b|\bcouldn't breathe for laughing\b/gu,
  // Things that tear, leak, wobble and fall.
  /\b(?:shirt|jeans|trousers|pants|tights|dress|jacket|page|paper|bag|ticket)(?:'s| is| has| was| just| (?!my|i|back|chest)\w+){0,9} (?:split|ripped|tore|torn|ripping)\b/gu,
  /\b(?:bottle|pack|bag|tap|roof|pipe|ceiling|sink|fridge|cup)(?:'s| is| has| was| keeps| just)* (?:leak|drip)\w*(?: all)?(?: over| on| onto| into| down)?(?: (?:the|my) \w+)?/gu,
  /\b(?:tables?|chairs?|shelf|wifi|markets?|stool|mat|desk)(?:'s| is| are)? (?:all |a bit |really |so )?(?:wobbl|unsteady|shak)\w*/gu,
  /\b(?:team|side|defence|shares|economy|deal|bank)(?:'s| is| has| have| just)* (?:collaps|crash|fold|die|chok)\w*/gu,
  /\bknocked back (?:for|from)\b|\b(?:these|those|the) (?:stairs|shoes|steps|heels|kids) (?:are|is) killing (?:me|us)\b|\bdrop\w* (?:a |the )?(?:hints?|ball)\b|\b(?:rubber|elastic|hair|wedding|rock|boy|brass) band\b/gu,
  /\bpressure (?:\w+ ){0,4}from (?:the |my )?(?:boss|work|job|family|school|exams?|kids|parents)\b|\bweight of (?:the|this|my) (?:whole )?(?:world|family|job)\b/gu,
  /\bheart(?:'s| is| was)? (?:racing|pounding|thumping|skipp\w+ a beat)(?: (?:after|from|at|when|in|during)) (?:\w+ ){0,3}(?:goal|film|movie|match|game|penalty|news|show|walked|smiled)\b/gu,
  /\bscare[ds]? (?:me|us) (?:half )?to death\b|\bbe the death of me\b/gu,
];

/** "Not a pain, more of a squeeze", "I don't think I can move", "I'd say if …": a "not" that means something, or none that does. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/\bonly (\w+)'s\b/gu, 'only $1 is'],
  [
    /\b(?:\w+n't|not)\b((?: \w+){0,6}?) (?:it's |but |just )?more (?:of an? |of |like |an? )?(?=tight|press|squeez|heav|weight|crush|squash|band|pins|tingl|numb|weak|rip)/gu,
    '$1 ',
  ],
  [/\b(\w+n't|not)\b((?: \w+){0,4}?) (?:it's |but |just )?more (?:of )?(?:an? |like )/gu, '$1$2 but '],
  [/\bdo(?:n't| not) (?:think|believe|reckon) i can\b/gu, "can't"],
  [/\b(?:do(?:n't| not) think|not sure) i want\b/gu, "don't want"],
  [/\bzero (?!to\b|point|in\b)/gu, 'no '],
  [/\bshould(?:n't| not) (?=be\b|have\b)/gu, 'should '],
  [/\b(?:but|and) zip (?=on|in|there)/gu, 'but nothing '],
  // "Never felt so sick", "I don't like this tightness", "I don't usually cough blood but …".
  [
    /\bnever (?=(?:[\w']+ ){1,2}(?:so|this|such)\b(?!.*\bbefore\b))|\b(?:don't|doesn't|never) (?:usually|normally|generally|often|tend to)\b(?=.*\b(?:but|now|today)\b)/gu,
    '',
  ],
  [/\bdo(?:n't| not) (?:much |really )?(?:like|fancy|care for|enjoy)(?= (?:this|the|that|how|what|my)\b)/gu, 'have'],
  [
    /^(?:well )?know (?!that|how|what|when|why|where|i\b|it|the\b)|\b(?<!a |the |that |this |that's )knot (?=\w)/gu,
    'not ',
  ],
  // "Is it normal to have no feeling there because I don't": told as much as asked.
  [
    /\b(?:is it|what's it|what does it|does it) (?:normal|mean|okay|ok|bad)?\b ?(?:to|that|when|if|mean when|mean if)(?=.* (?:because|cause|cos|coz) (?:i|mine|it|that's|my)\b)/gu,
    'i ',
  ],
  // "I'd have said if it was my chest", "if it was my heart I'd be at the hospital".
  [
    /\b(?:(?:i|you|we)(?:'d|'ll| would| will)|would)(?:n't| not)? (?:have |be |soon |certainly |sure |definitely )*(?:say|said|tell|told|telling|know|known|notice|noticed|call|called|scream|screaming|mention|mentioned|hear|heard|chatting|talking|asking|joking|here|at|in|on|lying|ringing)\b(?: \w+){0,4}? (?:if|unless) (?:it|there|this|that|i|they)?(?:'s|'d| was| were| is| had| got| felt)?\b ?/gu,
    'not ',
  ],
  [
    /\bif (?:it (?:was|were|is)|there (?:was|were)|i(?:'d| had| was having)|i (?=couldn't|can't))((?: [\w']+){1,5}?) (?=(?:i|you)(?:'d| would)(?:n't| not)? (?:be|have|call|ring|go|know|say|phone|tell|not)\b)/gu,
    'not$1 but ',
  ],
];

/** What was said without what is only said for effect, and with every "not" where it belongs. */
export const statementOf = (text: string): string => {
  if (/^(?:so |and )?what\b.* to do with\b/u.test(text)) return '';
  const told = [ASIDE_FROM_IT, ...FIGURES]
    .reduce((so, figure) => so.replaceAll(figure, ' '), text.toLowerCase())
    .trim();
  const meant = MEANT.reduce((so, [said, is]) => so.replaceAll(said, is), told);
  return meant;
};
