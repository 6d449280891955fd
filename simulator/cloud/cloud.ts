import { inOrder, type Alert } from './alert.ts';
import { ApiError, badRequest } from './apiError.ts';
import { createFaults, type Faults } from './faults.ts';
import type { Home } from './home.ts';
import { createPermissions, SCOPES, type Consent, type Permissions } from './permissions.ts';
import { createProgressive, type ProgressiveResponse } from './progressive.ts';
import { createReminders, type ToldReminder } from './reminders.ts';
import { checkPermission, createRoutes, type Route } from './routes.ts';
import { serve, type Answer, type Call } from './serve.ts';
import { createTimers, type ToldTimer } from './timers.ts';
import { createTokens } from './tokens.ts';

export interface CloudOptions {
  /** What the person does about permissions; `accept` (when asked) unless given. */
  readonly consent?: Consent;
  /** How services fail; they do not unless given. */
  readonly faults?: Faults;
  /** The permissions that the skill's manifest names; timers and reminders unless given. */
  readonly permissions?: readonly string[];
}

/** A call that the skill made. */
export interface LoggedCall {
  readonly method: string;
  readonly path: string;
  /** The body as it was sent; empty for none. */
  readonly text: string;
  /** The status it was answered with; null when it was never answered. */
  readonly status: number | null;
}

/** Alexa's services for one skill and one household, on this machine. */
export interface Cloud {
  /** What `apiEndpoint` says: http://127.0.0.1 and a port. */
  readonly endpoint: string;
  /** Connects an Echo, whose time and session then count. The last one counts; what is set stays set. */
  readonly connect: (home: Home) => void;
  /** The `apiAccessToken` of a session. */
  readonly tokenFor: (sessionId: string) => string;
  readonly permissions: Pick<Permissions, 'isDeclared' | 'isGranted' | 'scopes' | 'ask'>;
  /** Changes what the person does about permissions from now on. */
  readonly setConsent: (consent: Consent) => void;
  /** Changes how services fail from now on; `{}` repairs them. */
  readonly setFaults: (faults: Faults) => void;
  /** The timers that run or are paused. */
  readonly timers: () => readonly ToldTimer[];
  /** The reminders, those that rang in the last three days included. */
  readonly reminders: () => readonly ToldReminder[];
  /** Every call so far, oldest first. */
  readonly calls: () => readonly LoggedCall[];
  /** What will ring if nothing changes, soonest first; of what recurs only the next time. */
  readonly upcoming: () => readonly Alert[];
  /** What rang since this was asked last. */
  readonly takeRung: () => readonly Alert[];
  /** What the skill said before it answered, since this was asked last. */
  readonly takeProgressive: () => readonly ProgressiveResponse[];
  /** Stops serving; what is unanswered is cut off. */
  readonly close: () => Promise<void>;
}

/** Real time, and nobody in a session: as long as no Echo is connected. */
const NOBODY: Home = {
  now: () => Date.now(),
  locale: 'en-US',
  timeZone: 'UTC',
  hasTimers: true,
  sessionId: () => undefined,
  request: () => undefined,
};

const parse = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON.');
  }
};

const findRoute = (routes: readonly Route[], { method, path }: Call): Route => {
  const here = routes.filter((route) => route.path.test(path));
  if (here.length === 0) throw new ApiError(404, 'NOT_FOUND', `There is nothing at ${path}.`);
  const route = here.find((one) => one.method === method);
  if (!route) throw new ApiError(405, 'METHOD_NOT_ALLOWED', `${path} does not know ${method}.`);
  return route;
};

/** Opens the cloud; it must be closed. */
export const openCloud = async (options: CloudOptions = {}): Promise<Cloud> => {
  const { consent = 'accept', permissions: declared = Object.values(SCOPES) } = options;
  let home = NOBODY;
  let nextFault = createFaults(options.faults ?? {});
  const calls: LoggedCall[] = [];
  const now = (): number => home.now();
  const permissions = createPermissions(declared, consent);
  const timers = createTimers(now);
  const reminders = createReminders(now);
  const progressive = createProgressive(() => home);
  const tokens = createTokens(() => home);
  const routes = createRoutes({ home: () => home, permissions, timers, reminders, progressive });

  const run = (call: Call): Answer => {
    const route = findRoute(routes, call);
    const fault = route.service && nextFault(route.service);
    if (fault === 'timeout') return undefined;
    if (fault !== undefined) throw new ApiError(fault, 'INJECTED_FAULT', 'The service was told to fail.');
    tokens.check(call.authorization, route.needsOpenSession);
    if (route.service) checkPermission(route.service, permissions);
    const id = decodeURIComponent(route.path.exec(call.path)?.[1] ?? '');
    const body = route.run(id, parse(call.text));
    return { status: route.status ?? 200, body };
  };

  const answer = (call: Call): Answer => {
    const answered = ((): Answer => {
      try {
        return run(call);
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { status: error.status, body: { code: error.code, message: error.message } };
      }
    })();
    calls.push({ method: call.method, path: call.path, text: call.text, status: answered?.status ?? null });
    return answered;
  };

  const { port, close } = await serve(answer);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    connect: (other) => {
      home = other;
    },
    tokenFor: tokens.issue,
    permissions,
    setConsent: permissions.setConsent,
    setFaults: (faults) => {
      nextFault = createFaults(faults);
    },
    timers: timers.list,
    reminders: reminders.list,
    calls: () => [...calls],
    upcoming: () => inOrder([...timers.upcoming(), ...reminders.upcoming()]),
    takeRung: () => inOrder([...timers.takeRung(), ...reminders.takeRung()]),
    takeProgressive: progressive.take,
    close,
  };
};
