import { defaultPhrases } from './builtInIntents.ts';
import { readerOf } from './builtInSlotTypes.ts';
import type { LanguageModel, ModelIntent } from './interactionModel.ts';
import { tellingFinder, type FindTelling } from './freeText.ts';
import { openSampleOf, openTypesOf, type OpenSample } from './openText.ts';
import { literalFinder, type FindLiteral } from './literal.ts';
import { soundOf } from './sound.ts';
import { spokenWords, type SpokenWord } from './normalise.ts';
import { partsOf, wordsOf, type SamplePart } from './sampleParts.ts';
import { freeSlotOf, ownWeight, stepsOf, toSample, type Sample } from './samples.ts';
import { formsOf, indexSynonyms, type SynonymIndex } from './synonymIndex.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The model, arranged for looking up what was said. */
export interface ModelIndex {
  readonly vocabulary: Vocabulary;
  readonly synonyms: SynonymIndex;
  readonly samples: readonly Sample[];
  /** Places in `samples` of the samples with a word worth searching by. */
  readonly withWord: ReadonlyMap<number, readonly number[]>;
  /** Places in `samples` of the samples with a slot of a type. */
  readonly withType: ReadonlyMap<string, readonly number[]>;
  /** Places in `samples` of the samples whose words carry a slot without being worth searching by: "I have {symptom}". */
  readonly carried: readonly number[];
  /** Finds samples without slots. A sample of the skill comes before a default phrase. */
  readonly findLiteral: FindLiteral;
  /** Samples that are nothing but a slot, by its type. */
  readonly standsAlone: ReadonlyMap<string, Sample>;
  /** Finds the carrier of free text. */
  readonly findTelling: FindTelling;
  /** Samples that take whatever was said. */
  readonly open: readonly OpenSample[];
  /** Words the model knows from what it is for; those it only gives as out of scope are not among them. */
  readonly inScope: ReadonlySet<number>;
  /** Samples of two words, by the consonants of both run together: "carrion" is "carry on". */
  readonly runTogether: ReadonlyMap<string, string>;
  /** The built-in slot types the model uses that follow a grammar. */
  readonly builtInTypes: readonly string[];
}

/** Grammar words stand in nearly every sample, so they are not searched by. */
const WORTH_SEARCHING = 0.3;

const push = <Key>(map: Map<Key, number[]>, key: Key, value: number): void => {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (values.at(-1) !== value) values.push(value);
};

/** A sample of an intent, cut at its slots and into its words. */
interface TakenApart {
  readonly intent: ModelIntent;
  readonly text: string;
  readonly parts: readonly SamplePart[];
  readonly words: readonly SpokenWord[];
  readonly keys: readonly string[];
}

const takenApart = (intent: ModelIntent, text: string): TakenApart => {
  const parts = partsOf(text);
  const words = wordsOf(parts);
  return { intent, text, parts, words, keys: words.map(({ key }) => key) };
};

/** A word of fewer samples than this comes from a turn of phrase ("over the moon") and says nothing of what a skill is for. */
const SAMPLES_IN_SCOPE = 3;

const wordsInScope = (
  typeLines: readonly (readonly string[])[],
  sampleLines: readonly (readonly string[])[],
  vocabulary: Vocabulary,
): ReadonlySet<number> => {
  const known = new Set(typeLines.flat());
  const counts = new Map<string, number>();
  for (const line of sampleLines) for (const key of new Set(line)) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) if (count >= SAMPLES_IN_SCOPE) known.add(key);
  return new Set([...known].flatMap((key) => vocabulary.numberOf(key) ?? []));
};

/** Indexes a language model once. */
export const indexModel = (model: LanguageModel): ModelIndex => {
  const intents = model.intents.filter((intent) => intent.name !== 'AMAZON.FallbackIntent' || intent.samples?.length);
  // Many a form stands in two slot types, and is taken apart once.
  const known = new Map<string, readonly string[]>();
  const keysOf = (form: string): readonly string[] => {
    const keys = known.get(form) ?? spokenWords(form).map((word) => word.key);
    known.set(form, keys);
    return keys;
  };
  const openTypes = openTypesOf(model);
  const allTypes = (model.types ?? []).map((type) => ({ name: type.name, forms: formsOf(type, keysOf) }));
  const types = allTypes.filter(({ name }) => !openTypes.has(name));
  // The skill's own samples first: where a default phrase of a built-in intent says the same, the sample wins.
  const written = intents.flatMap((intent) => (intent.samples ?? []).map((text) => takenApart(intent, text)));
  const open = written.flatMap(({ intent, text, parts }) => openSampleOf(intent, text, parts, openTypes) ?? []);
  const openTexts = new Set(open.map(({ text }) => text));
  const closed = written.filter(({ text }) => !openTexts.has(text));
  const tellings = closed.filter(({ intent, parts }) => freeSlotOf(intent, parts) !== undefined);
  const texts = [
    ...closed.filter(({ intent, parts }) => freeSlotOf(intent, parts) === undefined),
    ...intents.flatMap((intent) => defaultPhrases(intent.name).map((text) => takenApart(intent, text))),
  ];
  const typeLines = allTypes.flatMap(({ forms }) => forms.map(({ keys }) => keys));
  const vocabulary = createVocabulary([...[...texts, ...tellings].map(({ keys }) => keys), ...typeLines]);
  const stepOf = stepsOf(vocabulary);
  const samples = texts.map(({ intent, text, parts }) => toSample(intent, text, parts, stepOf));

  const withWord = new Map<number, number[]>();
  const withType = new Map<string, number[]>();
  for (const [place, { steps }] of samples.entries()) {
    for (const step of steps) {
      if (step.kind === 'slot') push(withType, step.slot.type, place);
      else if (step.kind === 'word' && step.weight.match >= WORTH_SEARCHING) push(withWord, step.number, place);
    }
  }
  return {
    vocabulary,
    synonyms: indexSynonyms(types, vocabulary),
    samples,
    withWord,
    withType,
    carried: samples.flatMap((sample, place) => (sample.carrier === 'weak' ? [place] : [])),
    findLiteral: literalFinder(samples.map((sample, place) => ({ sample, words: texts[place]?.words ?? [] }))),
    standsAlone: new Map(
      samples.flatMap((sample) => {
        const [step] = sample.steps;
        return step?.kind === 'slot' && ownWeight(sample) === 0 ? [[step.slot.type, sample] as const] : [];
      }),
    ),
    findTelling: tellingFinder(tellings),
    open,
    inScope: wordsInScope(
      typeLines,
      [...texts, ...tellings].flatMap(({ intent, keys }) => (intent.name === 'AMAZON.FallbackIntent' ? [] : [keys])),
      vocabulary,
    ),
    runTogether: new Map(
      texts.flatMap(({ parts, keys, text }) =>
        parts.length === 1 && keys.length === 2 ? [[soundOf(keys.join('')).consonants, text] as const] : [],
      ),
    ),
    builtInTypes: [...withType.keys()].filter((type) => readerOf(type) !== undefined),
  };
};
