import type { CustomSlotTypeName, SlotTypeSource } from '../source.ts';
import { CALENDAR } from './calendar.ts';
import { CAUSE } from './cause.ts';
import { FEEL } from './feel.ts';
import { ONSET } from './onset.ts';
import { PACE } from './pace.ts';
import { PERSON } from './person.ts';
import { REMEDY } from './remedy.ts';
import { SAYING } from './saying.ts';
import { SYMPTOM } from './symptom.ts';
import { THING } from './thing.ts';
import { TOPIC } from './topic.ts';

/** Every slot type written by hand. DENIED_SYMPTOM is drawn from SYMPTOM by build.ts. */
export const SLOT_TYPES = {
  SYMPTOM,
  ONSET: { ...ONSET, ...CALENDAR },
  CAUSE,
  REMEDY,
  TOPIC,
  PACE,
  FEEL,
  THING,
  PERSON,
  SAYING,
} as const satisfies Record<Exclude<CustomSlotTypeName, 'DENIED_SYMPTOM'>, SlotTypeSource>;
