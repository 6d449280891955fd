import type { RequestEnvelope, services } from 'ask-sdk-model';
import { isAtNight, type Reminder } from '../../conversation/reminder.ts';
import { fieldOf } from '../fieldOf.ts';
import { DAY_MINUTES, wallClock, written, type WallMinutes } from './clock.ts';
import { statusOf, type Calls } from './services.ts';

type Trigger = services.reminderManagement.Trigger;
type Kept = services.reminderManagement.Reminder;

const PATH = '/v1/alerts/reminders';

export interface ReminderWanted {
  readonly reminder: Reminder;
  /** Takes the place of those that recur as it does. */
  readonly replaces: boolean;
  readonly envelope: RequestEnvelope;
  readonly locale: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** `minute`: of the day it rings, where that is known; `night`: it was not set, it would ring in the night. */
export type ReminderSet = { readonly is: 'set'; readonly minute?: number } | { readonly is: 'night' };

/** Times without a zone are those of the device. */
const absolute = (wall: WallMinutes): Trigger => ({ type: 'SCHEDULED_ABSOLUTE', scheduledTime: written(wall) });

/** Where the clock of the place is needed and is not known, there is no trigger. */
const triggerOf = (reminder: Reminder, wall: WallMinutes | undefined): Trigger | undefined => {
  switch (reminder.when) {
    case 'in':
      return { type: 'SCHEDULED_RELATIVE', offsetInSeconds: reminder.minutes * 60 };
    case 'on':
      return absolute(reminder.day * DAY_MINUTES + reminder.minute);
    case 'at':
    case 'tomorrow':
    case 'weekly': {
      if (wall === undefined) return undefined;
      const today = Math.floor(wall / DAY_MINUTES) * DAY_MINUTES;
      const first = today + reminder.minute;
      if (reminder.when === 'at') return absolute(first > wall + 1 ? first : first + DAY_MINUTES);
      if (reminder.when === 'tomorrow') return absolute(first + DAY_MINUTES);
      const [hour, minute] = [Math.floor(reminder.minute / 60), reminder.minute % 60];
      const rule = `FREQ=WEEKLY;BYDAY=MO,WE,FR;BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`;
      // From tomorrow on: today they have done enough.
      const startDateTime = written(today + DAY_MINUTES);
      return { type: 'SCHEDULED_ABSOLUTE', recurrence: { startDateTime, recurrenceRules: [rule] } };
    }
  }
};

const kept = async ({ ask, run }: Calls): Promise<readonly Kept[]> => {
  const alerts = fieldOf(await run(() => ask('GET', PATH)), 'alerts');
  return Array.isArray(alerts) ? (alerts as readonly Kept[]).filter(({ status }) => status === 'ON') : [];
};

const remove = async ({ ask, run }: Calls, { alertToken = '' }: Kept): Promise<void> => {
  try {
    await run(() => ask('DELETE', `${PATH}/${encodeURIComponent(alertToken)}`));
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
};

const recurs = ({ trigger }: Kept): boolean => Boolean(trigger?.recurrence);

/** Sets a reminder; what it takes the place of goes only once it is there. */
export const setReminder = async (calls: Calls, wanted: ReminderWanted): Promise<ReminderSet> => {
  const { reminder, replaces, envelope, locale, text, now } = wanted;
  const wall = reminder.when === 'on' ? undefined : await wallClock(calls, envelope, now);
  const rings = reminder.when === 'in' && wall !== undefined ? (wall + reminder.minutes) % DAY_MINUTES : undefined;
  if (rings !== undefined && isAtNight(rings)) return { is: 'night' };
  const trigger = triggerOf(reminder, wall);
  if (trigger === undefined) throw new Error('the clock of the place is not known');
  const old = replaces ? (await kept(calls)).filter((one) => recurs(one) === (reminder.when === 'weekly')) : [];
  const request: services.reminderManagement.ReminderRequest = {
    requestTime: new Date(now).toISOString(),
    trigger,
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'ENABLED' },
  };
  // Unlike a timer it has no label to know it by: unheard, it is not tried again, or it might ring twice.
  await calls.run(() => calls.ask('POST', PATH, request), false);
  for (const one of old) await remove(calls, one);
  return { is: 'set', ...(rings !== undefined && { minute: rings }) };
};

/** Which of ours are set. */
export const lookAtReminders = async (calls: Calls): Promise<{ readonly once: boolean; readonly weekly: boolean }> => {
  const all = await kept(calls);
  return { once: all.some((one) => !recurs(one)), weekly: all.some(recurs) };
};

/** Cancels all of ours, one by one. True when there were any. */
export const cancelReminders = async (calls: Calls): Promise<boolean> => {
  const all = await kept(calls);
  for (const one of all) await remove(calls, one);
  return all.length > 0;
};
