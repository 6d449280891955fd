import type { Facts } from './facts.ts';
import type { FindingId } from './findings.ts';
import { atLeast, type Level } from './level.ts';
import { isUnknownOnset } from './onset.ts';
import {
  CHECK_ORDER,
  EMERGENCY_QUESTIONS,
  isSignQuestion,
  SIGN_QUESTIONS,
  type QuestionId,
  type SignQuestionId,
} from './questions.ts';
import { COLD_HOURS } from './stage.ts';

const named = (facts: Facts, ...findings: FindingId[]): boolean =>
  findings.some((finding) => facts.findings.includes(finding));

const saidYes = (facts: Facts, question: SignQuestionId): boolean =>
  facts.answers[question] === 'yes' ||
  (SIGN_QUESTIONS[question].signs as readonly FindingId[]).some((sign) => facts.findings.includes(sign));

const isAnswered = (facts: Facts, question: QuestionId): boolean => {
  if (isSignQuestion(question)) return facts.answers[question] !== undefined || saidYes(facts, question);
  return facts[question] !== undefined;
};

/** Follow-ups that a "yes" has opened: each can only raise the level. */
const followUps = (facts: Facts): readonly QuestionId[] => {
  const open: QuestionId[] = [];
  if (saidYes(facts, 'infection')) open.push('infection_grave');
  if (named(facts, 'arm_numb') || facts.answers.arm_or_skin === 'yes') open.push('arm_grave');
  const mayBeBones = facts.answers.people === 'yes' || named(facts, 'weak_bones', 'over_70');
  if (mayBeBones && !named(facts, 'under_18')) open.push('bones_how');
  return open;
};

/** How it is going matters once it has outlasted the first three days. */
const asksTrend = (facts: Facts): boolean =>
  facts.onset !== undefined && facts.onset.max > COLD_HOURS && !isUnknownOnset(facts.onset);

/**
 * The next thing to ask, deadliest first; undefined when the check is complete.
 * An emergency ends the questions. Once help is needed today, only what could make it an emergency is still asked.
 */
export const nextQuestion = (facts: Facts, level: Level): QuestionId | undefined => {
  if (level === 'emergency') return undefined;
  const open = (question: QuestionId): boolean => !isAnswered(facts, question);
  const raising = followUps(facts);
  if (atLeast(level, 'urgent')) {
    return [...EMERGENCY_QUESTIONS, ...raising.filter((q) => q !== 'bones_how')].find(open);
  }
  for (const question of CHECK_ORDER) {
    if (open(question)) return question;
    if (question === 'onset' && asksTrend(facts) && open('trend')) return 'trend';
    if (question === 'people' && raising.includes('bones_how') && open('bones_how')) return 'bones_how';
  }
  return undefined;
};
