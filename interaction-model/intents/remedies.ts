import type { IntentGroup } from '../source.ts';

/** Asking for something to do, leaving something out, and not having what it takes. */
export const REMEDIES = {
  RemedyIntent: {
    slots: { remedy: { type: 'REMEDY' } },
    samples: [
      '[a|an|the|some|my|that|for a|for the|for some|for|with|just|just the|only the|another|more|one] {remedy}',
      "(do|start|try|give me|let's do|i want|i'd like|i need|can we do|can i have) [a|an|the|some|my] {remedy}",
      "(let's try|start with|i want to do|i want to try|how about|begin|show me|teach me|coach me through|guide me through|take me through|talk me through|walk me through|help me with|go to|go back to|repeat|let's start|let's start with|i'd like to do|i'd like to try|can we try|can i do|can i try|can you do|could we do|what about|switch to|change to|play|run|set up|ready for) [the] {remedy}",
      '(yes|okay|um|please) [the|a|some] {remedy}',
      '[the|some] {remedy} (please|now|again|first|instead|next|then|one more time|for my back|for me)',
      "(i'd|i would) (prefer|rather do|rather have|rather) [the|a|some] {remedy}",
      'do the {remedy} (again|first|now|instead)',
      "(i've|i have) (got|only got) (a|some|an) {remedy}",
      'how do i do (the|a|an) {remedy}',
      'tell me how to do (the|a|an) {remedy}',
      'i (just|only) want (to|the|a|some) {remedy}',
    ],
  },
  SkipRemedyIntent: {
    slots: { remedy: { type: 'REMEDY' } },
    samples: [
      "(skip|leave out|drop|miss out|cut out|no more|enough|i don't want|i don't want to do|i can't do|don't do|i don't like|not|without) [the|that|this] {remedy}",
      "(omit|take out|remove|forget|forget about|ditch|pass on|stop doing|stop with|let's skip|can we skip|can i skip|can you skip|could we skip|please skip|i want to skip|i'd like to skip|i'd rather skip|i'll skip|leave|let's not do|let's leave out|don't want|don't give me|i hate|i won't do|i cannot do|i can't use|i can't try|i'm not doing|i'm not allowed|i shouldn't do|we don't need|anything but|i don't fancy|i've already done|i already did|we did) [the] {remedy}",
      "[the] {remedy} (isn't for me|is not for me|doesn't work for me|doesn't suit me|is too hard|is too hard for me|hurts me|is out|is off|not today|is no good|isn't helping)",
      'no (stretching|stretches|stretch|breathing|heat|chin tuck|chin tucks|squeezes|rows|wall angels|cobra|massage) [please|for me|today|thanks]',
      '{remedy} no thanks',
      'no thanks not the {remedy}',
      'skip the {remedy} (please|today|this time|bit|part|for now)',
    ],
  },
  LackIntent: {
    slots: { thing: { type: 'THING' } },
    samples: [
      "i (don't have|do not have|haven't got|don't own|can't find|couldn't find|don't seem to have|have no|lost) [a|an|any|my|the] {thing}",
      "(we|um i|no i|sorry i|but i|yes but i) (don't have|haven't got|can't find) [a|an|any|the] {thing}",
      "(no|there's no|there is no|there isn't a|there aren't any|there isn't any|i've no|i've got no|i have got no|we've got no|we've no|i'm out of|we're out of|i've run out of|out of|run out of|haven't got|don't have|can't find|don't have a|don't have any|haven't got a|haven't got any|can't find a|can't find my|can't find any|without a|without any|lacking|got no|ain't got no) {thing}",
      "what if i (don't have|haven't got) [a|an|any] {thing}",
      'what (can i use|else can i use|should i use|could i use|do i use|do you use) instead of [a|an|the] {thing}',
      '(do|can) i (need|use something else instead of|do it without) [a|an|the] {thing}',
      'my {thing} (is missing|is broken|has burst|has snapped|broke|is melted|has melted|is in the car|is upstairs|is at work)',
      "the {thing} (is missing|is broken|broke|has melted|is empty|is not here|isn't here)",
      "no {thing} (here|at home|at work|handy|today|in the house|around|i'm afraid|sorry)",
      "i don't have (one|one of those|anything like that|a thing)",
      "i haven't got (one|one of those|anything like that)",
      'what can i use instead',
      'what else can i use',
    ],
  },
} as const satisfies IntentGroup;
