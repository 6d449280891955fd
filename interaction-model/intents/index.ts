import type { IntentName } from '../../lambda/src/skill/intentNames.ts';
import type { IntentSource } from '../source.ts';
import { ALERTS } from './alerts.ts';
import { ANSWERS } from './answers.ts';
import { COACHING } from './coaching.ts';
import { DESCRIBING } from './describing.ts';
import { LEARNING } from './learning.ts';
import { ONSET_AND_AGE } from './onsetAndAge.ts';
import { PLATFORM } from './platform.ts';
import { REMEDIES } from './remedies.ts';
import { REPORTING } from './reporting.ts';

/** The samples of every intent. An intent without a source does not compile. */
export const INTENTS = {
  ...ALERTS,
  ...ANSWERS,
  ...REPORTING,
  ...ONSET_AND_AGE,
  ...COACHING,
  ...REMEDIES,
  ...LEARNING,
  ...DESCRIBING,
  ...PLATFORM,
} as const satisfies Record<IntentName, IntentSource>;
