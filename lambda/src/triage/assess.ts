import type { Facts } from './facts.ts';
import { FINDINGS, type FindingId } from './findings.ts';
import { graver, LEVELS, type Level } from './level.ts';
import { isUnknownOnset } from './onset.ts';
import { nextQuestion } from './nextQuestion.ts';
import { SIGN_QUESTIONS, type SignQuestionId } from './questions.ts';
import { DOCTOR_HOURS, DOCTOR_IF_INTENSE_HOURS } from './stage.ts';

/** Why the time alone asks for a doctor: it lasts too long, lasts but eases, gets worse, or nobody knows. */
export type TimeReason = 'too_long' | 'long_but_better' | 'not_better' | 'unknown_onset';

/** What led to a level: a sign, a question answered "yes" without naming one, or how long it has lasted. */
export type Because =
  | { readonly by: 'finding'; readonly finding: FindingId }
  | { readonly by: 'answer'; readonly question: SignQuestionId }
  | { readonly by: 'time'; readonly why: TimeReason };

interface Reason {
  readonly level: Level;
  readonly because: Because;
}

/** The outcome of the check: how soon a person is needed, why, and whether anything is still to be asked. */
export interface Disposition {
  readonly level: Level;
  readonly because: readonly Because[];
  /** True only when every question is answered; without it nobody is coached. */
  readonly complete: boolean;
}

type Weight = (facts: Facts, also: (...others: FindingId[]) => boolean) => Level;

/** Signs that weigh more, or less, beside something else that was said (table rows 11, 22, 40, 45, 53). */
const WEIGHED: Partial<Record<FindingId, Weight>> = {
  fever: (_facts, also) => (also('arm_numb') ? 'emergency' : 'urgent'),
  breath_pain: ({ precautions }, also) =>
    also('palpitations') || precautions.thinners_or_clot === true ? 'emergency' : 'urgent',
  cough_pain: (_facts, also) => (also('cancer', 'weak_bones') ? 'urgent' : 'see_doctor'),
  weak_bones: ({ cause }) => (cause === 'movement' ? 'urgent' : 'see_doctor'),
  // Row 53 counts only without a plain cause, and nobody is cleared before the cause was asked.
  heart_risk: ({ cause }) => (cause === 'unknown' ? 'urgent' : 'self_care'),
};

const levelOfFinding = (finding: FindingId, facts: Facts): Level =>
  WEIGHED[finding]?.(facts, (...others) => others.some((other) => facts.findings.includes(other))) ??
  FINDINGS[finding].level;

const doctor = (why: TimeReason): readonly Reason[] => [{ level: 'see_doctor', because: { by: 'time', why } }];

const reasonsFromTime = ({ onset, trend }: Facts): readonly Reason[] => {
  if (onset === undefined) return [];
  if (isUnknownOnset(onset)) return doctor('unknown_onset');
  if (onset.max > DOCTOR_HOURS) return doctor(trend === 'better' ? 'long_but_better' : 'too_long');
  if (onset.max > DOCTOR_IF_INTENSE_HOURS && trend !== 'better') return doctor('too_long');
  return trend === 'worse' ? doctor('not_better') : [];
};

const reasonsFor = (facts: Facts): readonly Reason[] => {
  const named = facts.findings.map((finding): Reason => ({
    level: levelOfFinding(finding, facts),
    because: { by: 'finding', finding },
  }));
  const answered = (Object.keys(SIGN_QUESTIONS) as SignQuestionId[])
    .filter((question) => facts.answers[question] === 'yes')
    .map((question): Reason => ({ level: SIGN_QUESTIONS[question].level, because: { by: 'answer', question } }));
  return [...named, ...answered, ...reasonsFromTime(facts)];
};

/** A question answered "yes" by naming a sign is told once, by the sign. */
const withoutRepeats = (reasons: readonly Reason[], facts: Facts): readonly Because[] =>
  reasons
    .map(({ because }) => because)
    .filter(
      (because) =>
        because.by !== 'answer' ||
        !(SIGN_QUESTIONS[because.question].signs as readonly FindingId[]).some((sign) => facts.findings.includes(sign)),
    );

/**
 * The triage rules: the highest level of anything said or answered wins, and a level once reached stays.
 * Pure; the same facts always give the same disposition.
 */
export const assess = (facts: Facts): Disposition => {
  const reasons = reasonsFor(facts);
  const level = reasons.reduce<Level>((highest, reason) => graver(highest, reason.level), facts.floor);
  const leading = reasons.filter((reason) => reason.level === level && level !== LEVELS[0]);
  return {
    level,
    because: withoutRepeats(leading, facts),
    complete: nextQuestion(facts, level) === undefined,
  };
};
