import { ALSO_PRECAUTION } from './alsoPrecaution.ts';
import { assess } from './assess.ts';
import type { Facts } from './facts.ts';
import { FINDINGS, type FindingId } from './findings.ts';
import { LEVELS } from './level.ts';
import type { PrecautionId } from './precautions.ts';
import { CHECK_ORDER, EMERGENCY_QUESTIONS, isSignQuestion, type SignQuestionId } from './questions.ts';

/**
 * Signs kept at most, gravest first: enough to name them all in a verdict, small enough for the session.
 * The level is kept apart (`floor`), so a sign that is dropped still counts.
 */
const MOST_FINDINGS = 8;

/** Sets the floor to the level the facts have reached, so that nothing said later lowers it. */
const raised = (facts: Facts): Facts => ({ ...facts, floor: assess(facts).level });

/** How grave a sign is; a wish to die comes before everything. */
const weight = (id: FindingId): number => LEVELS.indexOf(FINDINGS[id].level) + (id === 'self_harm' ? 1 : 0);

/** Signs somebody named, asked or not. */
export const withFindings = (facts: Facts, found: readonly FindingId[]): Facts => {
  if (found.length === 0) return facts;
  const precautions = { ...facts.precautions };
  for (const finding of found) {
    const precaution = ALSO_PRECAUTION[finding];
    if (precaution !== undefined) precautions[precaution] = true;
  }
  const all = raised({ ...facts, precautions, findings: [...new Set([...facts.findings, ...found])] });
  const gravest = all.findings.toSorted((a, b) => weight(b) - weight(a));
  return { ...all, findings: gravest.slice(0, MOST_FINDINGS) };
};

/** The answer to a question about signs. A sign that was named before outweighs a "no" now. */
export const withAnswer = (facts: Facts, question: SignQuestionId, answer: 'no' | 'yes'): Facts =>
  raised({ ...facts, answers: { ...facts.answers, [question]: answer } });

/** What was learned about when, how and why. */
export const withHistory = (facts: Facts, history: Pick<Partial<Facts>, 'onset' | 'trend' | 'cause'>): Facts =>
  raised({ ...facts, ...history });

/** An age that was told: too young or old to be stretched before a doctor has looked; under six it cannot wait. */
export const withAge = (facts: Facts, years: number): Facts => {
  if (years < YOUNG_CHILD) return { ...withFindings(facts, ['under_18']), floor: 'emergency' };
  return withFindings(facts, years < 18 ? ['under_18'] : years >= 70 ? ['over_70'] : []);
};

/** Back pain in a child under six is for an emergency department (row 56). */
const YOUNG_CHILD = 6;

/** Whether a precaution applies; one that applied once stays. */
export const withPrecautions = (facts: Facts, applies: Readonly<Partial<Record<PrecautionId, boolean>>>): Facts => {
  const precautions = { ...facts.precautions };
  for (const [precaution, now] of Object.entries(applies) as [PrecautionId, boolean][]) {
    precautions[precaution] = now || precautions[precaution] === true;
  }
  return raised({ ...facts, precautions });
};

/** Somebody who came back has nothing new: the warning signs stay cleared, the rest of the check is asked later. */
export const nothingNew = (facts: Facts): Facts => {
  const cleared = CHECK_ORDER.filter((question) => question !== 'people' && isSignQuestion(question));
  return {
    ...facts,
    answers: { ...facts.answers, ...Object.fromEntries(cleared.map((question) => [question, 'no'])) },
  };
};

/** Opens the emergency questions again: something new was reported and must be placed. */
export const reopened = (facts: Facts): Facts => {
  const answers = { ...facts.answers };
  for (const question of EMERGENCY_QUESTIONS) delete answers[question];
  return { ...facts, answers };
};
