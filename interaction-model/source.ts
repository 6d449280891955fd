import type { IntentName } from '../lambda/src/skill/intentNames.ts';

/** Phrases in the notation of expand.ts. */
export type Patterns = readonly string[];

export type CustomSlotTypeName =
  | 'SYMPTOM'
  | 'DENIED_SYMPTOM'
  | 'ONSET'
  | 'CAUSE'
  | 'REMEDY'
  | 'TOPIC'
  | 'PACE'
  | 'FEEL'
  | 'THING'
  | 'PERSON'
  | 'SAYING';

/** Slot types that Alexa brings with her: an ISO duration, an ISO date, a time of day, a number, and any words at all. */
type BuiltInSlotTypeName = 'AMAZON.DURATION' | 'AMAZON.DATE' | 'AMAZON.TIME' | 'AMAZON.NUMBER' | 'AMAZON.SearchQuery';

interface SlotSource {
  readonly type: CustomSlotTypeName | BuiltInSlotTypeName;
  /** Whether several values may be said in one breath: "fever and chills". */
  readonly several?: true;
}

export interface IntentSource {
  readonly slots?: Readonly<Record<string, SlotSource>>;
  readonly samples: Patterns;
}

/** Some intents of the model, grouped by what they are for. */
export type IntentGroup = Readonly<Partial<Record<IntentName, IntentSource>>>;

/** A slot type: lay phrases for every id of the code. The first phrase is the one the others are synonyms of. */
export type SlotTypeSource<Id extends string = string> = Readonly<Record<Id, Patterns>>;
