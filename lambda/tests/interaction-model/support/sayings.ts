import type { LanguageModelJson } from '../../../../interaction-model/modelJson.ts';
import { phrasesOf, slotNamesIn } from './models.ts';

/** Something the model hears exactly: a sample, its one custom slot (if any) open for the phrases of a type. */
interface Saying {
  readonly intent: string;
  readonly sample: string;
  readonly before: string;
  readonly after: string;
  /** Undefined when the sample has no slot. */
  readonly phrases: Phrases | undefined;
}

interface Phrases {
  readonly idOf: ReadonlyMap<string, string>;
  /** The phrases that begin with some words. */
  readonly startingWith: (words: string) => readonly string[];
  /** The phrases that end in some words. */
  readonly endingIn: (words: string) => readonly string[];
}

const indexed = (phrases: readonly (readonly [phrase: string, id: string])[]): Phrases => {
  const idOf = new Map(phrases);
  const all = [...idOf.keys()];
  return {
    idOf,
    startingWith: remembered((words) => all.filter((phrase) => phrase.startsWith(words))),
    endingIn: remembered((words) => all.filter((phrase) => phrase.endsWith(words))),
  };
};

const remembered = (find: (words: string) => readonly string[]): ((words: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (words) => {
    const found = known.get(words) ?? find(words);
    known.set(words, found);
    return found;
  };
};

/**
 * Every sample that can be listed exactly. Left out: slots of Amazon's own types, whose values are hers, and samples
 * with two slots.
 */
export const sayingsOf = (model: LanguageModelJson): readonly Saying[] => {
  const types = new Map(model.types.map((type) => [type.name, indexed(phrasesOf(type))]));
  return model.intents.flatMap((intent) => {
    const typeOf = new Map((intent.slots ?? []).map((slot) => [slot.name, slot.type]));
    return intent.samples.flatMap((sample): readonly Saying[] => {
      const [slot, another] = slotNamesIn(sample);
      if (slot === undefined) return [{ intent: intent.name, sample, before: sample, after: '', phrases: undefined }];
      const phrases = types.get(typeOf.get(slot) ?? '');
      if (another !== undefined || phrases === undefined) return [];
      const [before = '', after = ''] = sample.split(`{${slot}}`);
      return [{ intent: intent.name, sample, before, after, phrases }];
    });
  });
};

/** How one saying reads an utterance: its id, an empty id without a slot, undefined when it does not fit. */
const readBy = ({ before, after, phrases }: Saying, utterance: string): string | undefined => {
  if (phrases === undefined) return utterance === before ? '' : undefined;
  if (!utterance.startsWith(before) || !utterance.endsWith(after)) return undefined;
  return phrases.idOf.get(utterance.slice(before.length, utterance.length - after.length));
};

export interface Reading {
  readonly intent: string;
  readonly id: string;
}

/** Every exact reading of an utterance, each once. */
export const readExactly = (sayings: readonly Saying[], utterance: string): readonly Reading[] => {
  const readings = new Map<string, Reading>();
  for (const saying of sayings) {
    const id = readBy(saying, utterance);
    if (id !== undefined) readings.set(`${saying.intent} ${id}`, { intent: saying.intent, id });
  }
  return [...readings.values()];
};

/** Sayings with a slot, by the words before it. */
const byBeginning = (sayings: readonly Saying[]): ((utterance: string) => readonly Saying[]) => {
  const starting = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const same = starting.get(saying.before);
    if (same === undefined) starting.set(saying.before, [saying]);
    else same.push(saying);
  }
  return (utterance) =>
    Array.from({ length: utterance.length + 1 }, (_, length) => starting.get(utterance.slice(0, length)) ?? []).flat();
};

/** Utterances that two sayings read differently: as two intents, or as two ids of one intent. */
export const clashesAmong = (sayings: readonly Saying[]): readonly string[] => {
  const clashes = new Set<string>();
  const slotted = sayings.filter(({ phrases }) => phrases !== undefined);
  const fixed = sayings.filter(({ phrases }) => phrases === undefined);
  const beginningLike = byBeginning(slotted);
  const note = (utterance: string, one: Saying, other: Saying): void => {
    const id = readBy(one, utterance);
    const otherId = readBy(other, utterance);
    if (id === undefined || otherId === undefined || (one.intent === other.intent && id === otherId)) return;
    clashes.add(`"${utterance}": ${one.intent} ${id} (${one.sample}), ${other.intent} ${otherId} (${other.sample})`);
  };
  const owner = new Map<string, Saying>();
  for (const saying of fixed) {
    const first = owner.get(saying.before);
    if (first === undefined) owner.set(saying.before, saying);
    else note(saying.before, first, saying);
    for (const other of beginningLike(saying.before)) {
      if (other.intent !== saying.intent) note(saying.before, saying, other);
    }
  }
  const places = new Map(slotted.map((saying, place) => [saying, place]));
  const placeOf = (saying: Saying): number => places.get(saying) ?? 0;
  // Of two sayings, one begins as the other does or goes on from there; each pair once, in the order of the model.
  for (const long of slotted) {
    for (const short of beginningLike(long.before)) {
      if (short.before === long.before && placeOf(short) >= placeOf(long)) continue;
      const [one, other] = placeOf(short) < placeOf(long) ? [short, long] : [long, short];
      for (const utterance of shareable(one, other)) note(utterance, one, other);
    }
  }
  return [...clashes];
};

const shared = new WeakMap<Phrases, WeakMap<Phrases, readonly string[]>>();

/** The phrases of two slot types; found once for each pair. */
const inBoth = (one: Phrases | undefined, other: Phrases | undefined): readonly string[] => {
  if (one === undefined || other === undefined) return [];
  const ofOne = shared.get(one) ?? new WeakMap<Phrases, readonly string[]>();
  shared.set(one, ofOne);
  const found = ofOne.get(other) ?? [...one.idOf.keys()].filter((phrase) => other.idOf.has(phrase));
  ofOne.set(other, found);
  return found;
};

/** Utterances both sayings could be, by what the longer beginning, or else the longer ending, asks of a phrase. */
const shareable = (one: Saying, other: Saying): readonly string[] => {
  const [short, long] = one.before.length <= other.before.length ? [one, other] : [other, one];
  if (!long.before.startsWith(short.before)) return [];
  if (!long.after.endsWith(short.after) && !short.after.endsWith(long.after)) return [];
  const rest = long.before.slice(short.before.length);
  if (rest === '' && short.after === long.after) {
    if (one.intent === other.intent && one.phrases === other.phrases) return [];
    return inBoth(short.phrases, long.phrases).map((phrase) => short.before + phrase + short.after);
  }
  const ending = long.after.length >= short.after.length ? [short, long] : [long, short];
  const [open, closed] = ending as [Saying, Saying];
  const tail = closed.after.slice(0, closed.after.length - open.after.length);
  const phrases =
    rest !== ''
      ? { of: short, list: short.phrases?.startingWith(rest) ?? [] }
      : { of: open, list: open.phrases?.endingIn(tail) ?? [] };
  return phrases.list
    .map((phrase) => phrases.of.before + phrase + phrases.of.after)
    .filter((utterance) => readBy(short, utterance) !== undefined && readBy(long, utterance) !== undefined);
};
