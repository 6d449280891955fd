import { isFreeText } from './builtInSlotTypes.ts';
import type { SampleSlot } from './samples.ts';
import type { SpokenWord } from './normalise.ts';
import type { HeardWord } from './utterance.ts';

/** A sample that ends in words of any kind: what comes before them is all it has. */
export interface Carrier {
  readonly intent: string;
  readonly text: string;
  readonly slot: SampleSlot;
}

/** What a carrier found: the place its words begin at. */
export interface Telling {
  readonly carrier: Carrier;
  readonly from: number;
}

/** Finds the longest carrier an utterance begins with, fillers before and inside it aside. */
export type FindTelling = (words: readonly HeardWord[]) => Telling | undefined;

interface Candidate {
  readonly intent: { readonly name: string };
  readonly text: string;
  readonly before: readonly SpokenWord[];
  readonly slot: SampleSlot;
}

/** Indexes samples such as "I {words}" by the words before the slot. */
export const tellingFinder = (samples: readonly Candidate[]): FindTelling => {
  const byWords = new Map<string, Carrier>();
  let longest = 0;
  for (const { intent, text, before, slot } of samples) {
    if (!isFreeText(slot.type) || before.length === 0) continue;
    const key = before.map((word) => word.key).join(' ');
    if (!byWords.has(key)) byWords.set(key, { intent: intent.name, text, slot });
    longest = Math.max(longest, before.length);
  }
  return (words) => {
    let found: Telling | undefined;
    let said = '';
    let taken = 0;
    // A stutter or a filler is passed over; the last word of all is always left to be told.
    for (const [at, word] of words.slice(0, -1).entries()) {
      if (word.filler || word.key === words[at - 1]?.key) continue;
      if (taken >= longest) break;
      said = taken === 0 ? word.key : `${said} ${word.key}`;
      taken += 1;
      const carrier = byWords.get(said);
      if (carrier) found = { carrier, from: at + 1 };
    }
    return found;
  };
};
