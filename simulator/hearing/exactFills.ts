import type { SlotFill } from './slotFill.ts';
import { LEAST_VALUE } from './slotFill.ts';
import { exactKey, isDeterminer, type Synonym, type SynonymIndex } from './synonymIndex.ts';
import { asSpoken, type HeardWord } from './utterance.ts';

const fill = (words: readonly HeardWord[], start: number, end: number, synonyms: readonly Synonym[]): SlotFill => {
  const matches = new Map(synonyms.map(({ id, name }) => [id, { id, name }]));
  const weights = synonyms[0]?.words.map((word) => word.weight.match) ?? [];
  return {
    start,
    end,
    value: asSpoken(words, start, end),
    raw: false,
    matches: [...matches.values()],
    matched: Math.max(
      LEAST_VALUE,
      weights.reduce((sum, weight) => sum + weight, 0),
    ),
    cost: 0,
  };
};

/** The values a run of words says word for word, with fillers if they belong to the value ("just now"), or without. */
const synonymsOf = (run: readonly HeardWord[], index: SynonymIndex): readonly Synonym[] => {
  const whole = index.exact.get(exactKey(run.map((word) => word.key)));
  if (whole) return whole;
  if (run[0]?.filler === true || run.at(-1)?.filler === true) return [];
  const meant = run.filter((word) => !word.filler);
  return meant.length < run.length ? (index.exact.get(exactKey(meant.map((word) => word.key))) ?? []) : [];
};

/** Values said word for word, determiners and fillers aside, with the slot type of each. */
export const exactFills = (
  words: readonly HeardWord[],
  index: SynonymIndex,
): readonly { readonly type: string; readonly fill: SlotFill }[] => {
  const found: { type: string; fill: SlotFill }[] = [];
  for (const start of words.keys()) {
    const most = Math.min(words.length, start + index.longest + 2);
    for (let end = start + 1; end <= most; end += 1) {
      if (end > start + 1 && isDeterminer(words[end - 1]?.key ?? '')) continue;
      const synonyms = synonymsOf(words.slice(start, end), index);
      for (const type of new Set(synonyms.map((synonym) => synonym.type))) {
        const ofType = synonyms.filter((synonym) => synonym.type === type);
        found.push({ type, fill: fill(words, start, end, ofType) });
      }
    }
  }
  return found;
};
