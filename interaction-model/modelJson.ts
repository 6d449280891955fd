/** The file Alexa is given for one locale, as far as this skill uses its schema (ask-smapi-model, InteractionModelData). */
export interface InteractionModelJson {
  readonly interactionModel: { readonly languageModel: LanguageModelJson };
}

export interface LanguageModelJson {
  readonly invocationName: string;
  readonly modelConfiguration: {
    readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
  };
  readonly intents: readonly IntentJson[];
  readonly types: readonly SlotTypeJson[];
}

export interface IntentJson {
  readonly name: string;
  readonly slots?: readonly SlotJson[];
  readonly samples: readonly string[];
}

export interface SlotJson {
  readonly name: string;
  readonly type: string;
  readonly multipleValues?: { readonly enabled: true };
}

export interface SlotTypeJson {
  readonly name: string;
  readonly values: readonly SlotValueJson[];
}

export interface SlotValueJson {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}
