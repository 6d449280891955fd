import type { Named } from '../conversation/event.ts';
import type { FindingId } from '../triage/findings.ts';

/** What free words were read as. A sign stands in one of the lists only, the gravest it earned. */
export interface Reading extends Named {
  /** Named to be excluded: "no fever", "my legs are fine". */
  readonly denied: Named;
  /** Warning words whose meaning is open: a question, "what if", "not sure whether", long ago. To be asked about. */
  readonly doubtful: readonly FindingId[];
  /** "Call an ambulance", for whomever. */
  readonly emergency: boolean;
  /** Signs of somebody else, now. */
  readonly others: readonly FindingId[];
}

export const NOTHING_READ: Reading = {
  findings: [],
  precautions: [],
  denied: { findings: [], precautions: [] },
  doubtful: [],
  emergency: false,
  others: [],
};
