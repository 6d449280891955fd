import type { Reminder } from '../conversation/reminder.ts';
import { NEW_SESSION, type Scene, type Session } from '../conversation/session.ts';
import { PACES } from '../pacing/manner.ts';
import { isPlace } from '../pacing/isPlace.ts';
import { isRemedyId } from '../routines/remedies.ts';
import { isCause } from '../triage/cause.ts';
import type { Facts } from '../triage/facts.ts';
import { isFindingId } from '../triage/findings.ts';
import { assess } from '../triage/assess.ts';
import { atLeast, LEVELS } from '../triage/level.ts';
import { PRECAUTION_QUESTION_IDS } from '../triage/precautionQuestions.ts';
import { isPrecautionId } from '../triage/precautions.ts';
import { QUESTION_IDS, SIGN_QUESTIONS } from '../triage/questions.ts';
import { SESSION_KEY } from './saved.ts';

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const when =
  (is: (id: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && is(value);

/** More than any list of a session holds. */
const MOST_LISTED = 16;

const listOf =
  (is: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_LISTED && value.every(is);

const optional =
  (is: Check): Check =>
  (value) =>
    value === undefined || is(value);

const recordOf =
  (isKey: Check, is: Check): Check =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([key, item]) => isKey(key) && is(item));

/** These fields and no other: whatever else came along would be carried from turn to turn. */
const shape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((field) => Object.hasOwn(fields, field)) &&
    Object.entries(fields).every(([field, is]) => is(value[field]));

const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isBoolean: Check = (value) => typeof value === 'boolean';
const isRemedy = when(isRemedyId);

const isReminder: Check = (value) => {
  if (!isRecord(value)) return false;
  const { when: kind, ...numbers } = value;
  const fields = oneOf(REMINDER_KINDS)(kind) ? REMINDERS[kind as Reminder['when']] : undefined;
  return fields !== undefined && fields.every((field) => isNumber(numbers[field]));
};

const REMINDERS = {
  in: ['minutes'],
  at: ['minute'],
  tomorrow: ['minute'],
  on: ['day', 'minute'],
  weekly: ['minute'],
} as const satisfies Record<Reminder['when'], readonly string[]>;

const REMINDER_KINDS = Object.keys(REMINDERS);

const ON_TIMER = { remedy: optional(oneOf(['ice', 'heat'])) };

const isOnTimer: Check = (value) =>
  shape({ ...ON_TIMER, ends: isNumber })(value) || shape({ ...ON_TIMER, left: isNumber })(value);

const SCENES = {
  check: { question: oneOf(QUESTION_IDS), doubted: isBoolean, about: optional(listOf(when(isFindingId))) },
  offer: { remedy: isRemedy, first: isBoolean },
  back: { place: isPlace, doubted: isBoolean },
  precaution: { question: oneOf(PRECAUTION_QUESTION_IDS), place: isPlace, doubted: isBoolean },
  gate: { place: isPlace },
  timer: { place: isPlace, asked: isBoolean },
  resting: {},
  remind: { reminder: isReminder, replaces: isBoolean, asked: isBoolean },
  forget: { place: optional(isPlace) },
  moving: { place: isPlace, since: isNumber },
  spot: { next: isPlace },
  paused: { place: isPlace },
  worse: { place: isPlace, doubted: isBoolean, ended: isBoolean },
  easier: { place: isPlace },
  feel: {},
  choose: {},
  referred: {},
  closed: {},
} as const satisfies Record<Scene['at'], Readonly<Record<string, Check>>>;

const isScene: Check = (value) => {
  const at = isRecord(value) ? value['at'] : undefined;
  if (typeof at !== 'string' || !Object.hasOwn(SCENES, at)) return false;
  return shape({ at: oneOf([at]), ...SCENES[at as Scene['at']] })(value);
};

const isFacts = shape({
  answers: recordOf(oneOf(Object.keys(SIGN_QUESTIONS)), oneOf(['no', 'yes'])),
  findings: listOf(when(isFindingId)),
  floor: oneOf(LEVELS),
  onset: optional(shape({ min: isNumber, max: isNumber })),
  trend: optional(oneOf(['better', 'same', 'worse'])),
  cause: optional(when(isCause)),
  precautions: recordOf(when(isPrecautionId), isBoolean),
} satisfies Record<keyof Facts, Check>);

const isSession = shape({
  version: oneOf([NEW_SESSION.version]),
  scene: isScene,
  misses: oneOf([0, 1, 2]),
  facts: isFacts,
  manner: shape({ pace: oneOf(PACES), brief: isBoolean, short: isBoolean }),
  begun: listOf(isRemedy),
  gently: listOf(isRemedy),
  rested: listOf(isRemedy),
  denied: listOf(when(isFindingId)),
  checkedAt: optional(isNumber),
  wrapped: optional(oneOf([true])),
  goingOn: optional(isRemedy),
  onTimer: optional(isOnTimer),
  declined: optional(listOf(oneOf(['timers', 'reminders']))),
  asked: optional(shape({ at: isNumber, heard: isNumber })),
  greeted: optional(oneOf([true])),
  unkept: optional(oneOf([true])),
} satisfies Record<keyof Session, Check>);

/** Whether the parts of a session fit together: nobody is coached by one that contradicts itself. */
const agrees = ({ facts, goingOn }: Session): boolean => {
  const { onset, floor } = facts;
  const inOrder = onset === undefined || onset.min <= onset.max;
  const denied = goingOn === undefined || facts.answers.history === 'no';
  return inOrder && denied && atLeast(floor, assess(facts).level);
};

/**
 * The session a request brought back; undefined when there is none, or it is of another version or broken. It has
 * been outside, so every field is looked at before anybody is coached by it.
 */
export const restored = (attributes: unknown): Session | undefined => {
  const session = isRecord(attributes) ? attributes[SESSION_KEY] : undefined;
  return isSession(session) && agrees(session as Session) ? (session as Session) : undefined;
};
