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
}

const indexed = (phrases: readonly (readonly [phrase: string, id: string])[]): Phrases => {
  const idOf = new Map(phrases);
  const beginnings = new Map<string, readonly string[]>();
  return {
    idOf,
    startingWith: (words) => {
      const found = beginnings.get(words) ?? [...idOf.keys()].filter((phrase) => phrase.startsWith(words));
      beginnings.set(words, found);
      return found;
    },
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

/** Utterances that two sayings read differently: as two intents, or as two ids of one intent. */
export const clashesAmong = (sayings: readonly Saying[]): readonly string[] => {
  const clashes = new Set<string>();
  const slotted = sayings.filter(({ phrases }) => phrases !== undefined);
  const fixed = sayings.filter(({ phrases }) => phrases === undefined);
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
    for (const other of slotted) if (other.intent !== saying.intent) note(saying.before, saying, other);
  }
  slotted.forEach((one, index) => {
    for (const other of slotted.slice(index + 1)) {
      for (const utterance of shareable(one, other)) note(utterance, one, other);
    }
  });
  return [...clashes];
};

/** Utterances of the saying with the shorter beginning that could also be the other's. */
const shareable = (one: Saying, other: Saying): readonly string[] => {
  const [short, long] = one.before.length <= other.before.length ? [one, other] : [other, one];
  if (!long.before.startsWith(short.before)) return [];
  if (!long.after.endsWith(short.after) && !short.after.endsWith(long.after)) return [];
  const rest = long.before.slice(short.before.length);
  return (short.phrases?.startingWith(rest) ?? [])
    .map((phrase) => short.before + phrase + short.after)
    .filter((utterance) => readBy(long, utterance) !== undefined);
};
