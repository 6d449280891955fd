import type { Carrier } from './samples.ts';
import type { FillsByStart, SlotFill } from './slotFill.ts';
import type { SynonymIndex } from './synonymIndex.ts';
import { asSpoken, type HeardWord } from './utterance.ts';

/** Words a custom slot takes without resolving them. */
const MOST_WORDS = 6;

/** Per content word behind a strong carrier: one the model knows from elsewhere, and one it does not know. */
const STRONG_COST = 0.3;
const STRONG_UNKNOWN_COST = 0.6;

/** Per content word the slot type knows, behind a weak carrier. */
const KNOWN_MATCH = 0.45;
const KNOWN_COST = 0.2;

/** Per content word nobody knows, behind a weak carrier. */
const UNKNOWN_COST = 0.6;

const GRAMMAR_COST = 0.05;

/**
 * Raw words for a slot, with no match, as Alexa returns them when the words around the slot leave no doubt.
 * A slot that stands alone in its sample takes none, so that "{symptom}" does not swallow the weather.
 */
export const unresolvedFills = (
  words: readonly HeardWord[],
  start: number,
  type: string,
  carrier: Carrier,
  index: SynonymIndex,
  resolved: FillsByStart,
): readonly SlotFill[] => {
  if (carrier === 'none' || words[start]?.filler === true) return [];
  const known = index.wordsOfType.get(type);
  if (!known) return [];
  const fills: SlotFill[] = [];
  let matched = 0;
  let cost = 0;
  let content = 0;
  const most = start + MOST_WORDS;
  for (const [offset, word] of words.slice(start, most).entries()) {
    const end = start + offset + 1;
    if (word.negation || word.contrast) break;
    // A value that did resolve is never buried among words that did not.
    if (resolved.slice(start, end).some((here) => here.some((fill) => fill.end <= end))) break;
    if (!word.content) cost += GRAMMAR_COST;
    else if (carrier === 'strong') cost += word.near.size > 0 ? STRONG_COST : STRONG_UNKNOWN_COST;
    else if ([...word.near.keys()].some((number) => known.has(number))) {
      matched += KNOWN_MATCH;
      cost += KNOWN_COST;
    } else cost += UNKNOWN_COST;
    if (word.content) content += 1;
    if (content > 0 && word.content) {
      fills.push({ start, end, value: asSpoken(words, start, end), raw: true, matches: [], matched, cost });
    }
  }
  return fills;
};
