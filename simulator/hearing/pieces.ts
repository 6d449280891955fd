import type { ModelIndex } from './modelIndex.ts';
import type { Sample } from './samples.ts';
import type { HeardWord } from './utterance.ts';

/** An answer said before or after words for somebody else in the room must have at least this many words of its own. */
const LEAST_WORDS = 2;

/** An answer that comes last, after words for somebody else, begins like this. */
const ANSWERS = new Set(['yes', 'no', 'ok']);

const meant = (words: readonly HeardWord[]): readonly HeardWord[] => words.filter((word) => !word.filler);

/** Where the wake word was said again: only what follows is for the skill. */
export const afterWakeWord = (words: readonly HeardWord[]): readonly HeardWord[] | undefined => {
  const at = words.findLastIndex(({ key }) => key === 'alexa');
  return at > 0 && at < words.length - 1 ? words.slice(at + 1) : undefined;
};

/**
 * A sample without slots that closes or opens a longer utterance: "shut the door yep ready", "hold on the towel is
 * slipping". Speech that tells something in its own words, behind a carrier of free text, is never cut short.
 */
export const literalPiece = (index: ModelIndex, words: readonly HeardWord[]): Sample | undefined => {
  if (index.findTelling(words)) return undefined;
  for (let cut = 1; cut <= words.length - LEAST_WORDS; cut += 1) {
    const closing = words.slice(cut);
    if (!ANSWERS.has(closing[0]?.key ?? '') || meant(closing).length < LEAST_WORDS) continue;
    const answer = index.findLiteral(closing);
    if (answer) return answer;
  }
  for (let cut = words.length - 1; cut >= LEAST_WORDS; cut -= 1) {
    const opening = words.slice(0, cut);
    if (meant(opening).length < LEAST_WORDS || index.findTelling(words.slice(cut))) continue;
    const found = index.findLiteral(opening);
    if (found) return found;
  }
  return undefined;
};
