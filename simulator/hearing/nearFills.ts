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

/** The words of an utterance that stand in values of a type, by their place. */
type Related = (type: string) => readonly boolean[];

const relatedIn = (words: readonly HeardWord[], index: SynonymIndex): Related => {
  const known = new Map<string, readonly boolean[]>();
  return (type) => {
    const ofType = index.wordsOfType.get(type);
    const related =
      known.get(type) ?? words.map(({ near }) => [...near.keys()].some((number) => ofType?.has(number) === true));
    known.set(type, related);
    return related;
  };
};

/** How well the words from `start` to `end` say the synonym, or undefined when they say something else. */
const compare = (
  words: readonly HeardWord[],
  start: number,
  end: number,
  synonym: Synonym,
  related: readonly boolean[],
): Likeness | undefined => {
  for (let at = start; at < end; at += 1) if (words[at]?.interjection === true) return undefined;
  // A handful at most, which a list looks through faster than a set.
  const used: number[] = [];
  let matched = 0;
  let cost = 0;
  let telling = 0;
  let last = -1;
  for (const { number, weight, negation, content } of synonym.words) {
    let place = -1;
    let alike = 0;
    for (let at = start; at < end; at += 1) {
      const likeness = words[at]?.near.get(number) ?? 0;
      if (likeness <= alike || used.includes(at)) continue;
      place = at;
      alike = likeness;
    }
    if (place < 0) {
      if (negation) return undefined;
      cost += content || synonym.contentWords > 1 ? weight.drop : Math.max(weight.drop, SHORT_SYNONYM_DROP);
      continue;
    }
    used.push(place);
    matched += weight.match * alike;
    if (content) telling += weight.match * alike;
    cost += weight.match * (1 - alike) * 0.5 + (place < last ? OUT_OF_ORDER : 0);
    last = place;
  }
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || used.includes(at)) continue;
    if (word.negation || word.contrast) return undefined;
    cost += related[at] === true ? word.skip * RELATED : word.skip;
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

/** How many words before and after its own a value may take in. */
const WITH_GRAMMAR = [
  [0, 0],
  [1, 0],
  [0, 1],
] as const;

/** The stretch of the utterance that says the synonym best. */
const bestGuess = (words: readonly HeardWord[], synonym: Synonym, related: readonly boolean[]): Guess | undefined => {
  let best: Guess | undefined;
  const places = placesOf(words, synonym);
  for (const [from, first] of places.entries()) {
    for (const place of places.slice(from)) {
      // Grammar words of the synonym at its ends belong to it too: "on my left", "is not".
      for (const [before, after] of WITH_GRAMMAR) {
        const start = first - before;
        const end = place + 1 + after;
        if (start < 0 || end > words.length) continue;
        const likeness = compare(words, start, end, synonym, related);
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
      const containing = index.containing.get(number) ?? [];
      const own = index.all[containing[0] ?? 0]?.words.find((candidate) => candidate.number === number);
      for (const at of containing) {
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
  const related = relatedIn(words, index);
  for (const synonym of candidates(words, index)) {
    const guess = bestGuess(words, synonym, related(synonym.type));
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
