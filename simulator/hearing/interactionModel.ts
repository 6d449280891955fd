/** The part of skill-package/interactionModels/custom/<locale>.json that hearing depends on. */
export interface InteractionModel {
  readonly interactionModel: { readonly languageModel: LanguageModel };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types?: readonly ModelSlotType[];
  readonly modelConfiguration?: {
    readonly fallbackIntentSensitivity?: { readonly level: string };
  };
}

export interface ModelIntent {
  readonly name: string;
  readonly samples?: readonly string[];
  readonly slots?: readonly ModelSlot[];
}

export interface ModelSlot {
  readonly name: string;
  readonly type: string;
  readonly samples?: readonly string[];
  readonly multipleValues?: { readonly enabled: boolean };
}

export interface ModelSlotType {
  readonly name: string;
  readonly values: readonly ModelSlotValue[];
}

export interface ModelSlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}
