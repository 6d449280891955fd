import type { AlertAct } from '../conversation/alertAct.ts';
import type { Reminder } from '../conversation/reminder.ts';
import { spokenClock, weekdayOf } from '../words/clock.ts';
import { capital, inWords, listed, spokenTime } from '../words/numbers.ts';
import type { Words } from '../words/wordsFor.ts';

/** Hours are said as such: "two hours". */
const spokenLength = (minutes: number): string => {
  if (minutes % 60 !== 0) return spokenTime(minutes * 60);
  return minutes === 60 ? 'one hour' : `${inWords(minutes / 60)} hours`;
};

/** When, and how often: completes "Shall I remind you …?" */
export const whenOf = (reminder: Reminder, { alerts }: Words): string => {
  switch (reminder.when) {
    case 'in':
      return alerts.inTime(spokenLength(reminder.minutes));
    case 'at':
      return alerts.at(spokenClock(reminder.minute));
    case 'tomorrow':
      return alerts.tomorrow(spokenClock(reminder.minute));
    case 'on':
      return alerts.on(weekdayOf(reminder.day), spokenClock(reminder.minute));
    case 'weekly':
      return alerts.weekly(spokenClock(reminder.minute));
  }
};

/** A reminder hours ahead is told by the clock, where that is known. */
const setFor = (reminder: Reminder, minute: number | undefined, words: Words): string =>
  whenOf(reminder.when === 'in' && minute !== undefined ? { when: 'at', minute } : reminder, words);

/** What is told about timers and reminders, in sentences. */
export const alertSentences = (act: AlertAct, words: Words): readonly string[] => {
  const { alerts } = words;
  switch (act.told) {
    case 'timer_set':
      return [
        act.checks.length === 0
          ? alerts.set
          : alerts.setWithChecks(listed(act.checks.map((seconds) => inWords(Math.round(seconds / 60))))),
      ];
    case 'timer_left':
      return [alerts.left(capital(spokenTime(act.seconds)))];
    case 'timer_waits':
      return [alerts.waits(spokenTime(act.seconds))];
    case 'timer_paused':
      return [alerts.paused(spokenTime(act.seconds))];
    case 'timer_going':
      return [alerts.going(spokenTime(act.seconds))];
    case 'timer_cancelled':
      return [alerts.cancelled];
    case 'no_timer':
      return [alerts.none];
    case 'timer_runs':
      return [alerts.runs];
    case 'timer_stays':
      return [alerts.stays];
    case 'timers_for':
      return [alerts.timersFor];
    case 'timer_failed':
      return [alerts.failed, alerts.ownTimer(spokenTime(act.seconds))];
    case 'not_allowed':
      return [alerts.notAllowed[act.service]];
    case 'could_not':
      return [alerts.couldNot[act.what]];
    case 'reminder_set':
      return [alerts.reminderSet(setFor(act.reminder, act.minute, words))];
    case 'reminder_failed':
      return [alerts.reminderFailed(whenOf(act.reminder, words))];
    case 'too_late_tonight':
      return [alerts.tooLate];
    case 'remind_later':
      return [alerts.later];
    case 'which_time':
      return [alerts.whichTime];
    case 'regular':
      return [alerts.regular];
    case 'reminders_cancelled':
      return [act.any ? alerts.remindersCancelled : alerts.noReminder];
    case 'reminders_stay':
      return [alerts.remindersStay];
    case 'forgotten':
      return [act.gone ? alerts.forgotten : alerts.notForgotten];
  }
};
