import { decide } from '../../src/conversation/decide.ts';
import type { Event } from '../../src/conversation/event.ts';
import { NEW_SESSION, type Session } from '../../src/conversation/session.ts';
import type { Outcome } from '../../src/conversation/outcome.ts';
import type { Wish } from '../../src/conversation/wish.ts';
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
  { is: 'open', timer: { left: 400, paused: false } },
  {
    is: 'open',
    timer: { left: 400, paused: true },
    remembered: {
      version: 1,
      pace: 'normal',
      brief: false,
      greeted: true,
      at: NOW - 600_000,
      place: { remedy: 'stretch', rep: 0, phase: 0 },
    },
  },
  { is: 'open', with: { is: 'timer', wanted: 'cancel' } },
  { is: 'open', with: { is: 'remind' } },
  { is: 'open', with: { is: 'forget' } },
  ...(['set', 'look', 'pause', 'resume', 'cancel'] as const).map((wanted): Event => ({ is: 'timer', wanted })),
  { is: 'remind', reminder: { when: 'weekly', minute: 600 } },
  { is: 'move_reminder', minute: 600 },
  { is: 'cancel_reminders' },
  { is: 'forget' },
  { is: 'done' },
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

/** What can become of each wish. */
export const OUTCOMES: Readonly<Record<Wish['wish'], readonly Outcome[]>> = {
  ask_for: (['accepted', 'denied', 'unanswered', 'failed'] as const).flatMap((answer) =>
    (['timers', 'reminders'] as const).map((service): Outcome => ({ is: 'consent', service, answer, card: false })),
  ),
  set_timers: [{ is: 'timers_set' }, { is: 'not_granted', service: 'timers' }, { is: 'failed', wish: 'set_timers' }],
  look_at_timers: [
    { is: 'timers', after: 'look' },
    { is: 'timers', after: 'look', found: { left: 400, paused: false } },
    { is: 'failed', wish: 'look_at_timers' },
  ],
  pause_timers: [
    { is: 'timers', after: 'pause' },
    { is: 'timers', after: 'pause', found: { left: 400, paused: true } },
    { is: 'failed', wish: 'pause_timers' },
  ],
  resume_timers: [
    { is: 'timers', after: 'resume' },
    { is: 'timers', after: 'resume', found: { left: 400, paused: false } },
    { is: 'failed', wish: 'resume_timers' },
  ],
  cancel_timers: [
    { is: 'timers', after: 'cancel' },
    { is: 'timers', after: 'cancel', found: { left: 0, paused: false } },
    { is: 'failed', wish: 'cancel_timers' },
  ],
  clear_timers: [{ is: 'timers_cleared' }, { is: 'failed', wish: 'clear_timers' }],
  set_reminder: [
    { is: 'reminder_set', minute: 670 },
    { is: 'reminder_at_night' },
    { is: 'not_granted', service: 'reminders' },
    { is: 'failed', wish: 'set_reminder' },
  ],
  look_at_reminders: [
    { is: 'reminders', once: false, weekly: true, minute: 600 },
    { is: 'reminders', once: false, weekly: false, minute: 600 },
    { is: 'failed', wish: 'look_at_reminders' },
  ],
  cancel_reminders: [
    { is: 'reminders_cancelled', any: true },
    { is: 'reminders_cancelled', any: false },
    { is: 'failed', wish: 'cancel_reminders' },
  ],
  forget: [
    { is: 'forgotten', gone: true },
    { is: 'forgotten', gone: false },
  ],
};

export interface Step {
  readonly before: Session;
  readonly event: Event;
  readonly turn: Turn;
  /** What was wished on the way, and what became of it. */
  readonly errands: readonly { readonly wish: Wish; readonly outcome: Outcome }[];
}

/** What may be done today: how much, and whether cold or warmth is in it. */
const planKind = (facts: Session['facts']): readonly unknown[] => {
  const plan = planFor(facts);
  return [plan.length > 3, plan.find((remedy) => remedy === 'ice' || remedy === 'heat')];
};

/** Questions beside the way: what they lead back to is told by the rest of the state. */
const BESIDE: readonly Session['scene']['at'][] = ['timer', 'resting', 'remind', 'forget', 'closed'];

/**
 * States that ask the same, allow the same and refuse the same count as one; what differs otherwise (which question
 * was answered how, seconds left, when a reminder is) changes words and never the way on. Pace does not change the way
 * on either.
 */
const kind = ({ scene, misses, facts, gently, onTimer, goingOn, declined }: Session, fully: boolean): string => {
  const {
    since: _since,
    reminder: _reminder,
    place,
    next,
    ...open
  } = scene as {
    since?: number;
    reminder?: object;
    place?: { remedy: string; rep: number };
    next?: { remedy: string };
  };
  const beside = BESIDE.includes(scene.at);
  return JSON.stringify([
    open,
    place?.remedy,
    fully && (place?.rep ?? 0) > 0,
    next?.remedy,
    scene.at === 'check' ? misses : misses > 0,
    facts.floor,
    beside || scene.at === 'check' || scene.at === 'worse' ? undefined : planKind(facts),
    !beside && gently.length > 0,
    fully &&
      (scene.at !== 'check' || (scene.about === undefined && misses === 0 && !scene.doubted)) &&
      onTimer !== undefined,
    // Which it is, and whether it runs, is told where it lies on.
    scene.at === 'resting' ? [onTimer?.remedy, 'left' in (onTimer ?? {})] : undefined,
    scene.at === 'check' ? undefined : goingOn !== undefined,
    scene.at === 'gate' ? declined?.includes('timers') : undefined,
  ]);
};

/** Epoch milliseconds at which to speak: into a playing timeline early, halfway and after its end; otherwise once. */
const moments = (session: Session): readonly number[] => {
  // Cold or heat by Alexa's timer: while it runs, and after it has rung.
  if (session.scene.at === 'resting') return [NOW, NOW + 1_000_000];
  if (session.scene.at !== 'moving') return [NOW];
  const { seconds } = timelineOf(session, session.scene.place, words);
  return [3, seconds / 2, seconds + 5].map((elapsed) => NOW + elapsed * 1000);
};

/** The turn an event leads to, and those that follow from what becomes of its wishes, each told as one turn. */
const ledTo = (before: Session, event: Event, now: number): readonly Step[] => {
  const turn = decide(before, event, { now, words });
  const follow = (first: Turn, errands: Step['errands']): readonly Step[] =>
    first.wish === undefined
      ? [{ before, event, turn: first, errands }]
      : OUTCOMES[first.wish.wish].flatMap((outcome) => {
          const then = decide(first.session, outcome, { now, words });
          // A permission is asked for between two turns; anything else is one turn to the person.
          const said = first.wish?.wish === 'ask_for' ? then.acts : [...first.acts, ...then.acts];
          return follow({ ...then, acts: said }, first.wish ? [...errands, { wish: first.wish, outcome }] : errands);
        });
  return follow(turn, []);
};

/**
 * Every turn from every reachable kind of state, by every event.
 * @param fully whether a timer beside what is open, and a repetition after the first, make a kind of their own
 */
export const reachableSteps = (fully = true): readonly Step[] => {
  const seen = new Set<string>();
  const steps: Step[] = [];
  const open: Session[] = [NEW_SESSION];
  // The shortest way to a state is taken for all others: an array grows while it is walked.
  for (const found of open) {
    const before: Session = found.scene.at === 'moving' ? { ...found, scene: { ...found.scene, since: NOW } } : found;
    for (const event of EVENTS) {
      for (const now of moments(before)) {
        for (const step of ledTo(before, event, now)) {
          steps.push(step);
          const key = kind(step.turn.session, fully);
          if (seen.has(key)) continue;
          seen.add(key);
          open.push(step.turn.session);
        }
      }
    }
  }
  return steps;
};
