import { decide } from '../../src/conversation/decide.ts';
import type { Event } from '../../src/conversation/event.ts';
import { NEW_SESSION, type Session } from '../../src/conversation/session.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { timelineOf } from '../../src/conversation/performance.ts';
import { planFor } from '../../src/routines/plan.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';

const words = wordsFor('en-US');
export const NOW = Date.UTC(2026, 10, 22, 9);

const named = (finding: string[], precaution: string[] = []) =>
  ({ findings: finding, precautions: precaution }) as unknown as { findings: []; precautions: [] };

/** One of every kind of event, and more than one where the kind hides different meanings. */
export const EVENTS: readonly Event[] = [
  { is: 'open' },
  { is: 'open', with: { is: 'yes' } },
  { is: 'open', with: { is: 'no' } },
  { is: 'open', with: { is: 'emergency' } },
  {
    is: 'open',
    remembered: {
      version: 1,
      pace: 'slower',
      brief: true,
      at: NOW - 3_600_000,
      place: { remedy: 'stretch', rep: 1, phase: 0, left: 7 },
    },
  },
  ...(
    ['yes', 'no', 'unsure', 'somewhat', 'emergency', 'ready', 'wait', 'next', 'previous', 'repeat', 'pause'] as const
  ).map((is): Event => ({ is })),
  ...(
    [
      'resume',
      'start_over',
      'time_left',
      'where',
      'help',
      'why',
      'sources',
      'someone_else',
      'stop',
      'cancel',
      'unknown',
    ] as const
  ).map((is): Event => ({ is })),
  { is: 'report', no: false, ...named(['chest_pain']) },
  { is: 'report', no: false, ...named(['arm_numb']) },
  { is: 'report', no: true, ...named(['cough_pain']) },
  { is: 'report', no: false, ...named(['blood_thinners'], ['numb_skin']) },
  { is: 'report', no: false, ...named(['self_harm']) },
  { is: 'deny', ...named(['chest_pain']) },
  { is: 'doubt', findings: ['chest_pain'] },
  { is: 'doubt', findings: ['arm_numb'] },
  { is: 'doubt', findings: ['self_harm', 'arm_numb'] },
  { is: 'onset', onset: { min: 2, max: 3 } },
  { is: 'onset', onset: { min: 60, max: 70 } },
  { is: 'onset', onset: { min: 100, max: 130 } },
  { is: 'onset', onset: { min: 200, max: 220 } },
  { is: 'cause', cause: 'posture' },
  { is: 'cause', cause: 'movement' },
  { is: 'age', years: 15 },
  { is: 'age', years: 40 },
  { is: 'age', years: 75 },
  ...(['better', 'same', 'worse', 'gone'] as const).map((feel): Event => ({ is: 'feel', feel })),
  ...(['slower', 'faster', 'normal', 'shorter', 'brief', 'full', 'easier'] as const).map((pace): Event => ({
    is: 'pace',
    pace,
  })),
  ...(['ice', 'heat', 'stretch', 'ball', 'row', 'cobra'] as const).map((remedy): Event => ({ is: 'remedy', remedy })),
  { is: 'skip_remedy', remedy: undefined },
  { is: 'skip_remedy', remedy: 'ball' },
  { is: 'lack', thing: 'ball' },
  { is: 'learn', topic: 'desk' },
];

export interface Step {
  readonly before: Session;
  readonly event: Event;
  readonly turn: Turn;
}

/**
 * States that ask the same, allow the same and refuse the same count as one; what differs otherwise (which question
 * was answered how, seconds left) changes words and never the way on. Pace does not change the way on either.
 */
const kind = ({ scene, misses, facts, gently }: Session): string => {
  const {
    since: _since,
    place,
    next,
    ...open
  } = scene as { since?: number; place?: { remedy: string; rep: number }; next?: { remedy: string } };
  return JSON.stringify([
    open,
    place?.remedy,
    (place?.rep ?? 0) > 0,
    next?.remedy,
    misses,
    facts.floor,
    scene.at === 'check' ? undefined : planFor(facts).length,
    gently.length > 0,
  ]);
};

/** Epoch milliseconds at which to speak: into a playing timeline early, halfway and after its end; otherwise once. */
const moments = (session: Session): readonly number[] => {
  if (session.scene.at !== 'moving') return [NOW];
  const { seconds } = timelineOf(session, session.scene.place, words);
  return [3, seconds / 2, seconds + 5].map((elapsed) => NOW + elapsed * 1000);
};

/** Every turn from every reachable kind of state, by every event. */
export const reachableSteps = (): readonly Step[] => {
  const seen = new Set<string>();
  const steps: Step[] = [];
  const open: Session[] = [NEW_SESSION];
  while (open.length > 0) {
    const found = open.pop();
    if (found === undefined) break;
    const before: Session = found.scene.at === 'moving' ? { ...found, scene: { ...found.scene, since: NOW } } : found;
    for (const event of EVENTS) {
      for (const now of moments(before)) {
        const turn = decide(before, event, { now, words });
        steps.push({ before, event, turn });
        const key = kind(turn.session);
        if (seen.has(key)) continue;
        seen.add(key);
        open.push(turn.session);
      }
    }
  }
  return steps;
};
