import type { Event, Feel, Named, PaceWish } from '../conversation/event.ts';
import { EVENING, MORNING, type Reminder } from '../conversation/reminder.ts';
import { isTopic } from '../words/topics.ts';
import { isRemedyId } from '../routines/remedies.ts';
import { isThing } from '../routines/things.ts';
import { isCause } from '../triage/cause.ts';
import { isFindingId } from '../triage/findings.ts';
import { ONSET_FROM_TIME, onsetFromDate, onsetFromDuration, onsetFromPhrase, type Onset } from '../triage/onset.ts';
import { isPrecautionId } from '../triage/precautions.ts';
import { secondsIn } from './alerts/duration.ts';
import type { IntentName } from './intentNames.ts';
import type { ReadSlot } from './slots.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

const UNKNOWN: SaidEvent = { is: 'unknown' };

/** The first id a slot resolved to that the code knows. */
const idIn = <Id extends string>(read: ReadSlot, slot: string, isId: (id: string) => id is Id): Id | undefined =>
  read(slot)
    .flatMap(({ ids }) => ids)
    .find(isId);

/** A slot that must name something: the event if it did, otherwise "heard, but not understood". */
const whenNamed = <Id extends string>(
  read: ReadSlot,
  slot: string,
  isId: (id: string) => id is Id,
  event: (id: Id) => SaidEvent,
): SaidEvent => {
  const id = idIn(read, slot, isId);
  return id === undefined ? UNKNOWN : event(id);
};

/** Of the meanings one phrase may have, the best; of several phrases, each. */
const named = (read: ReadSlot): Named | undefined => {
  const best = read('symptom').flatMap(({ ids }) => ids.slice(0, 1));
  const findings = best.filter(isFindingId);
  const precautions = best.filter(isPrecautionId);
  return findings.length + precautions.length === 0 ? undefined : { findings, precautions };
};

const reported = (read: ReadSlot, no: boolean): SaidEvent => {
  const signs = named(read);
  return signs === undefined ? UNKNOWN : { is: 'report', no, ...signs };
};

/** The widest reading of everything said about when: every part must be able to be true. */
const onsetOf = (read: ReadSlot, now: number): Onset | undefined => {
  const readings = [
    read('when')
      .flatMap(({ ids }) => ids)
      .map((id) => onsetFromPhrase(id, now))
      .find((onset) => onset !== undefined),
    ...read('duration').map(({ words }) => onsetFromDuration(words)),
    ...read('date').map(({ words }) => onsetFromDate(words, now)),
    read('time').length > 0 ? ONSET_FROM_TIME : undefined,
  ].filter((onset) => onset !== undefined);
  return readings.length === 0
    ? undefined
    : { min: Math.min(...readings.map(({ min }) => min)), max: Math.max(...readings.map(({ max }) => max)) };
};

const isPaceWish = (id: string): id is PaceWish =>
  ['slower', 'faster', 'normal', 'shorter', 'brief', 'full', 'easier'].includes(id);

const isFeel = (id: string): id is Feel => ['better', 'same', 'worse', 'gone'].includes(id);

const age = (read: ReadSlot): SaidEvent => {
  const years = Number(read('age')[0]?.words);
  return Number.isInteger(years) && years > 0 && years < 120 ? { is: 'age', years } : UNKNOWN;
};

/** A minute of the day, as AMAZON.TIME gives it; parts of the day are no time yet. */
const minuteOf = (read: ReadSlot): number | undefined => {
  const [, hour, minute] = /^(\d{2}):(\d{2})/u.exec(read('time')[0]?.words ?? '') ?? [];
  return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
};

const DAY_MS = 86_400_000;

/** When to remind, from a length, a day or a time of day; whatever suits when none was named. */
const reminderOf = (read: ReadSlot, now: number): { readonly reminder?: Reminder } => {
  const minute = minuteOf(read);
  const minutes = Math.round(secondsIn(read('duration')[0]?.words ?? '') / 60);
  if (minutes >= 1 && minutes < 24 * 60) return { reminder: { when: 'in', minutes } };
  const day = Date.parse(/^\d{4}-\d{2}-\d{2}$/u.exec(read('date')[0]?.words ?? '')?.[0] ?? '') / DAY_MS;
  const away = day - Math.floor(now / DAY_MS);
  // Today may be tomorrow already where they are; a year ahead is as far as anybody looks.
  if (away >= -1 && away < 366) return { reminder: { when: 'on', day, minute: minute ?? MORNING } };
  return minute === undefined ? {} : { reminder: { when: 'at', minute } };
};

/** What each intent means. The only place that knows both; the interaction model is checked against it. */
export const EVENT_OF = {
  'AMAZON.YesIntent': () => ({ is: 'yes' }),
  'AMAZON.NoIntent': () => ({ is: 'no' }),
  'AMAZON.HelpIntent': () => ({ is: 'help' }),
  'AMAZON.StopIntent': () => ({ is: 'stop' }),
  'AMAZON.CancelIntent': () => ({ is: 'cancel' }),
  'AMAZON.NavigateHomeIntent': () => ({ is: 'stop' }),
  'AMAZON.FallbackIntent': () => UNKNOWN,
  'AMAZON.RepeatIntent': () => ({ is: 'repeat' }),
  'AMAZON.PauseIntent': () => ({ is: 'pause' }),
  'AMAZON.ResumeIntent': () => ({ is: 'resume' }),
  'AMAZON.NextIntent': () => ({ is: 'next' }),
  'AMAZON.PreviousIntent': () => ({ is: 'previous' }),
  'AMAZON.StartOverIntent': () => ({ is: 'start_over' }),
  UnsureIntent: () => ({ is: 'unsure' }),
  SomewhatIntent: () => ({ is: 'somewhat' }),
  ReportIntent: (read) => reported(read, false),
  NoButIntent: (read) => reported(read, true),
  DenyIntent: (read) => {
    const signs = named(read);
    return signs === undefined ? UNKNOWN : { is: 'deny', ...signs };
  },
  OnsetIntent: (read, now) => {
    const onset = onsetOf(read, now);
    return onset === undefined ? UNKNOWN : { is: 'onset', onset };
  },
  CauseIntent: (read) => whenNamed(read, 'cause', isCause, (cause) => ({ is: 'cause', cause })),
  AgeIntent: age,
  ReadyIntent: () => ({ is: 'ready' }),
  WaitIntent: () => ({ is: 'wait' }),
  TimeLeftIntent: () => ({ is: 'time_left' }),
  WhereAmIIntent: () => ({ is: 'where' }),
  PaceIntent: (read) => whenNamed(read, 'pace', isPaceWish, (pace) => ({ is: 'pace', pace })),
  FeelIntent: (read) => whenNamed(read, 'feel', isFeel, (feel) => ({ is: 'feel', feel })),
  RemedyIntent: (read) => whenNamed(read, 'remedy', isRemedyId, (remedy) => ({ is: 'remedy', remedy })),
  SkipRemedyIntent: (read) => ({ is: 'skip_remedy', remedy: idIn(read, 'remedy', isRemedyId) }),
  LackIntent: (read) => whenNamed(read, 'thing', isThing, (thing) => ({ is: 'lack', thing })),
  LearnIntent: (read) => whenNamed(read, 'topic', isTopic, (topic) => ({ is: 'learn', topic })),
  WhyAskIntent: () => ({ is: 'why' }),
  SourcesIntent: () => ({ is: 'sources' }),
  EmergencyIntent: () => ({ is: 'emergency' }),
  SomeoneElseIntent: () => ({ is: 'someone_else' }),
  // Free words: `heed` reads them.
  DescribeIntent: () => UNKNOWN,
  CannotIntent: () => UNKNOWN,
  DoneIntent: () => ({ is: 'done' }),
  SetTimerIntent: () => ({ is: 'timer', wanted: 'set' }),
  PauseTimerIntent: () => ({ is: 'timer', wanted: 'pause' }),
  ResumeTimerIntent: () => ({ is: 'timer', wanted: 'resume' }),
  CancelTimerIntent: () => ({ is: 'timer', wanted: 'cancel' }),
  OffEarlyIntent: () => ({ is: 'timer', wanted: 'done' }),
  RemindIntent: (read, now) => ({ is: 'remind', ...reminderOf(read, now) }),
  WeeklyReminderIntent: (read) => {
    const minute = minuteOf(read);
    return { is: 'remind', reminder: { when: 'weekly', minute: minute ?? EVENING } };
  },
  MoveReminderIntent: (read) => {
    const minute = minuteOf(read);
    return { is: 'move_reminder', ...(minute !== undefined && { minute }) };
  },
  CancelReminderIntent: () => ({ is: 'cancel_reminders' }),
  ForgetIntent: () => ({ is: 'forget' }),
} as const satisfies Record<IntentName, (read: ReadSlot, now: number) => SaidEvent>;
