import { matchClauses, ONE_CLAUSE } from './clauses.ts';
import { afterCorrection } from './corrections.ts';
import type { Hear, HeardSlot, Hearing } from './hearing.ts';
import type { InteractionModel } from './interactionModel.ts';
import { matchWords, type Match } from './match.ts';
import { indexModel, type ModelIndex } from './modelIndex.ts';
import { otherHearings } from './otherHearings.ts';
import { spokenWords, type SpokenWord } from './normalise.ts';
import { afterWakeWord, literalPiece } from './pieces.ts';
import { hearOpenly } from './openly.ts';
import { fillsFinder, type FindFills } from './slotFills.ts';
import { tell } from './tell.ts';
import { asSpoken, hearWords, type HeardWord } from './utterance.ts';

/** The score below which speech is out of scope, by the model's fallback sensitivity. Alexa's own default is LOW. */
const THRESHOLDS: ReadonlyMap<string, number> = new Map([
  ['LOW', 0.48],
  ['MEDIUM', 0.54],
  ['HIGH', 0.6],
]);

/** A match from here on is heard before free text is. */
const CLEAR = 0.85;

/** An answer of one short word is said or not said: what is only near it ("yeast", "gnarl") is another word. */
const SHORT = 5;
const ANSWERS = ['AMAZON.YesIntent', 'AMAZON.NoIntent'];

const isGuess = ({ sample }: Match, words: readonly HeardWord[]): boolean => {
  const [only, ...others] = words.filter((word) => !word.filler);
  return ANSWERS.includes(sample.intent) && others.length === 0 && (only?.key.length ?? 0) <= SHORT;
};

/** What is left after "no wait" must be this plain to be what was meant. */
const CORRECTED = 0.85;

const better = (one: Match | undefined, other: Match | undefined): Match | undefined =>
  other && other.score > (one?.score ?? 0) ? other : one;

/** The nearest sample; only a score of `least` or more is of use. */
const bestMatch = (
  index: ModelIndex,
  words: readonly HeardWord[],
  findFills: FindFills,
  least: number,
): Match | undefined => {
  const whole = matchWords(index, words, findFills, least);
  if (whole && whole.score >= CORRECTED) return whole;
  if (least > ONE_CLAUSE) return whole;
  const corrected = afterCorrection(words);
  const meant = corrected && matchWords(index, corrected, findFills, CORRECTED);
  if (meant && meant.score >= CORRECTED) return { ...meant, score: meant.score * ONE_CLAUSE };
  return whole && whole.score >= ONE_CLAUSE ? whole : better(whole, matchClauses(index, words, findFills));
};

const heardSlots = (match: Match, index: ModelIndex): readonly HeardSlot[] =>
  match.filled.map(({ slot, fill }) => ({
    name: slot.name,
    type: slot.type,
    value: fill.value,
    matches: fill.matches,
    isCustom: index.synonyms.wordsOfType.has(slot.type),
  }));

/**
 * The hearing of a simulated Echo. It understands what the model gives Alexa and nothing else: a sample word for
 * word first, then the nearest sample, then free text behind its carrier, and AMAZON.FallbackIntent for everything
 * too far from any.
 */
export const createHearing = (model: InteractionModel): Hear => {
  const { languageModel } = model.interactionModel;
  const index = indexModel(languageModel);
  const level = languageModel.modelConfiguration?.fallbackIntentSensitivity?.level ?? 'LOW';
  const threshold = THRESHOLDS.get(level) ?? 0.48;

  const hearLiterally = (words: readonly SpokenWord[]): Hearing | undefined => {
    const literal = index.findLiteral(words);
    return literal && { intent: literal.intent, slots: [], score: 1, sample: literal.text };
  };

  const hearWordsAs = (words: readonly HeardWord[], findFills: FindFills, least: number): Hearing => {
    const match = bestMatch(index, words, findFills, least);
    return match && match.score >= least && !isGuess(match, words)
      ? {
          intent: match.sample.intent,
          slots: heardSlots(match, index),
          score: Math.min(1, match.score),
          sample: match.sample.text,
        }
      : { intent: 'AMAZON.FallbackIntent', slots: [], score: match?.score ?? 0, sample: undefined };
  };

  return (utterance, now): Hearing => {
    const spoken = spokenWords(utterance);
    const literally = hearLiterally(spoken);
    if (literally) return literally;
    const words = hearWords(spoken, index.vocabulary);
    const findFills = fillsFinder(index.builtInTypes, index.synonyms, now);
    const open = hearOpenly(index, words, findFills);
    const heard = hearWordsAs(words, findFills, open ? CLEAR : threshold);
    if (heard.score >= CLEAR) return heard;
    const addressed = afterWakeWord(words);
    const others = [...(addressed ? [asSpoken(addressed, 0, addressed.length)] : []), ...otherHearings(index, words)];
    for (const other of others) {
      const again = spokenWords(other);
      const second = hearLiterally(again) ?? hearWordsAs(hearWords(again, index.vocabulary), findFills, CLEAR);
      if (second.score >= CLEAR) return { ...second, score: second.score * ONE_CLAUSE };
    }
    if (open) return open;
    const told = tell(index, words, heard);
    if (told) return told;
    const piece = literalPiece(index, words);
    return piece ? { intent: piece.intent, slots: [], score: CLEAR, sample: piece.text } : heard;
  };
};
