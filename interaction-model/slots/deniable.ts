/**
 * Whether "no" in front of a phrase denies it. "No chest pain" does; "no, my chest hurts" and "no, can't breathe" do
 * not: what has its own subject, or says no itself, is a report.
 */
export const isDeniable = (phrase: string): boolean => !OWN_SENTENCE.test(phrase) && !SAYS_NO.test(phrase);

const OWN_SENTENCE =
  /^(?:i|i'm|i've|i'd|my|me|it|it's|its|he|she|his|her|they|we|we're|there's|only|just|still|when|whenever|the|this|that|someone|somebody|something|nothing|one (?:eyelid|side|leg|arm|pupil|eye))\b/u;

const SAYS_NO =
  /^(?:can't|cannot|couldn't|don't|doesn't|didn't|won't|haven't|isn't|unable|not|no|never|nothing|neither)\b/u;
