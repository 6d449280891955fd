import type { Remembered } from '../memory/remembered.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { Thing } from '../routines/things.ts';
import type { Cause } from '../triage/cause.ts';
import type { FindingId } from '../triage/findings.ts';
import type { Onset } from '../triage/onset.ts';
import type { PrecautionId } from '../triage/precautions.ts';
import type { Topic } from '../words/topics.ts';
import type { FoundTimer, Outcome } from './outcome.ts';
import type { Reminder } from './reminder.ts';

export type Feel = 'better' | 'same' | 'worse' | 'gone';

export type PaceWish = 'slower' | 'faster' | 'normal' | 'shorter' | 'brief' | 'full' | 'easier';

/** Signs and precautions that were named. */
export interface Named {
  readonly findings: readonly FindingId[];
  readonly precautions: readonly PrecautionId[];
}

/** What somebody meant, whatever words they used. The conversation sees nothing else of a request. */
export type Event =
  /**
   * A visit begins; `with` is what was said in the same breath, `remembered` what was kept, `timer` what still runs
   * from the last visit.
   */
  | {
      readonly is: 'open';
      readonly with?: Exclude<Event, { is: 'open' }>;
      readonly remembered?: Remembered;
      readonly timer?: FoundTimer;
    }
  | { readonly is: 'yes' | 'no' | 'unsure' | 'somewhat' }
  /** `no`: it came as "no, but …", so the open question itself was denied. */
  | ({ readonly is: 'report'; readonly no: boolean } & Named)
  | ({ readonly is: 'deny' } & Named)
  /** Warning words that may mean something else: "what if my arm goes numb". To be asked about. */
  | { readonly is: 'doubt'; readonly findings: readonly FindingId[] }
  | { readonly is: 'emergency' }
  | { readonly is: 'onset'; readonly onset: Onset }
  | { readonly is: 'cause'; readonly cause: Cause }
  | { readonly is: 'age'; readonly years: number }
  | { readonly is: 'feel'; readonly feel: Feel }
  | { readonly is: 'ready' | 'wait' | 'next' | 'previous' | 'repeat' | 'pause' | 'resume' | 'start_over' }
  | { readonly is: 'help' | 'why' | 'sources' }
  | { readonly is: 'time_left' | 'where' | 'someone_else' }
  | { readonly is: 'pace'; readonly pace: PaceWish }
  | { readonly is: 'remedy'; readonly remedy: RemedyId }
  | { readonly is: 'skip_remedy'; readonly remedy: RemedyId | undefined }
  | { readonly is: 'lack'; readonly thing: Thing }
  | { readonly is: 'learn'; readonly topic: Topic }
  | { readonly is: 'stop' | 'cancel' }
  /** "Done": with what, only the scene tells. */
  | { readonly is: 'done' }
  | AlertEvent
  | Outcome
  /** Heard, but not understood. */
  | { readonly is: 'unknown' };

/** Said by nobody: a screen tells that the timeline it counted down is over. */
export interface Played {
  readonly is: 'played';
}

/** A question of theirs: answered there and then, and what was asked stays open. */
export type Aside = Extract<Event, { is: 'help' | 'why' | 'sources' }>;

/** About Alexa's timers and reminders, or what is kept; possible in any scene. */
export type AlertEvent =
  /** `done`: what it timed is over before its time. */
  | { readonly is: 'timer'; readonly wanted: 'set' | 'look' | 'pause' | 'resume' | 'cancel' | 'done' }
  /** Without a time: whatever suits. */
  | { readonly is: 'remind'; readonly reminder?: Reminder }
  | { readonly is: 'move_reminder'; readonly minute?: number }
  | { readonly is: 'cancel_reminders' }
  | { readonly is: 'forget' };

/** Everything else: an answer to what is open, or something that changes it. */
export type Answer = Exclude<Said, Aside | AlertEvent>;

/** What was meant, once the scene has told what "done" is done with. */
export type Meant = Exclude<Event, { is: 'done' }>;

/** What a person said, and nothing that the world answered. */
export type Said = Exclude<Meant, Outcome>;

export const isAlertEvent = (event: { readonly is: Event['is'] }): event is AlertEvent =>
  event.is === 'timer' ||
  event.is === 'remind' ||
  event.is === 'move_reminder' ||
  event.is === 'cancel_reminders' ||
  event.is === 'forget';

export const isAside = (event: Event): event is Aside =>
  event.is === 'help' || event.is === 'why' || event.is === 'sources';
