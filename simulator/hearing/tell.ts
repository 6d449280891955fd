import type { HeardSlot, Hearing } from './hearing.ts';
import type { ModelIndex } from './modelIndex.ts';
import { piecesOf, type OpenPiece } from './openText.ts';
import { findFills } from './slotFills.ts';
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

/** Speech in words the model knows is told to an open slot, and heard before a sample that is only somewhat like it. */
const OPEN = 0.86;
const LEAST_IN_SCOPE = 0.5;

/** How much of what was said is in words the model is for, by weight. */
const shareInScope = ({ inScope }: ModelIndex, words: readonly HeardWord[]): number => {
  const content = words.filter((word) => word.content && !/\d/u.test(word.key));
  const all = content.reduce((sum, word) => sum + word.skip, 0);
  const known = content.filter((word) => [...word.near.keys()].some((number) => inScope.has(number)));
  return content.length === 0 ? (words.length > 1 ? 1 : 0) : known.reduce((sum, word) => sum + word.skip, 0) / all;
};

const slotOf = (words: readonly HeardWord[], { slot, from, to, fill }: OpenPiece): HeardSlot => ({
  name: slot.name,
  type: slot.type,
  value: fill?.value ?? asSpoken(words, from, to),
  matches: fill?.matches ?? [],
  isCustom: !slot.type.startsWith('AMAZON.'),
});

/** What was said, whole, for an open slot; a time in it stands in a slot of its own. */
const openly = (index: ModelIndex, words: readonly HeardWord[], now: Date): Hearing | undefined => {
  if (index.open.length === 0 || shareInScope(index, words) < LEAST_IN_SCOPE) return undefined;
  const fills = findFills(words, index.builtInTypes, index.synonyms, now);
  const ways = index.open.flatMap((sample) => {
    const pieces = piecesOf(sample, words, fills);
    const other = pieces?.find(({ fill }) => fill);
    const length = other === undefined ? 0 : other.to - other.from;
    return pieces === undefined ? [] : [{ sample, pieces, length, from: other?.from ?? 0 }];
  });
  const [way] = ways.toSorted((left, right) => right.length - left.length || left.from - right.from);
  if (way === undefined) return undefined;
  const slots = way.pieces.map((piece) => slotOf(words, piece));
  return { intent: way.sample.intent, slots, score: OPEN, sample: way.sample.text };
};

/** Words taken as they are, for want of a sample that says them: behind a carrier of free text, or alone in a slot. */
export const tell = (
  index: ModelIndex,
  words: readonly HeardWord[],
  heard: Hearing,
  now: Date,
): Hearing | undefined => {
  if (heard.score >= OPEN) return undefined;
  const open = openly(index, words, now);
  if (open) return open;
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
