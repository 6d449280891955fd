import { mentionsBody } from './match.ts';
import { tokensOf } from './vocabulary.ts';

export type Polarity = 'yes' | 'no' | 'unsure' | 'somewhat';

const UNSURE =
  /\b(?:too (?:soon|early) to|ask me (?:again|later)|a blur|put my finger on|(?:haven't|not) (?:\w+ )?(?:tried|stood|walked|moved|got up|been up)|never (?:said|told me|explained)|(?:need|have) to ask|no(?:body|one| one| way) (?:here )?to|not (?:a |one )?(?:hundred|100) percent|not (?:exactly|fully|entirely|necessarily|altogether|totally|clear)|never (?:really |even |had it |had them |been )?(?:checked|looked|tested|measured|thought|noticed|paid|been told)|haven't (?:really |actually )?(?:weighed|measured|taken|tested|thought|paid|been told|kept track)|no(?:body|body's| one|'one's) (?:has )?(?:told|said|mentioned)|(?:no|don't \w+ an?|haven't got an?|haven't an?) (?:thermometer|scales?|mirror)|(?:do|would)(?:n't| not) (?:really |honestly )?(?:think|reckon|believe|imagine)(?!$)|not (?:too |really |quite |entirely |so |a hundred percent )?(?:sure|certain)|unsure|not knowing|do(?:n't| not) (?:really |exactly )?(?:know|remember|recall)|dunno|(?:ca|could)n't (?:really |even |honestly |quite )?(?:tell|say(?! (?:i|that i)(?:'ve| have| do| did| am|'m) )|see|remember|recall|check|swear|be (?:sure|certain)|make (?:it|that) out|(?:give|put) (?:you )?(?:a|an|my))|cannot (?:tell|say|see)|no (?:idea|clue)|(?:hard|difficult|tricky|impossible) to (?:say|tell|know|see|judge)|maybe|perhaps|possibly|might (?:be|do|have)|could be|depends|(?:who|god|lord|heaven|goodness) knows|how (?:would|should) i know|your guess|you (?:choose|pick|decide|tell me)|up to you|no way of knowing|fifty fifty|lost track|jury'?s out|let me (?:think|check|try it)|i(?:'d| would) have to (?:check|look|get up|ask|try|see)|haven't (?:checked|looked|noticed)|rather not (?:say|answer)|would(?:n't| not) (?:like to say|want to (?:say|swear|guess)|know|swear|bet)|on the fence|two minds|(?:do|would)(?:n't| not) say so|not really|not (?:a definite|nothing|completely)|lean(?:ing)? (?:to |towards )?(?:no|yes)|want to say (?:no|yes)|fingers crossed|i'd swear|no(?:body|body's| one| one's) (?:has )?checked|doubt it|probably not|hope not)\b/u;

const SOMEWHAT =
  /\b(?:a (?:touch|hint|smidge\w*|trace|twinge|dash|spot) of|only when|here and there|from time to time|every (?:so often|now and)|in patches|partly|half and half|(?:barely|hardly) noticeable|not much|(?:wee |little |tiny |tad )?bit|tad|touch|little|slight(?:ly)?|mild(?:ly)?|sometimes|occasional(?:ly)?|now and (?:then|again)|once in a while|on and off|off and on|comes and goes|(?:kind|sort) of|kinda|sorta|somewhat|ish|(?:think|guess|suppose|reckon|believe) so)\b/u;

const YES =
  /\b(?:yes|yeah|yep|yup|yah|yea|aye|haan|affirmative)\b|^(?:\S+ ){0,2}(?:absolutely|definitely|certainly|correct|true|i do|i did)\b|\b(?:absolutely|definitely|certainly|correct|true|i do|i did)$/gu;

const NO = /\b(?:no|nah|naw|nope|nup|none|nothing|nowt|neither|never|nobody|negative|nil|not|without|nahi|\w+n't)\b/gu;

/** "Yeah nah" and "haan, nothing" are noes with a friendly beginning. */
const ANSWERS_NO =
  /^(?:(?:yeah|haan|oh|uh|um|er|well|sorry|ah|ha|look|honestly|truthfully|to be honest|hand on heart|i(?:'d| would| have to| gotta| can)? (?:say|swear)|that'?s|it'?s|it is|gonna be|a|big|hard|firm|solid|flat|definite|thankfully|luckily|fortunately|mercifully|touch wood|knock on wood|thank (?:god|goodness|heavens)|as far as i know|happy to say|glad to say|pleased to say|absolutely|definitely|certainly) )*(?:no|nah|naw|nope|nup|none|nothing|nowt|zip|nada|zilch|neither|never(?! mind)|negative|nil|nahi|not (?:me|that|at all|once|any\w*|a|one|to my|in the|even|so much|likely|guilty|in my))\b/u;

/** The body in sayings that are not about it, and what an idiom says of the mood. */
const SAYINGS =
  /\b(?:hand on (?:my )?heart|cross my heart|heart of hearts|an arm and a leg|pain in the (?:neck|arse|ass|backside|bum|butt)|pull(?:ing)? (?:my|your|the other) leg|worried sick|sick (?:and tired|to death) of|from head to toe|off the top of my head|with all my heart|get(?:s|ting)? on my nerves|up to my neck|blood from a stone|makes? my blood boil|in my bones|skin (?:of|off) my \w+|keep(?:ing)? my chin up|my hands are full|cost(?:s|ing)? me)\b/gu;

/** Nothing is wrong, or nothing but what is known already. */
const WELL =
  /(?:^|\b(?:is|are|am|feels?|feeling|all|seems?|looks?|works?|working|just|quite|perfectly|otherwise)(?: \w+){0,2} |(?:'s|'re|'m)(?: \w+){0,2} )(?:fine|good|okay|ok|o k|all ?right|grand|normal|clear|well|healthy|perfect|great|sweet|steady|happy|unbroken|wide awake|fresh|fit)\b|\bcan (?:still )?feel (?:it|them|everything|all of|the lot|my skin)\b|\b(?:(?:as|like) (?:always|ever|usual|normal|(?:it|they) (?:always|should)\w*)|as (?:good|right|sound|fit|strong|healthy|steady|fresh) as|(?:good|right|sound|fit|strong|healthy|steady|fresh) as (?:ever|always|an?|any|gold|rain|new)|intact|in one (?:piece|bit)|business as usual|tip top|tickety boo|up to scratch|all there|spot on|hunky dory|in working order|clean bill of health|clean as a whistle|as (?:they|it) should(?: be)?|rarely (?:ill|sick)|never better|picture of health|full (?:feeling|strength|control|power))\b|\b(?:just|only) (?:the |my |me |a |in |on )*(?:upper |same |usual |bit |normal )*(?:back|muscle|shoulder|blade|pain|ache|knot|cramp|spasm|stiff|sore|tight|tender|hurts)/u;

const TURN = /\b(?:and now|and suddenly|but|except|though|although|however|apart from|other than|only that)\b/u;

/** They ask; whatever they ask, it is no answer. */
const ASKS =
  /^(?:so |and |but |um |uh )*(?:what|which|how|who|when|where|why|does|do|did|is|are|am|can(?! (?:still )?feel)|could|should|would|will)\b/u;

/** A turn after a "no" takes nothing back while it speaks of nothing but the back: "no, but it's a pain in the neck". */
const takesBack = (words: string): boolean => {
  const turn = TURN.exec(words);
  if (turn === null) return false;
  const rest = words.slice(turn.index);
  return /\b(?:and now|and suddenly|worse|spread\w*)\b/u.test(rest) || mentionsBody(tokensOf(rest));
};

/** What was answered after all: "i'm worried sick about work but otherwise no". */
const ENDS_NO =
  /(?:\b(?:but|and|otherwise|so|though|then|well) |^(?:\S+ )*?)(?:no|nope|nah|nothing like that|none of (?:that|those|them)|nothing of (?:the|that) (?:kind|sort))(?: (?:thanks|thank you|nothing|no|not now|here|sorry|mate|love))*$/u;

const UNABLE = /\b(?:ca|could|wo)n't (?!say|think|complain)|\bcannot\b/u;

const DENIES_GENERALLY =
  /\bno no\b|^(?:\S+ ){0,3}\S+$|(?:n't|\bnot|\bno|\bnever|\bwithout)\b.*\b(?:that|those|them|these|any\w*|noticed|so)\b|\b(?:negative$|either|neither|ever|none|nobody|as such|at all|nothing(?! (?:come|came|will|work|help|happen|give|ease|touch|shift|stop|make)))\b/u;

const lastOf = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

/** So long a "no" tells something that was not understood; whether it takes the "no" back is asked. */
const tellsMore = (words: string): boolean =>
  words.split(' ').length > LONGEST_NO && !ENDS_NO.test(words) && !WELL.test(words);

/** In words; longer denials that name nothing are rare. */
const LONGEST_NO = 12;

/** "Don't touch that": said to somebody, and denies nothing. */
const ORDERS =
  /^(?:(?:no|hey|oi|please|oh|\w+) )?(?:do not|don't) (?:you|touch|let|do|forget|put|go|move|wake|run|jump|climb|eat|drink|open|shout|yell|hit|pull|be|worry|give|bring|leave|turn|make|start|throw|bother)\b/u;

/** A "not" of something else: "i wish i hadn't done that". */
const WISHES = /\b(?:never mind|tablets?|pills?|painkillers?|wish|if only|should(?:n't| not) have)\b/u;

/** Free words as an answer to a yes/no question; undefined when they are none. "Not sure" and "a bit" never become a no. */
export const polarityOf = (spoken: string): Polarity | undefined => {
  const words = spoken.replaceAll(SAYINGS, 'it');
  if (/^(?:maybe|perhaps) .*\bof (?:that|the|those|them)\b/u.test(words)) return 'somewhat';
  if (UNSURE.test(words)) return 'unsure';
  // "Grandpa's the one with the pads, that isn't me."
  if (
    /\b(?:is|was|has|that|it)(?:n't|'s not| not) (?:me|mine|new)$|\bnot me$|\bi've been spared\b/u.test(words) &&
    !TURN.test(words)
  )
    return 'no';
  const yes = lastOf(words, YES);
  const no = lastOf(words, NO);
  const answersNo = ANSWERS_NO.test(words);
  if (yes >= 0 && (no < 0 || (yes > no && yes > words.length - 9))) return 'yes';
  if (ASKS.test(words) || ORDERS.test(words) || WISHES.test(words)) return undefined;
  if (answersNo || (yes < 0 && no >= 0) || (no > words.length - 8 && no > yes)) {
    if (takesBack(words)) return 'unsure';
    if (SOMEWHAT.test(words) && !WELL.test(words)) return 'somewhat';
    // "No, I couldn't stop it": something did happen. And a "not" inside a longer sentence answers nothing by itself.
    if (answersNo) return UNABLE.test(words) || tellsMore(words) ? 'unsure' : 'no';
    if (UNABLE.test(words)) return 'unsure';
    return ENDS_NO.test(words) || (DENIES_GENERALLY.test(words) && !mentionsBody(tokensOf(words))) ? 'no' : undefined;
  }
  if (yes >= 0) return 'yes';
  return SOMEWHAT.test(words) && !WELL.test(words) ? 'somewhat' : undefined;
};

/** Whether they say that all is well, which is a "no" where warning signs are asked about. */
export const saysWell = (words: string): boolean => isWell(words) && !mentionsBody(tokensOf(words));

/** The same of one part of the body. */
export const isWell = (words: string): boolean =>
  WELL.test(words) && !/\b(?:not|never|hardly|\w+n't)\b/u.test(words) && !ASKS.test(words);

/** "Mine is just a back", "not me", "nothing recent": all that was asked is denied with it. */
const CLOSES =
  /\b(?:only|just) (?:the |my |me |a |in |upper )*(?:back|muscle|shoulder|blade|knot|spasm|cramp)\b|\b(?:not|n't) (?:me|mine|new)(?: |$)|\bnot(?:hing)? new\b|\bspared\b|\bhaven't (?:got|had) (?:it|any|one)$|\bbill of health\b|\bnothing (?:recent\w*|lately|since|these days|nowadays)\b|\b(?:all|everything) (?:else )?(?:is |'s )?(?:fine|good|normal|okay|clear)\b/u;

/** "No to all of it", "none of those", "not one of them". */
const OF_ALL =
  /\b(?:(?:no|nah|nope) to (?:all|both|everything|any|either|the lot|every one)|(?:none|not (?:one|any)|neither) of (?:it|them|those|these|that|the (?:lot|above|others?)))\b/u;

/** Whether a denial is of everything that was asked, whatever else it names. */
export const deniesAll = (words: string): boolean =>
  CLOSES.test(words) ||
  (OF_ALL.test(words) && !/\b(?:but|except|apart|only)\b/u.test(words)) ||
  /^(?:(?:oh|uh|um|er|well|sorry) )*(?:no|nah|nope) (?:no|none|nothing|i|my|me|it|the|that|they|there|all|everything)\b|\b(?:no|none|nothing|or anything|nothing like that)$|\bno no\b/u.test(
    words,
  );

export const asks = (words: string): boolean => ASKS.test(words);
