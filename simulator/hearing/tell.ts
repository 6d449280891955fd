import type { Hearing } from './hearing.ts';
import type { ModelIndex } from './modelIndex.ts';
import { asSpoken, type HeardWord } from './utterance.ts';

/** Free text behind a carrier that says nothing ("I {words}"), and behind one that does ("write down {words}"). */
const PLAIN_CARRIER = 0.7;
const SAYING_CARRIER = 0.9;

/** A slot that stands alone takes unknown words when at least this much of them is its own vocabulary. */
const LEAST_KNOWN = 0.75;
const LEAST_WORDS = 2;

/** The type whose own words make up most of what was said, if it is nearly all. */
const typeOf = (index: ModelIndex, words: readonly HeardWord[]): string | undefined => {
  const content = words.filter((word) => word.content && !word.negation);
  const all = content.reduce((sum, word) => sum + word.skip, 0);
  if (content.length < LEAST_WORDS) return undefined;
  let best: string | undefined;
  let most = LEAST_KNOWN;
  for (const [type, known] of index.synonyms.wordsOfType) {
    if (!index.standsAlone.has(type)) continue;
    const own = content.filter((word) => [...word.near.keys()].some((number) => known.has(number)));
    const share = own.reduce((sum, word) => sum + word.skip, 0) / all;
    if (share > most) [best, most] = [type, share];
  }
  return best;
};

/** Words taken as they are, for want of a sample that says them: behind a carrier of free text, or alone in a slot. */
export const tell = (index: ModelIndex, words: readonly HeardWord[], heard: Hearing): Hearing | undefined => {
  const telling = index.findTelling(words);
  if (telling) {
    const { intent, text, slot, plain } = telling.carrier;
    const value = asSpoken(words, telling.from, words.length);
    const score = plain ? PLAIN_CARRIER : SAYING_CARRIER;
    return score < heard.score
      ? undefined
      : { intent, slots: [{ ...slot, value, matches: [], isCustom: false }], score, sample: text };
  }
  if (heard.intent !== 'AMAZON.FallbackIntent') return undefined;
  const type = typeOf(index, words);
  const alone = type === undefined ? undefined : index.standsAlone.get(type);
  const [step] = alone?.steps ?? [];
  if (alone === undefined || step?.kind !== 'slot') return undefined;
  const slot = { ...step.slot, value: asSpoken(words, 0, words.length), matches: [], isCustom: true };
  return { intent: alone.intent, slots: [slot], score: PLAIN_CARRIER, sample: alone.text };
};
