import type { services } from 'ask-sdk-model';
import type { FoundTimer } from '../../conversation/outcome.ts';
import { fieldOf } from '../fieldOf.ts';
import { secondsIn, toDuration } from './duration.ts';
import { statusOf, type Calls } from './services.ts';

type TimerRequest = services.timerManagement.TimerRequest;
type TimerResponse = services.timerManagement.TimerResponse;

const PATH = '/v1/alerts/timers';

const pathOf = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;

/** What our timers are called; Alexa may read it aloud or show it, so it tells nothing. */
const CHECK = 'Coach check';
const END = 'Coach end';

const isOurs = ({ timerLabel = '' }: TimerResponse): boolean =>
  timerLabel.startsWith(CHECK) || timerLabel.startsWith(END);

/** Labels must not be in use already: the time of the request tells them apart. */
const label = (kind: string, number: number): string => `${kind} ${number % 10_000}`;

export interface TimersWanted {
  readonly seconds: number;
  readonly checks: readonly number[];
  readonly locale: string;
  readonly endText: string;
  readonly checkText: string;
  /** When it was asked for, in epoch milliseconds. */
  readonly now: number;
}

const request = (
  timerLabel: string,
  seconds: number,
  locale: string,
  text: string,
  playAudible: boolean,
): TimerRequest => ({
  duration: toDuration(seconds),
  timerLabel,
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation: { type: 'ANNOUNCE', textToAnnounce: [{ locale, text }] },
    notificationConfig: { playAudible },
  },
});

const ours = async ({ ask, run }: Calls): Promise<readonly TimerResponse[]> => {
  const all = fieldOf(await run(() => ask('GET', PATH)), 'timers');
  // The answer comes from outside; a list that is none holds nothing of ours.
  return Array.isArray(all) ? (all as readonly TimerResponse[]).filter(isOurs) : [];
};

/**
 * Creates one timer. A label in use may be a first try of ours that got through unheard: then that is the timer;
 * otherwise it gets another label, once.
 */
const create = async (calls: Calls, wanted: TimerRequest, tried: { unheard: boolean }): Promise<string> => {
  const { ask, run } = calls;
  const make = async (timer: TimerRequest): Promise<string> => {
    const id = fieldOf(await ask('POST', PATH, timer), 'id');
    return typeof id === 'string' ? id : '';
  };
  let tries = 0;
  try {
    return await run(() => {
      tries += 1;
      return make(wanted);
    });
  } catch (error) {
    if (statusOf(error) !== 400) {
      tried.unheard ||= statusOf(error) === undefined;
      throw error;
    }
    const found =
      tries > 1 ? (await ours(calls)).find(({ timerLabel }) => timerLabel === wanted.timerLabel) : undefined;
    if (found?.id !== undefined) return found.id;
    return run(() => make({ ...wanted, timerLabel: `${wanted.timerLabel ?? ''} b` }));
  }
};

/** Sets the end and the checks before it: all of them, or none. */
export const setTimers = async (calls: Calls, wanted: TimersWanted): Promise<void> => {
  const { seconds, checks, locale, endText, checkText, now } = wanted;
  const number = Math.floor(now / 1000);
  const tried = { unheard: false };
  const made: string[] = [];
  try {
    made.push(await create(calls, request(label(END, number), seconds, locale, endText, true), tried));
    for (const [index, at] of checks.entries()) {
      made.push(await create(calls, request(label(CHECK, number + index), at, locale, checkText, false), tried));
    }
  } catch (error) {
    await undo(calls, made, tried.unheard);
    throw error;
  }
};

/** Takes back what was made, and what may have been made unheard. Nobody is told that anything was set. */
const undo = async (calls: Calls, made: readonly string[], unheard: boolean): Promise<void> => {
  try {
    if (unheard) await cancelTimers(calls);
    else for (const id of made) await remove(calls, id);
  } catch {
    // It rings once for nothing; more cannot be done here.
  }
};

/** One that is gone already is gone. */
const remove = async ({ ask, run }: Calls, id: string): Promise<void> => {
  try {
    await run(() => ask('DELETE', pathOf(id)));
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
};

const leftOf = ({ status, triggerTime, remainingTimeWhenPaused }: TimerResponse, now: number): number => {
  if (status === 'PAUSED') return secondsIn(remainingTimeWhenPaused ?? '');
  return Math.max(0, Math.round((Date.parse(triggerTime ?? '') - now) / 1000));
};

/** The end that comes first, as somebody waits for it. */
const endOf = (all: readonly TimerResponse[], now: number): FoundTimer | undefined =>
  all
    .filter(({ timerLabel = '', status }) => timerLabel.startsWith(END) && status !== 'OFF')
    .map((timer): FoundTimer => ({ left: leftOf(timer, now), paused: timer.status === 'PAUSED' }))
    .filter(({ left }) => Number.isFinite(left))
    .toSorted((a, b) => a.left - b.left)[0];

/** Our timer as it is; undefined when there is none. `now` is in epoch milliseconds. */
export const lookAtTimers = async (calls: Calls, now: number): Promise<FoundTimer | undefined> =>
  endOf(await ours(calls), now);

/** Changes those of ours that are not so yet. The end decides: a check that does not follow is cancelled. */
const change = async (calls: Calls, now: number, how: 'pause' | 'resume'): Promise<FoundTimer | undefined> => {
  const all = await ours(calls);
  const follow = (id: string): Promise<unknown> => calls.run(() => calls.ask('POST', `${pathOf(id)}/${how}`));
  const paused = how === 'pause';
  const end = endOf(all, now);
  if (end === undefined) return undefined;
  const others = all.filter(({ status }) => status === (paused ? 'ON' : 'PAUSED'));
  for (const { id = '' } of others.filter(({ timerLabel = '' }) => timerLabel.startsWith(END))) {
    await follow(id);
  }
  for (const { id = '' } of others.filter(({ timerLabel = '' }) => timerLabel.startsWith(CHECK))) {
    try {
      await follow(id);
    } catch {
      await undo(calls, [id], false);
    }
  }
  return { ...end, paused };
};

export const pauseTimers = (calls: Calls, now: number): Promise<FoundTimer | undefined> => change(calls, now, 'pause');

export const resumeTimers = (calls: Calls, now: number): Promise<FoundTimer | undefined> =>
  change(calls, now, 'resume');

/** Cancels ours, one by one, and never all there are. True when there were any. */
export const cancelTimers = async (calls: Calls): Promise<boolean> => {
  const all = await ours(calls);
  for (const { id = '' } of all) await remove(calls, id);
  return all.length > 0;
};
