import { decide } from '../../src/conversation/decide.ts';
import type { Event } from '../../src/conversation/event.ts';
import { NEW_SESSION, type Scene, type Session } from '../../src/conversation/session.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { REMEDY_IDS, type RemedyId } from '../../src/routines/remedies.ts';
import { CHECK_ORDER } from '../../src/triage/questions.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import { NOW } from './desk.ts';

export const words = wordsFor('en-US');

const context = { now: NOW.getTime(), words };

const next = (session: Session, event: Event): Turn => decide(session, event, context);

/** Somebody with no warning sign, so many hours after it began. */
export const clearedAfter = (hours: number): Session => ({
  ...NEW_SESSION,
  facts: {
    ...NEW_SESSION.facts,
    answers: {
      chest: 'no',
      sudden: 'no',
      nerves: 'no',
      harm: 'no',
      infection: 'no',
      arm_or_skin: 'no',
      history: 'no',
      people: 'no',
    },
    onset: { min: hours, max: hours + 2 },
    trend: 'better',
    cause: 'posture',
    // Long enough ago is worth a check by a doctor, and what fades may be coached until then.
    floor: hours > 168 ? 'see_doctor' : 'self_care',
  },
});

/** When each remedy suits. */
const HOURS: Partial<Record<RemedyId, number>> = { ice: 3, cobra: 400 };
const suited = (remedy: RemedyId): Session => clearedAfter(HOURS[remedy] ?? 100);

const at = (scene: Scene, session = clearedAfter(100)): Turn => next({ ...session, scene }, { is: 'repeat' });

/** Asks for a remedy; what is asked before it is denied. */
const gate = (remedy: RemedyId, session: Session): Turn => {
  let turn = next({ ...session, scene: { at: 'choose' } }, { is: 'remedy', remedy });
  while (turn.session.scene.at === 'precaution') turn = next(turn.session, { is: 'no' });
  return turn;
};

/** How a remedy is told and how it runs, in both manners. */
export const coachedTurns = (): ReadonlyMap<string, Turn> =>
  new Map(
    REMEDY_IDS.flatMap((remedy) =>
      [suited(remedy), { ...suited(remedy), gently: [remedy] }].flatMap((session): [string, Turn][] => {
        const told = gate(remedy, session);
        const how = session.gently.length > 0 ? ' gently' : '';
        return [
          [`gate ${remedy}${how}`, told],
          [`moving ${remedy}${how}`, next(told.session, { is: 'ready' })],
        ];
      }),
    ),
  );

/** One turn for every kind of scene, and more where a scene shows different things. */
export const sceneTurns = (): ReadonlyMap<string, Turn> => {
  const stretch = { remedy: 'stretch', rep: 1, phase: 0 } as const;
  const ball = { remedy: 'ball', rep: 1, phase: 0 } as const;
  const heat = { remedy: 'heat', rep: 1, phase: 0 } as const;
  const toBeAsked: Session = { ...clearedAfter(3), scene: { at: 'check', question: 'cause', doubted: false } };
  return new Map<string, Turn>([
    ['welcome', next(NEW_SESSION, { is: 'open' })],
    ...CHECK_ORDER.map((question): [string, Turn] => [
      `check ${question}`,
      at({ at: 'check', question, doubted: false }, NEW_SESSION),
    ]),
    ['check trend', at({ at: 'check', question: 'trend', doubted: false }, NEW_SESSION)],
    ['doubt', next(NEW_SESSION, { is: 'doubt', findings: ['chest_pain', 'arm_numb'] })],
    ['plan', next(toBeAsked, { is: 'cause', cause: 'posture' })],
    ['back', at({ at: 'back', place: stretch, doubted: false }, NEW_SESSION)],
    ['offer', at({ at: 'offer', remedy: 'stretch', first: false })],
    ['precaution', at({ at: 'precaution', question: 'warmth', place: heat, doubted: false })],
    ['gate', gate('stretch', suited('stretch'))],
    ['moving', next(gate('stretch', suited('stretch')).session, { is: 'ready' })],
    ['timer', at({ at: 'timer', place: heat, asked: false })],
    ['resting', at({ at: 'resting' })],
    ['remind', at({ at: 'remind', reminder: { when: 'in', minutes: 120 }, replaces: false, asked: false })],
    ['forget', at({ at: 'forget', place: stretch })],
    ['spot', at({ at: 'spot', next: ball })],
    ['skin', at({ at: 'spot', next: heat })],
    ['paused', at({ at: 'paused', place: stretch })],
    ['worse', at({ at: 'worse', place: stretch, doubted: false, ended: false })],
    ['easier', at({ at: 'easier', place: stretch })],
    ['feel', at({ at: 'feel' })],
    ['net', next({ ...clearedAfter(100), scene: { at: 'feel' } }, { is: 'feel', feel: 'same' })],
    ['choose', at({ at: 'choose' })],
    ['emergency', next(NEW_SESSION, { is: 'emergency' })],
    [
      'urgent',
      next({ ...clearedAfter(3), scene: { at: 'offer', remedy: 'stretch', first: true } }, { is: 'age', years: 15 }),
    ],
    ['crisis', next(NEW_SESSION, { is: 'report', no: false, findings: ['self_harm'], precautions: [] })],
    ['closed', next({ ...clearedAfter(3), scene: { at: 'choose' } }, { is: 'stop' })],
    ['not cleared', next(NEW_SESSION, { is: 'stop' })],
  ]);
};
