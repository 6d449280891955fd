import type { HeardSlot, Hearing } from './hearing.ts';
import type { ModelIndex } from './modelIndex.ts';
import { piecesOf, type OpenPiece } from './openText.ts';
import type { FindFills } from './slotFills.ts';
import { asSpoken, type HeardWord } from './utterance.ts';

/** Speech in words the model knows is told to an open slot, and heard before a sample that is only somewhat like it. */
const OPEN = 0.86;
const LEAST_IN_SCOPE = 0.5;

/** Somebody who speaks of themself is likelier to mean the skill than somebody who asks for a song. */
const LEAST_OF_MYSELF = 0.3;
const MYSELF = new Set(['i', 'my', 'me', 'myself']);

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
export const hearOpenly = (
  index: ModelIndex,
  words: readonly HeardWord[],
  findFills: FindFills,
): Hearing | undefined => {
  const least = words.some(({ key }) => MYSELF.has(key)) ? LEAST_OF_MYSELF : LEAST_IN_SCOPE;
  if (index.open.length === 0 || shareInScope(index, words) < least) return undefined;
  const fills = findFills(words);
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
