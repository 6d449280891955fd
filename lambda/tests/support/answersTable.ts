import { decide } from '../../src/conversation/decide.ts';
import type { Event } from '../../src/conversation/event.ts';
import { NEW_SESSION, type Scene, type Session } from '../../src/conversation/session.ts';
import { beginningOf } from '../../src/pacing/place.ts';
import type { RemedyId } from '../../src/routines/remedies.ts';
import { NO_FACTS, type Facts } from '../../src/triage/facts.ts';
import { PRECAUTION_QUESTION_IDS, type PrecautionQuestionId } from '../../src/triage/precautionQuestions.ts';
import { CHECK_ORDER, isSignQuestion, type QuestionId, type SignQuestionId } from '../../src/triage/questions.ts';
import { openQuestion } from '../../src/voice/question.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';

const words = wordsFor('en-US');
const NOW = Date.UTC(2026, 10, 22, 9);

/** What may be answered to any question, and the event it is. Silence is no event: Alexa handles it. */
const ANSWERS: readonly (readonly [string, Event | undefined])[] = [
  ['yes', { is: 'yes' }],
  ['no', { is: 'no' }],
  ['not sure', { is: 'unsure' }],
  ['not sure, again', undefined],
  ['a bit, sometimes', { is: 'somewhat' }],
  ['silence', undefined],
  ['nonsense', { is: 'unknown' }],
  ['nonsense three times', undefined],
  ['"my chest hurts"', { is: 'report', no: false, findings: ['chest_pain'], precautions: [] }],
  ['help', { is: 'help' }],
  ['repeat', { is: 'repeat' }],
  ['stop', { is: 'stop' }],
  ['skip', { is: 'next' }],
];

const denied = (questions: readonly QuestionId[]): Facts['answers'] =>
  Object.fromEntries(questions.filter((id) => isSignQuestion(id)).map((id) => [id, 'no']));

const CLEARED: Facts = {
  ...NO_FACTS,
  answers: denied(CHECK_ORDER),
  onset: { min: 110, max: 130 },
  trend: 'same',
  cause: 'posture',
};

const PARENT: Partial<Record<QuestionId, SignQuestionId>> = {
  infection_grave: 'infection',
  arm_grave: 'arm_or_skin',
  bones_how: 'people',
};

/** The facts with which a question of the check is asked. */
const before = (question: QuestionId): Facts => {
  const parent = PARENT[question];
  if (parent !== undefined) {
    return {
      ...NO_FACTS,
      answers: { ...denied(CHECK_ORDER.slice(0, CHECK_ORDER.indexOf(parent as 'people'))), [parent]: 'yes' },
      onset: { min: 3, max: 4 },
    };
  }
  if (question === 'trend')
    return { ...NO_FACTS, answers: denied(CHECK_ORDER.slice(0, 7)), onset: { min: 110, max: 130 } };
  const asked = CHECK_ORDER.slice(0, CHECK_ORDER.indexOf(question as 'chest'));
  return {
    ...NO_FACTS,
    answers: denied(asked),
    ...((asked as readonly string[]).includes('onset') && { onset: { min: 3, max: 4 } }),
  };
};

const REMEDY_OF: Record<PrecautionQuestionId, RemedyId> = {
  cold: 'ice',
  warmth: 'heat',
  neck: 'stretch',
  skin: 'ball',
  pressure: 'ball',
  soreness: 'squeeze',
  floor: 'cobra',
};

interface Row {
  readonly name: string;
  readonly session: Session;
}

const ROWS: readonly Row[] = [
  ...([...CHECK_ORDER, 'trend', 'infection_grave', 'arm_grave', 'bones_how'] as const).map((question): Row => ({
    name: question,
    session: { ...NEW_SESSION, scene: { at: 'check', question, doubted: false }, facts: before(question) },
  })),
  ...PRECAUTION_QUESTION_IDS.map((question): Row => {
    const place = beginningOf(REMEDY_OF[question]);
    return {
      name: `before ${place.remedy}: ${question}`,
      session: { ...NEW_SESSION, scene: { at: 'precaution', question, place, doubted: false }, facts: CLEARED },
    };
  }),
  {
    name: 'it got worse',
    session: {
      ...NEW_SESSION,
      scene: { at: 'worse', place: beginningOf('stretch'), doubted: false, ended: false },
      facts: CLEARED,
    },
  },
  {
    name: 'coming back',
    session: { ...NEW_SESSION, scene: { at: 'back', place: beginningOf('stretch'), doubted: false } },
  },
];

const asks = (scene: Scene): string => ('question' in scene ? `${scene.at} ${scene.question}` : scene.at);

const same = (a: Scene, b: Scene): boolean => asks(a) === asks(b);

const told = (from: Session, { session, acts }: { session: Session; acts: readonly { act: string }[] }): string => {
  const { scene, facts } = session;
  if (scene.at === 'referred') {
    if (acts.some(({ act }) => act === 'unclear')) return '**urgent: not understood**';
    return `**${facts.floor === 'emergency' ? 'emergency: call now' : 'urgent: help today'}**`;
  }
  if (scene.at === 'closed') return 'ends, with what to do';
  if (same(from.scene, scene)) return session.misses > from.misses ? 'asked again, reworded' : 'asked again';
  if (scene.at === 'check')
    return `${facts.floor === from.facts.floor ? '' : `${facts.floor}; `}asks ${scene.question}`;
  const out = acts.some(({ act }) => act === 'left_out') ? 'left out, says why; ' : '';
  const doctor = facts.floor === 'see_doctor' && from.facts.floor !== 'see_doctor' ? 'see a doctor; ' : '';
  if (scene.at === 'offer') return `${doctor}${out}offers ${scene.remedy}`;
  if (scene.at === 'precaution') return `${out}asks ${scene.question}`;
  if (scene.at === 'gate') return `instructs ${scene.place.remedy}`;
  return `${out}${scene.at}`;
};

const times = (session: Session, event: Event, n: number): string => {
  let from = session;
  let outcome = '';
  for (let i = 0; i < n; i += 1) {
    const next = decide(from, event, { now: NOW, words });
    outcome = told(from, next);
    from = next.session;
    if (!same(session.scene, from.scene)) break;
  }
  return outcome;
};

const SILENCE = 'again, shorter; then the session ends, nobody cleared';
const SILENCE_IN_CHECK = 'again, with the emergency line; then the session ends, nobody cleared';

const cell = (session: Session, answer: string, event: Event | undefined): string => {
  if (answer === 'silence') return session.scene.at === 'precaution' ? SILENCE : SILENCE_IN_CHECK;
  if (answer === 'not sure, again') return times(session, { is: 'unsure' }, 2);
  if (answer === 'nonsense three times') return times(session, { is: 'unknown' }, 3);
  return event === undefined ? '' : times(session, event, 1);
};

/** Every question, with what happens for every kind of answer, as a page a clinician can read. */
export const answersTable = (): string => {
  const blocks = ROWS.map(({ name, session }) => {
    const rows = ANSWERS.map(([answer, event]) => `| ${answer} | ${cell(session, answer, event)} |`);
    return [
      `## ${name}`,
      '',
      `> ${openQuestion(session, words)?.ask ?? ''}`,
      '',
      '| Answer | What happens |',
      '| --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# What happens for every answer',
    '',
    'Written by `npm run answers` from the code that decides; `npm run check` says when it is out of date. Each question is',
    'asked with everything before it denied.',
    '',
    ...blocks,
  ].join('\n');
};
