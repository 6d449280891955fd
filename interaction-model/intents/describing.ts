import type { IntentGroup } from '../source.ts';

/**
 * Telling in one's own words. Here the model only hands over the words: what they mean is read by the skill. A carrier
 * is how people begin to talk about their body or about what happened, and is lost to the skill; so no carrier of
 * DescribeIntent holds a "not", a part of the body or a sensation ("i {words}" hands over "don't have a fever").
 * Amazon's rules for free text: words around the slot, one such slot in a sample, no other slot beside it.
 */
export const DESCRIBING = {
  DescribeIntent: {
    slots: { words: { type: 'AMAZON.SearchQuery' }, said: { type: 'SAYING' } },
    samples: [
      '{said}',
      "(i|i'm|i am|i was|i've|i have|i've got|i had|i got|i get|i feel|i felt|i keep|i just|i think|i think i|i think i'm|i think it's|i still|i also|i suddenly|i noticed|i can feel|i can) {words}",
      '(my|me|the|this|these|that|our|both|both my|one|one of my|all my|some|a|an|a bit of) {words}',
      "(it|it's|it is|it was|it feels|it felt|it started|it keeps|it's like|it feels like|it felt like|that's|that is|this is|feels|feels like|felt like|feeling|like) {words}",
      "(there's|there is|there was|there are) {words}",
      "(he|he's|he is|he has|she|she's|she is|she has|they|they're|his|her|their) {words}",
      '(something|someone|somebody|everything|got|had|having|been|can feel|keep|keeps|started|woke up|think|just|only|still|also|suddenly|all of a sudden|now|then|since|when|when i|whenever i|every time i|because|after|while|with|from) {words}',
      "(yes|yeah|yes i|yes my|yes it|yes it's|yes there's|yes but|yes but i|yes but my|yes and|well|well i|well my|well it's|so|so i|and|and i|and my|and it's|and now|but|but i|but my|but it's|but now|oh|oh i|actually|actually i|actually my) {words}",
      "(no i|no i'm|no i've|no my|no it's|no but|no but i|no but my|no but it's|no but there's|not really but|none of those but) {words}",
      '(oh my god|oh god|my god|help|help me|help i|help my|please help|please help me|please|please i|stop i|stop my|wait i|wait my|wait it|hang on my|hang on it|hold on my|no wait my|hey|listen|look|sorry|sorry i|ow my|ouch my) {words}',
      '(worse and|better but|the same but|same but|better and|the same and|ready but|done but|okay but) {words}',
      '(did i mention|i forgot to say|i forgot to mention|i should say|i should mention|by the way|also my|what about) {words}',
      // A question is handed over with its doubt: "if my arm goes numb", "i worry that".
      '(what|is|should|could|would|does) {words}',
    ],
  },
  CannotIntent: {
    slots: { words: { type: 'AMAZON.SearchQuery' } },
    samples: [
      "(i|he|she|we) (can't|cannot|couldn't|can not) {words}",
      "(can't|cannot|couldn't) {words}",
      "(i'm|i am|he's|she's) (not able to|unable to|struggling to) {words}",
      '(not able to|unable to|struggling to) {words}',
      "(no|and|but|yes|now|and now|yes but|no but|well|oh|help|suddenly|because|so|um|please|wait|stop|oh god|oh my god) i (can't|cannot) {words}",
      "(i've|i have) (not been able to|been unable to) {words}",
      "i (haven't|wasn't) (been able to|able to) {words}",
      'i (am finding it hard to|find it hard to) {words}',
      "it's (hard|difficult|impossible) to {words}",
      'i have trouble {words}',
    ],
  },
} as const satisfies IntentGroup;
