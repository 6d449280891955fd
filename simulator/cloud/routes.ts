import { ApiError } from './apiError.ts';
import type { FaultyService } from './faults.ts';
import type { Home } from './home.ts';
import { SCOPES, type Permissions } from './permissions.ts';
import type { Progressive } from './progressive.ts';
import { readReminderRequest, type WantedReminder } from './reminderRequest.ts';
import type { Reminders } from './reminders.ts';
import { readTimerRequest } from './timerRequest.ts';
import type { Timers } from './timers.ts';

/** What the routes act on. */
export interface Services {
  readonly home: () => Home;
  readonly permissions: Permissions;
  readonly timers: Timers;
  readonly reminders: Reminders;
  readonly progressive: Progressive;
}

/** One operation of the cloud. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Its group, if it has one, is the id. */
  readonly path: RegExp;
  readonly service?: FaultyService;
  readonly needsOpenSession: boolean;
  /** Answers with a body, or with nothing. */
  readonly run: (id: string, body: unknown) => unknown;
  /** HTTP status of the answer; 200 unless given. Source of all of them: the service clients of ask-sdk-model. */
  readonly status?: number;
}

/** An operation that also works when no session is open. */
const ANY_TIME = { needsOpenSession: false } as const;

const timerRoutes = ({ home, timers }: Services): readonly Route[] => {
  const path = /^\/v1\/alerts\/timers$/;
  const one = /^\/v1\/alerts\/timers\/([^/]+)$/;
  const create = (body: unknown): unknown => {
    if (!home().hasTimers) throw new ApiError(403, 'DEVICE_NOT_SUPPORTED', 'Timers are not supported on this device.');
    return timers.create(readTimerRequest(body, home().locale));
  };
  const list = (): unknown => {
    const all = timers.list();
    return { totalCount: all.length, timers: all, nextToken: null };
  };
  const routes: readonly Route[] = [
    { method: 'POST', path, needsOpenSession: true, run: (_, body) => create(body) },
    { ...ANY_TIME, method: 'GET', path, run: list },
    { ...ANY_TIME, method: 'DELETE', path, run: timers.removeAll },
    { ...ANY_TIME, method: 'GET', path: one, run: timers.get },
    { ...ANY_TIME, method: 'DELETE', path: one, run: timers.remove },
    { method: 'POST', path: /^\/v1\/alerts\/timers\/([^/]+)\/pause$/, needsOpenSession: true, run: timers.pause },
    { method: 'POST', path: /^\/v1\/alerts\/timers\/([^/]+)\/resume$/, needsOpenSession: true, run: timers.resume },
  ];
  return routes.map((route) => ({ ...route, service: 'timers' }));
};

const reminderRoutes = ({ home, reminders }: Services): readonly Route[] => {
  const path = /^\/v1\/alerts\/reminders$/;
  const one = /^\/v1\/alerts\/reminders\/([^/]+)$/;
  const read = (body: unknown): WantedReminder => {
    const { now, locale, timeZone } = home();
    return readReminderRequest(body, { now: now(), locale, timeZone });
  };
  const list = (): unknown => {
    const all = reminders.list();
    return { totalCount: String(all.length), alerts: all, links: null };
  };
  const routes: readonly Route[] = [
    { method: 'POST', path, needsOpenSession: true, run: (_, body) => reminders.create(read(body)) },
    { ...ANY_TIME, method: 'GET', path, run: list },
    { ...ANY_TIME, method: 'GET', path: one, run: reminders.get },
    { ...ANY_TIME, method: 'PUT', path: one, run: (id, body) => reminders.update(id, read(body)) },
    { ...ANY_TIME, method: 'DELETE', path: one, run: reminders.remove },
  ];
  return routes.map((route) => ({ ...route, service: 'reminders' }));
};

/** Every operation there is. Source: Alexa's reference pages of the timers, reminders and progressive response APIs,
 * and of the device settings. */
export const createRoutes = (services: Services): readonly Route[] => [
  ...timerRoutes(services),
  ...reminderRoutes(services),
  {
    method: 'POST',
    path: /^\/v1\/directives$/,
    ...ANY_TIME,
    run: (_, body) => services.progressive.enqueue(body),
    status: 204,
  },
  {
    method: 'GET',
    path: /^\/v2\/devices\/[^/]+\/settings\/System\.timeZone$/,
    ...ANY_TIME,
    run: () => services.home().timeZone,
  },
];

/** Refuses a call of a service that the person did not allow. */
export const checkPermission = (service: FaultyService, permissions: Permissions): void => {
  if (!permissions.isGranted(SCOPES[service])) {
    throw new ApiError(401, 'UNAUTHORIZED', 'The person did not give the permission.');
  }
};
