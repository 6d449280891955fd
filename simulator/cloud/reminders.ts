import { inOrder, type Alert } from './alert.ts';
import { ApiError } from './apiError.ts';
import type { Fields } from './fields.ts';
import { nextOccurrence } from './recurrence.ts';
import type { WantedReminder } from './reminderRequest.ts';
import { instantOf, wallTimeAt } from './wallTime.ts';

/** How long a reminder that rang is still listed, in milliseconds: three days. Source: Alexa's "Reminders overview". */
const KEPT_MS = 3 * 86_400_000;

/** What every answer about a reminder holds. */
interface ToldHead {
  readonly alertToken: string;
  readonly createdTime: string;
  readonly updatedTime: string;
  readonly status: 'ON' | 'COMPLETED';
  readonly version: string;
}

/** What a skill is told when it made or changed a reminder. */
export interface ReminderReceipt extends ToldHead {
  readonly href: string;
}

/** A reminder as it is told to a skill. */
export interface ToldReminder extends ToldHead {
  readonly trigger: Fields;
  readonly alertInfo: Fields;
  readonly pushNotification: Fields;
}

/** All times in milliseconds since 1970. */
interface Reminder {
  readonly alertToken: string;
  readonly wanted: WantedReminder;
  readonly created: number;
  readonly updated: number;
  readonly version: number;
  /** When it rings next; undefined when it has rung for the last time, which was at `updated`. */
  readonly next: number | undefined;
}

export interface Reminders {
  readonly create: (wanted: WantedReminder) => ReminderReceipt;
  readonly list: () => readonly ToldReminder[];
  readonly get: (alertToken: string) => ToldReminder;
  readonly update: (alertToken: string, wanted: WantedReminder) => ReminderReceipt;
  readonly remove: (alertToken: string) => void;
  /** What will ring next if nothing changes, each reminder once. */
  readonly upcoming: () => readonly Alert[];
  /** What rang since this was asked last. */
  readonly takeRung: () => readonly Alert[];
}

const iso = (time: number): string => new Date(time).toISOString();

const head = ({ alertToken, created, updated, version, next }: Reminder): ToldHead => ({
  alertToken,
  createdTime: iso(created),
  updatedTime: iso(updated),
  status: next === undefined ? 'COMPLETED' : 'ON',
  version: String(version),
});

const receipt = (reminder: Reminder): ReminderReceipt => ({
  ...head(reminder),
  href: `/v1/alerts/reminders/${reminder.alertToken}`,
});

const tell = (reminder: Reminder): ToldReminder => ({ ...head(reminder), ...reminder.wanted.body });

const alertAt = ({ text }: WantedReminder, time: number): Alert => ({
  at: iso(time),
  kind: 'reminder',
  label: null,
  audible: true,
  text,
});

const afterwards = ({ recurrence, timeZone }: WantedReminder, time: number): number | undefined => {
  const next = recurrence && nextOccurrence(recurrence, wallTimeAt(time, timeZone));
  return next === undefined ? undefined : instantOf(next, timeZone);
};

/** The reminders of one skill; `now` is in milliseconds. */
export const createReminders = (now: () => number): Reminders => {
  const reminders = new Map<string, Reminder>();
  let count = 0;
  let rung: readonly Alert[] = [];

  /** Lets everything ring whose time has come, and forgets what rang long ago. */
  const settle = (): void => {
    for (const reminder of reminders.values()) {
      let { next, updated } = reminder;
      while (next !== undefined && next <= now()) {
        rung = [...rung, alertAt(reminder.wanted, next)];
        updated = next;
        next = afterwards(reminder.wanted, next);
      }
      if (next === undefined && now() - updated > KEPT_MS) reminders.delete(reminder.alertToken);
      else reminders.set(reminder.alertToken, { ...reminder, next, updated });
    }
  };

  const find = (alertToken: string): Reminder => {
    settle();
    const reminder = reminders.get(alertToken);
    if (!reminder) throw new ApiError(404, 'ALERT_NOT_FOUND', 'There is no such reminder.');
    return reminder;
  };

  return {
    create: (wanted) => {
      count += 1;
      const alertToken = `reminder-${String(count).padStart(4, '0')}`;
      const reminder = { alertToken, wanted, created: now(), updated: now(), version: 1, next: wanted.first };
      reminders.set(alertToken, reminder);
      return receipt(reminder);
    },
    list: () => {
      settle();
      return [...reminders.values()].map(tell);
    },
    get: (alertToken) => tell(find(alertToken)),
    update: (alertToken, wanted) => {
      const old = find(alertToken);
      const reminder = { ...old, wanted, updated: now(), version: old.version + 1, next: wanted.first };
      reminders.set(alertToken, reminder);
      return receipt(reminder);
    },
    remove: (alertToken) => void reminders.delete(find(alertToken).alertToken),
    upcoming: () => {
      settle();
      return inOrder(
        [...reminders.values()].flatMap(({ wanted, next }) => (next === undefined ? [] : [alertAt(wanted, next)])),
      );
    },
    takeRung: () => {
      settle();
      const taken = inOrder(rung);
      rung = [];
      return taken;
    },
  };
};
