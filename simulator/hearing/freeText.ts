import type { ModelIntent } from './interactionModel.ts';
import { wordsOf, type SamplePart } from './sampleParts.ts';
import { freeSlotOf, type SampleSlot } from './samples.ts';
import type { HeardWord } from './utterance.ts';
import { isContent, isNegation } from './wordWeights.ts';

/** A sample that ends in words of any kind: what comes before them is all it has. */
export interface Carrier {
  readonly intent: string;
  readonly text: string;
  readonly slot: SampleSlot;
  /** Whether it says nothing by itself: "I {words}", unlike "write down {words}". */
  readonly plain: boolean;
}

/** What a carrier found: the place its words begin at. */
export interface Telling {
  readonly carrier: Carrier;
  readonly from: number;
}

/** Finds the longest carrier an utterance begins with, fillers before and inside it aside. */
export type FindTelling = (words: readonly HeardWord[]) => Telling | undefined;

/** Indexes samples such as "I {words}" by the words before the slot. */
export const tellingFinder = (
  samples: readonly { readonly intent: ModelIntent; readonly text: string; readonly parts: readonly SamplePart[] }[],
): FindTelling => {
  const byWords = new Map<string, Carrier>();
  let longest = 0;
  for (const { intent, text, parts } of samples) {
    const slot = freeSlotOf(intent, parts);
    const before = wordsOf(parts).filter((word) => !word.filler);
    if (!slot || before.length === 0) continue;
    const key = before.map((word) => word.key).join(' ');
    const plain = !before.some((word) => isContent(word.key) && !isNegation(word.key));
    if (!byWords.has(key)) byWords.set(key, { intent: intent.name, text, slot, plain });
    longest = Math.max(longest, before.length);
  }
  return (words) => {
    let found: Telling | undefined;
    let said = '';
    let taken = 0;
    // A stutter or a filler is passed over; the last word of all is always left to be told.
    for (const [at, word] of words.slice(0, -1).entries()) {
      const stutter = word.key === words[at - 1]?.key;
      if (stutter && found?.from === at) found = { ...found, from: at + 1 };
      if (word.filler || stutter) continue;
      if (taken >= longest) break;
      said = taken === 0 ? word.key : `${said} ${word.key}`;
      taken += 1;
      const carrier = byWords.get(said);
      if (carrier) found = { carrier, from: at + 1 };
    }
    return found;
  };
};
