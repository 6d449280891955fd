import type { IntentName } from '../../lambda/src/skill/intentNames.ts';
import type { DayId } from '../slots/calendar.ts';
import type { Patterns } from '../source.ts';
import type { SLOT_TYPES } from '../slots/index.ts';

type SlotTypes = typeof SLOT_TYPES;

/** What one locale says on top of the shared phrases. */
export interface LocaleWords {
  /** The local emergency number as people ask for it; they belong to EmergencyIntent. */
  readonly emergencyNumbers: Patterns;
  /** Local ways to say what an intent means. */
  readonly samples: Readonly<Partial<Record<IntentName, Patterns>>>;
  /** Local words for an id of a slot type. */
  readonly phrases: { readonly [Type in keyof SlotTypes]?: { readonly [Id in keyof SlotTypes[Type]]?: Patterns } };
  /** Days as they are called here. */
  readonly days: Readonly<Partial<Record<DayId, Patterns>>>;
  /** Words said another way here: every symptom phrase holding the first is also said with the second. */
  readonly alsoSaid: readonly (readonly [shared: string, local: string])[];
}
