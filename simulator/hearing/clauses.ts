import { matchWords, type Match } from './match.ts';
import type { ModelIndex } from './modelIndex.ts';
import type { FindFills } from './slotFills.ts';
import type { HeardWord } from './utterance.ts';

/** One clause of two explains this share of what was said. */
export const ONE_CLAUSE = 0.8;

/** Of two clauses, the one with a value in it says more. */
const NAMES_SOMETHING = 0.05;

/** After "but" comes what is meant. */
const AFTER_BUT = 0.1;

/** A clause nobody would have heard by itself. */
const LEAST_CLAUSE = 0.7;

/** A clause with values of a slot that takes several reports something, and is heard before a mere answer. */
const REPORTS = 0.3;

/** Content words in a clause nobody understood: with so many it may be what was meant, so that none is heard alone. */
const TOO_MUCH_LOST = 2;

/** Where a second sentence begins: after "but", or else after "and". */
const turnOf = (words: readonly HeardWord[]): number => {
  const contrast = words.findIndex((word) => word.contrast);
  return contrast < 0 ? words.findIndex((word) => word.key === 'and') : contrast;
};

const takesSeveral = ({ sample }: Match): boolean => sample.steps.some(({ kind }) => kind === 'more');

/** Two clauses that tell of the same kind of thing are heard as one: "I have a fever and my chest hurts". */
const joined = (first: Match, second: Match): Match | undefined =>
  first.sample.intent === second.sample.intent && takesSeveral(first) && takesSeveral(second)
    ? { ...first, filled: [...first.filled, ...second.filled], score: (first.score + second.score) / 2 }
    : undefined;

/** "Chest pain but no fever": two sentences. What is affirmed is heard before what is denied. */
export const matchClauses = (
  index: ModelIndex,
  words: readonly HeardWord[],
  findFills: FindFills,
): Match | undefined => {
  const turn = turnOf(words);
  if (turn < 1) return undefined;
  const contrast = words[turn]?.contrast === true;
  const [first, second] = [words.slice(0, turn), words.slice(turn + 1)].map((clause) => {
    const match = matchWords(index, clause, findFills);
    return match && match.score >= LEAST_CLAUSE ? match : undefined;
  });
  const both = first && second ? joined(first, second) : undefined;
  if (both) return both;
  const lost = first ? (second ? [] : words.slice(turn + 1)) : words.slice(0, turn);
  if (lost.filter((word) => word.content || word.negation).length >= TOO_MUCH_LOST) return undefined;
  const ranked = [first, second].flatMap((match, at) => {
    if (match === undefined) return [];
    const names = match.filled.reduce((most, { fill }) => Math.max(most, fill.matched), 0);
    const reports = !match.sample.denying && takesSeveral(match) && match.filled.length > 0;
    const rank =
      match.score -
      (match.sample.denying ? 1 : 0) +
      (reports ? REPORTS : 0) +
      NAMES_SOMETHING * names +
      (contrast && at === 1 ? AFTER_BUT : 0);
    return [{ match: { ...match, score: match.score * ONE_CLAUSE }, rank }];
  });
  return ranked.toSorted((left, right) => right.rank - left.rank)[0]?.match;
};
