import type { AlertAct } from './alertAct.ts';
import type { Timeline } from '../pacing/timeline.ts';
import type { Obstacle } from '../routines/fit.ts';
import type { RemedyId } from '../routines/remedies.ts';
import type { Thing } from '../routines/things.ts';
import type { Because } from '../triage/assess.ts';
import type { Cause } from '../triage/cause.ts';
import type { Level } from '../triage/level.ts';
import type { PrecautionQuestionId } from '../triage/precautionQuestions.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Stage } from '../triage/stage.ts';
import type { Feel, Named, PaceWish } from './event.ts';
import type { Topic } from '../words/topics.ts';

/**
 * What a turn conveys, as ids and numbers; the wording is chosen afterwards. The open question is no act: it follows
 * from the scene the turn ends in.
 */
export type Act =
  /** `again`: somebody who has heard it all before. */
  | { readonly act: 'welcome'; readonly again: boolean }
  /** `short`: their timer still runs, so they have heard the rest a few minutes ago. */
  | { readonly act: 'welcome_back'; readonly short: boolean }
  | { readonly act: 'recheck' }
  | { readonly act: 'must_ask' | 'i_know' | 'take_time' | 'hear_first' }
  | { readonly act: 'rest_of_check' }
  | ({ readonly act: 'noted' } & Named)
  | ({ readonly act: 'denied' } & Named)
  | { readonly act: 'cause_noted'; readonly cause: Cause }
  | { readonly act: 'missed'; readonly tries: 1 | 2 }
  | {
      readonly act: 'verdict';
      readonly level: Level;
      readonly because: readonly Because[];
      readonly cause: Cause | undefined;
    }
  /** The one thing to do, once more on the way out. */
  | { readonly act: 'call_now'; readonly level: Level }
  | { readonly act: 'unclear' }
  | { readonly act: 'crisis' }
  | { readonly act: 'help_line' }
  | { readonly act: 'plan'; readonly stage: Stage | 'unknown'; readonly remedies: readonly RemedyId[] }
  | { readonly act: 'left_out'; readonly remedy: RemedyId; readonly because: Obstacle | 'to_be_safe' }
  | { readonly act: 'skipped'; readonly remedy: RemedyId }
  | {
      readonly act: 'instruct';
      readonly remedy: RemedyId;
      readonly gently: boolean;
      readonly brief: boolean;
      /** Beside cold or heat that lies on: without leaving the position. */
      readonly resting: boolean;
      readonly rep: number;
    }
  | { readonly act: 'stop_line' }
  | { readonly act: 'any_time' }
  | { readonly act: 'begin' | 'carry_on' | 'again' }
  | { readonly act: 'coach'; readonly timeline: Timeline }
  | { readonly act: 'back_to' | 'stopped_at' | 'next_is'; readonly remedy: RemedyId }
  | { readonly act: 'time_left'; readonly seconds: number; readonly more: number; readonly sides: boolean }
  /** Where seconds mean little: repetitions left, this one included. */
  | { readonly act: 'more_to_go'; readonly more: number }
  | { readonly act: 'not_running' }
  | { readonly act: 'paused'; readonly remedy: RemedyId; readonly seconds: number | undefined }
  | { readonly act: 'no_rush' }
  | { readonly act: 'quiet'; readonly seconds: number }
  | { readonly act: 'where'; readonly remedy: RemedyId; readonly after: readonly RemedyId[] }
  | { readonly act: 'where_in_check'; readonly left: number }
  | { readonly act: 'first_already' }
  | { readonly act: 'pace'; readonly pace: PaceWish }
  | { readonly act: 'feel'; readonly feel: Feel; readonly atEnd: boolean }
  | { readonly act: 'worse_stop' | 'step_away' | 'off_while_waiting' }
  | { readonly act: 'take_off'; readonly remedy: 'ice' | 'heat' }
  | { readonly act: 'leave_it'; readonly remedy: RemedyId }
  | { readonly act: 'instead'; readonly thing: Thing }
  | { readonly act: 'explain'; readonly topic: Topic }
  | { readonly act: 'what_for'; readonly remedy: RemedyId }
  | { readonly act: 'why_question'; readonly question: QuestionId }
  | { readonly act: 'why_precaution'; readonly question: PrecautionQuestionId }
  | { readonly act: 'source'; readonly remedy: RemedyId }
  | { readonly act: 'source_of_check' }
  | { readonly act: 'help'; readonly about: 'check' | 'coach' | 'choose'; readonly emergencyFirst: boolean }
  | { readonly act: 'someone_else' }
  /** `short`: only what must not wait, for somebody who is leaving. */
  | { readonly act: 'safety_net'; readonly short: boolean }
  | { readonly act: 'bye' }
  | { readonly act: 'bye_not_cleared' }
  | { readonly act: 'alert'; readonly alert: AlertAct };
