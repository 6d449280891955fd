import type { SlotFill } from './slotFill.ts';
import { isDeterminer, type Synonym, type SynonymIndex } from './synonymIndex.ts';
import { asSpoken, type HeardWord } from './utterance.ts';

/** A value counts as heard when at least this share of its words and of what was said agree. */
const LEAST_LIKENESS = 0.6;

/** Weight of the content words that must be among them. */
const LEAST_CONTENT = 0.4;

/** Values this much less like the words than the best one are kept as second guesses. */
const RUNNER_UP = 0.1;
const MOST_MATCHES = 4;

/** Nobody says a value in more pieces than this. */
const MOST_PLACES = 8;

/** Paid for each word that stands before one it should follow. */
const OUT_OF_ORDER = 0.1;

/** A grammar word missing from a value with one content word: "someone did this to me" is more than "someone". */
const SHORT_SYNONYM_DROP = 0.2;

/** A word too many costs this share when other values of the type use it: "tingling sensation". */
const RELATED = 0.5;

interface Likeness {
  readonly matched: number;
  readonly cost: number;
}

const share = ({ matched, cost }: Likeness): number => matched / (matched + cost);

/** How well the words from `start` to `end` say the synonym, or undefined when they say something else. */
const compare = (
  words: readonly HeardWord[],
  start: number,
  end: number,
  synonym: Synonym,
  index: SynonymIndex,
): Likeness | undefined => {
  const ofType = index.wordsOfType.get(synonym.type);
  if (words.slice(start, end).some((word) => word.interjection)) return undefined;
  const used = new Set<number>();
  let matched = 0;
  let cost = 0;
  let telling = 0;
  let last = -1;
  for (const { number, weight, negation, content } of synonym.words) {
    let place = -1;
    let alike = 0;
    for (let at = start; at < end; at += 1) {
      const likeness = used.has(at) ? 0 : (words[at]?.near.get(number) ?? 0);
      if (likeness > alike) [place, alike] = [at, likeness];
    }
    if (place < 0) {
      if (negation) return undefined;
      cost += content || synonym.contentWords > 1 ? weight.drop : Math.max(weight.drop, SHORT_SYNONYM_DROP);
      continue;
    }
    used.add(place);
    matched += weight.match * alike;
    if (content) telling += weight.match * alike;
    cost += weight.match * (1 - alike) * 0.5 + (place < last ? OUT_OF_ORDER : 0);
    last = place;
  }
  for (const [offset, word] of words.slice(start, end).entries()) {
    if (used.has(start + offset)) continue;
    if (word.negation || word.contrast) return undefined;
    const related = [...word.near.keys()].some((number) => ofType?.has(number));
    cost += related ? word.skip * RELATED : word.skip;
  }
  return telling >= LEAST_CONTENT ? { matched, cost } : undefined;
};

/** The places of the utterance that hold a content word or a negation of the synonym. */
const placesOf = (words: readonly HeardWord[], synonym: Synonym): readonly number[] => {
  const places: number[] = [];
  for (const [at, word] of words.entries()) {
    const holds = synonym.words.some(({ number, content, negation }) => (content || negation) && word.near.has(number));
    if (holds) places.push(at);
  }
  return places.slice(0, MOST_PLACES);
};

interface Guess extends Likeness {
  readonly synonym: Synonym;
  readonly start: number;
  readonly end: number;
}

/** The stretch of the utterance that says the synonym best. */
const bestGuess = (words: readonly HeardWord[], synonym: Synonym, index: SynonymIndex): Guess | undefined => {
  let best: Guess | undefined;
  const places = placesOf(words, synonym);
  for (const [from, first] of places.entries()) {
    for (const place of places.slice(from)) {
      // Grammar words of the synonym at its ends belong to it too: "on my left", "is not".
      for (const [start, end] of [
        [first, place + 1],
        [Math.max(0, first - 1), place + 1],
        [first, Math.min(words.length, place + 2)],
      ] as const) {
        const likeness = compare(words, start, end, synonym, index);
        if (!likeness || share(likeness) < LEAST_LIKENESS) continue;
        if (!best || likeness.matched - likeness.cost > best.matched - best.cost)
          best = { ...likeness, synonym, start, end };
      }
    }
  }
  return best;
};

/** Synonyms that share enough weight with the utterance to be worth comparing. */
const candidates = (words: readonly HeardWord[], index: SynonymIndex): readonly Synonym[] => {
  const weights = new Float32Array(index.all.length);
  const touched = new Set<number>();
  const counted = new Set<number>();
  for (const word of words) {
    if (!word.content) continue;
    for (const number of word.near.keys()) {
      if (counted.has(number)) continue;
      counted.add(number);
      for (const at of index.containing.get(number) ?? []) {
        const own = index.all[at]?.words.find((candidate) => candidate.number === number);
        weights[at] = (weights[at] ?? 0) + (own?.weight.match ?? 0);
        touched.add(at);
      }
    }
  }
  const found: Synonym[] = [];
  for (const at of touched) {
    const synonym = index.all[at];
    if (!synonym) continue;
    const matched = Math.min(weights[at] ?? 0, synonym.content);
    if (share({ matched: matched + 0.3, cost: 0.8 * (synonym.content - matched) }) >= LEAST_LIKENESS)
      found.push(synonym);
  }
  return found;
};

/** One fill from everything the same words may mean. */
const toFill = (words: readonly HeardWord[], guesses: readonly Guess[]): SlotFill | undefined => {
  const sorted = guesses.toSorted((left, right) => share(right) - share(left));
  const [best] = sorted;
  if (!best) return undefined;
  const matches = new Map<string, { id: string; name: string }>();
  for (const guess of sorted) {
    const { id, name } = guess.synonym;
    if (share(guess) >= share(best) - RUNNER_UP && matches.size < MOST_MATCHES && !matches.has(id))
      matches.set(id, { id, name });
  }
  const start = isDeterminer(words[best.start - 1]?.key ?? '') ? best.start - 1 : best.start;
  return {
    start,
    end: best.end,
    value: asSpoken(words, start, best.end),
    raw: false,
    matches: [...matches.values()],
    matched: best.matched,
    cost: best.cost,
  };
};

/** Values said nearly: misheard, inflected, reordered, with a word too many or too few. */
export const nearFills = (
  words: readonly HeardWord[],
  index: SynonymIndex,
): readonly { readonly type: string; readonly fill: SlotFill }[] => {
  const groups = new Map<string, Guess[]>();
  for (const synonym of candidates(words, index)) {
    const guess = bestGuess(words, synonym, index);
    if (!guess) continue;
    const place = `${synonym.type} ${guess.start} ${guess.end}`;
    const group = groups.get(place);
    if (group) group.push(guess);
    else groups.set(place, [guess]);
  }
  return [...groups.values()].flatMap((guesses) => {
    const fill = toFill(words, guesses);
    return fill ? [{ type: guesses[0]?.synonym.type ?? '', fill }] : [];
  });
};
