import { USUAL_MANNER, type Manner } from '../pacing/manner.ts';
import type { Place } from '../pacing/place.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { NO_FACTS, type Facts } from '../triage/facts.ts';
import type { FindingId } from '../triage/findings.ts';
import type { PrecautionQuestionId } from '../triage/precautionQuestions.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Reminder } from './reminder.ts';
import type { Service } from './wish.ts';

/** How often in a row the coach did not understand: the question is reworded, then put as choices, then comes the safe default. */
export type Misses = 0 | 1 | 2;

/**
 * What is open between the person and the coach: one member per open question or running routine. Reprompt, help,
 * repeat and "why" are all answered from here.
 */
export type Scene =
  /** A question of the safety check. `doubted`: "not sure" was said once. */
  | {
      readonly at: 'check';
      readonly question: QuestionId;
      readonly doubted: boolean;
      /** Signs whose words were unclear: these are asked by name instead, and only an answer to them clears them. */
      readonly about?: readonly FindingId[];
    }
  /** Somebody came back within hours: is there anything new? Then it goes on at `place`. */
  | { readonly at: 'back'; readonly place: Place; readonly doubted: boolean }
  /** "Shall we start with …?" */
  | { readonly at: 'offer'; readonly remedy: RemedyId; readonly first: boolean }
  /** A question asked just before the remedy it concerns. */
  | {
      readonly at: 'precaution';
      readonly question: PrecautionQuestionId;
      readonly place: Place;
      readonly doubted: boolean;
    }
  /** Instructions given; waits for "ready". */
  | { readonly at: 'gate'; readonly place: Place }
  /** The cold or heat is on: shall Alexa keep its time? `asked`: she has asked for the permission. */
  | { readonly at: 'timer'; readonly place: Place; readonly asked: boolean }
  /** Cold or heat lies on by Alexa's timer: company meanwhile, or quiet? */
  | { readonly at: 'resting' }
  /** Shall Alexa remind them then? `replaces`: instead of the ones there are. */
  | {
      readonly at: 'remind';
      readonly reminder: Reminder;
      readonly replaces: boolean;
      readonly asked: boolean;
    }
  /** Shall all that is kept be deleted? Goes on at `place` if not. */
  | { readonly at: 'forget'; readonly place?: Place }
  /** A timeline is playing since `since` (epoch ms), from `place` on; when it has played, it has asked how to go on. */
  | { readonly at: 'moving'; readonly place: Place; readonly since: number }
  /** One spot is done; asks how it is before the next. */
  | { readonly at: 'spot'; readonly next: Place }
  /** Waits in silence, or after something was explained, to go on at `place`. */
  | { readonly at: 'paused'; readonly place: Place }
  /** It got worse: the one safety question. */
  | {
      readonly at: 'worse';
      readonly place: Place;
      readonly doubted: boolean;
      /** It was said at the end, when nothing was left to do. */
      readonly ended: boolean;
    }
  /** It is safe to go on: an easier version, the next, or stop? */
  | { readonly at: 'easier'; readonly place: Place }
  /** The plan is done: better, the same, or worse? */
  | { readonly at: 'feel' }
  /** Nothing is running: what would you like? */
  | { readonly at: 'choose' }
  /** Sent to a person; only that is said from now on. */
  | { readonly at: 'referred' }
  | { readonly at: 'closed' };

/** Everything kept between two turns. Ids and numbers only; under 1 KB as JSON. */
export interface Session {
  readonly version: 1;
  readonly scene: Scene;
  readonly misses: Misses;
  readonly facts: Facts;
  readonly manner: Manner;
  /** Remedies begun in this session. */
  readonly begun: readonly RemedyId[];
  /** Remedies to be done gently from now on. */
  readonly gently: readonly RemedyId[];
  /** Cold and heat that were on in this visit: each needs two hours off before the next time. */
  readonly rested: readonly RemedyId[];
  /** Signs denied one by one in the open question. */
  readonly denied: readonly FindingId[];
  /** When the check last cleared this person, in epoch milliseconds. */
  readonly checkedAt?: number;
  /** The whole safety net was said. */
  readonly wrapped?: true;
  /** The one remedy somebody who came back may finish before the rest of the check. */
  readonly goingOn?: RemedyId;
  /** Cold or heat that lies on by Alexa's timer. */
  readonly onTimer?: OnTimer;
  /** What was refused or did not work: not asked for again in this visit. */
  readonly declined?: readonly Service[];
  /** When the open safety question was handed over, in epoch milliseconds, and seconds until half of it is spoken. */
  readonly asked?: { readonly at: number; readonly heard: number };
  /** They know who is talking: the next greeting is a short one. */
  readonly greeted?: true;
  /** Nothing of this visit is kept: they came for one thing only, or had all deleted. */
  readonly unkept?: true;
}

/** Until when, in epoch milliseconds; or, while it is paused, how many seconds are left. */
export type OnTimer = {
  /** Absent when it was set in an earlier visit: the timer itself does not tell. */
  readonly remedy?: 'ice' | 'heat';
} & ({ readonly ends: number } | { readonly left: number });

/** Every visit begins with the deadliest question. */
export const FIRST_QUESTION = { at: 'check', question: 'chest', doubted: false } as const satisfies Scene;

export const NEW_SESSION: Session = {
  version: 1,
  scene: FIRST_QUESTION,
  misses: 0,
  facts: NO_FACTS,
  manner: USUAL_MANNER,
  begun: [],
  gently: [],
  rested: [],
  denied: [],
};

/** The remedy a scene is about. */
export const remedyOf = (scene: Scene): RemedyId | undefined => {
  switch (scene.at) {
    case 'offer':
      return scene.remedy;
    case 'back':
    case 'precaution':
    case 'gate':
    case 'timer':
    case 'moving':
    case 'paused':
    case 'worse':
    case 'easier':
      return scene.place.remedy;
    case 'spot':
      return scene.next.remedy;
    case 'check':
    case 'feel':
    case 'choose':
    case 'resting':
    case 'remind':
    case 'referred':
    case 'closed':
      return undefined;
    case 'forget':
      return scene.place?.remedy;
  }
};
