import type { Cause } from './cause.ts';
import type { FindingId } from './findings.ts';
import type { Level } from './level.ts';
import type { Onset } from './onset.ts';
import type { PrecautionId } from './precautions.ts';
import type { SignQuestionId } from './questions.ts';

export type Trend = 'better' | 'same' | 'worse';

/** All that was learned about the person. Lives in the session and dies with it. */
export interface Facts {
  /** Only a clear "no" is "no"; everything doubtful is stored as "yes". Not asked yet: absent. */
  readonly answers: Readonly<Partial<Record<SignQuestionId, 'no' | 'yes'>>>;
  /** Signs somebody named, whether asked or not. */
  readonly findings: readonly FindingId[];
  /** The gravest level reached so far in this session. It is never lowered. */
  readonly floor: Level;
  readonly onset?: Onset;
  readonly trend?: Trend;
  readonly cause?: Cause;
  /** What may have to be left out: true when it applies or might. */
  readonly precautions: Readonly<Partial<Record<PrecautionId, boolean>>>;
}

export const NO_FACTS: Facts = { answers: {}, findings: [], floor: 'self_care', precautions: {} };
