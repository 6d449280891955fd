import type { services } from 'ask-sdk-model';
import { inOrder, type Alert } from './alert.ts';
import { ApiError, badRequest } from './apiError.ts';
import { toDuration } from './duration.ts';
import type { WantedTimer } from './timerRequest.ts';

/** Most timers at once. Source: Alexa's "Guidelines for timers", which count the person's own too; there are none. */
const MAX_TIMERS = 10;

/** A timer as it is told to a skill; what does not apply is null on the wire. */
export type ToldTimer = {
  readonly [Field in keyof services.timerManagement.TimerResponse]-?:
    | NonNullable<services.timerManagement.TimerResponse[Field]>
    | (Field extends 'timerLabel' | 'triggerTime' | 'remainingTimeWhenPaused' ? null : never);
};

/** All times in milliseconds. */
interface Timer {
  readonly id: string;
  readonly wanted: WantedTimer;
  readonly created: number;
  readonly updated: number;
  readonly state:
    | { readonly status: 'ON'; readonly trigger: number }
    | { readonly status: 'PAUSED'; readonly remaining: number }
    | { readonly status: 'OFF'; readonly trigger: number };
}

export interface Timers {
  readonly create: (wanted: WantedTimer) => ToldTimer;
  /** Those that run or are paused. */
  readonly list: () => readonly ToldTimer[];
  /** One that rang is OFF; one that was deleted is unknown. */
  readonly get: (id: string) => ToldTimer;
  readonly remove: (id: string) => void;
  readonly removeAll: () => void;
  readonly pause: (id: string) => void;
  readonly resume: (id: string) => void;
  /** What will ring if nothing changes. */
  readonly upcoming: () => readonly Alert[];
  /** What rang since this was asked last. */
  readonly takeRung: () => readonly Alert[];
}

const iso = (time: number): string => new Date(time).toISOString();

const tell = ({ id, wanted, created, updated, state }: Timer): ToldTimer => ({
  id,
  status: state.status,
  duration: wanted.duration,
  triggerTime: state.status === 'PAUSED' ? null : iso(state.trigger),
  timerLabel: wanted.label,
  createdTime: iso(created),
  updatedTime: iso(updated),
  remainingTimeWhenPaused: state.status === 'PAUSED' ? toDuration(state.remaining / 1000) : null,
});

const alertOf = ({ label, audible, text }: WantedTimer, trigger: number): Alert => ({
  at: iso(trigger),
  kind: 'timer',
  label,
  audible,
  text,
});

/** The timers of one skill on one device; `now` is in milliseconds. */
export const createTimers = (now: () => number): Timers => {
  const timers = new Map<string, Timer>();
  let count = 0;
  let rung: readonly Alert[] = [];

  /** Lets everything ring whose time has come. */
  const settle = (): void => {
    for (const timer of timers.values()) {
      const { state, wanted } = timer;
      if (state.status !== 'ON' || state.trigger > now()) continue;
      rung = [...rung, alertOf(wanted, state.trigger)];
      timers.set(timer.id, { ...timer, updated: state.trigger, state: { status: 'OFF', trigger: state.trigger } });
    }
  };

  const running = (): readonly Timer[] => {
    settle();
    return [...timers.values()].filter(({ state }) => state.status !== 'OFF');
  };

  const find = (id: string): Timer => {
    settle();
    const timer = timers.get(id);
    if (!timer) throw new ApiError(404, 'TIMER_NOT_FOUND', 'There is no such timer.');
    return timer;
  };

  return {
    create: (wanted) => {
      const others = running();
      if (others.length >= MAX_TIMERS) throw new ApiError(403, 'MAX_TIMERS_EXCEEDED', `${MAX_TIMERS} timers run.`);
      if (wanted.label !== null && others.some((other) => other.wanted.label === wanted.label)) {
        throw new ApiError(400, 'DUPLICATE_LABEL', 'A timer with this timerLabel runs.');
      }
      count += 1;
      const id = `timer-${String(count).padStart(4, '0')}`;
      const time = now();
      const state = { status: 'ON' as const, trigger: time + wanted.seconds * 1000 };
      const timer: Timer = { id, wanted, created: time, updated: time, state };
      timers.set(id, timer);
      return tell(timer);
    },
    list: () => running().map(tell),
    get: (id) => tell(find(id)),
    remove: (id) => void timers.delete(find(id).id),
    removeAll: () => {
      settle();
      timers.clear();
    },
    pause: (id) => {
      const timer = find(id);
      if (timer.state.status !== 'ON') throw badRequest('Only a running timer can be paused.');
      const remaining = timer.state.trigger - now();
      timers.set(id, { ...timer, updated: now(), state: { status: 'PAUSED', remaining } });
    },
    resume: (id) => {
      const timer = find(id);
      if (timer.state.status !== 'PAUSED') throw badRequest('Only a paused timer can be resumed.');
      timers.set(id, { ...timer, updated: now(), state: { status: 'ON', trigger: now() + timer.state.remaining } });
    },
    upcoming: () =>
      inOrder(
        running().flatMap(({ wanted, state }) => (state.status === 'ON' ? [alertOf(wanted, state.trigger)] : [])),
      ),
    takeRung: () => {
      settle();
      const taken = inOrder(rung);
      rung = [];
      return taken;
    },
  };
};
