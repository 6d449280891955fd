import { timelineOf } from '../../src/conversation/performance.ts';
import type { Session } from '../../src/conversation/session.ts';
import { processStore } from '../../src/memory/processStore.ts';
import { LEAST_RESUMED_SECONDS } from '../../src/pacing/locate.ts';
import type { Place } from '../../src/pacing/place.ts';
import type { Timeline } from '../../src/pacing/timeline.ts';
import { isOnSkin } from '../../src/routines/onSkin.ts';
import { routineOf } from '../../src/routines/routines.ts';
import type { Remembered } from '../../src/memory/remembered.ts';
import { createHandler } from '../../src/skill/createHandler.ts';
import { restored } from '../../src/skill/savedSession.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import type { Echo } from '../../../simulator/echo.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import { readSpoken } from '../../../simulator/ssml/spoken.ts';
import { atRate, say } from '../../src/words/ssml.ts';
import { NOW } from '../support/desk.ts';
import { ALL_CLEAR_SENT, echoWith, type SentIntent } from './support/echoWith.ts';

const words = wordsFor('en-US');

const sent = (name: string, slots: SentIntent['slots'] = {}): SentIntent => ({ name, slots });
const YES = sent('AMAZON.YesIntent');
const NO = sent('AMAZON.NoIntent');
const READY = sent('ReadyIntent');
const BETTER = sent('FeelIntent', { feel: 'better' });

const BREATHING = [YES, READY];
const ICE = [YES, NO, READY, NO, NO, NO, NO, NO];
const STRETCH = [YES, NO, READY];
const CHIN_TUCK = [YES, READY];
const BALL = [YES, NO, NO, READY, BETTER, READY];
const END = [sent('FeelIntent', { feel: 'same' }), NO];

/** A whole first visit, from the first question to the last. */
const VISIT: readonly SentIntent[] = [
  ...ALL_CLEAR_SENT,
  ...BREATHING,
  ...ICE,
  ...STRETCH,
  ...CHIN_TUCK,
  ...BALL,
  ...END,
];

const sessionOf = ({ state }: Exchange): Session | undefined => restored(state);

/** Where the visit stands before something is said. */
interface Moment {
  readonly now: Date;
  readonly state: Exchange['state'];
  /** What the store holds. */
  readonly kept: Remembered | undefined;
}

const USER = 'amzn1.ask.account.DESK';

/** The visit from its first word to its last: how it stands after each. */
const moments: Moment[] = [];
beforeAll(async () => {
  const store = processStore(() => NOW.getTime());
  const echo = echoWith(store);
  let exchange = await echo.say('open spasm coach');
  for (const { name, slots } of VISIT) {
    // Answered a second and a half after the last word.
    const now = new Date(echo.soundEnds().getTime() + 1500);
    moments.push({ now, state: exchange.state, kept: await store.load(USER) });
    exchange = await echo.intent(name, slots);
  }
});

/** An Echo on which the first so many things of the visit were said, and what came of the last of them. */
const visitUpTo = async (said: number): Promise<{ echo: Echo; exchange: Exchange }> => {
  const last = VISIT[said - 1];
  const before = moments[said - 1];
  const { now = NOW, state = {}, kept } = before ?? {};
  const made: { echo?: Echo } = {};
  const store = processStore(() => (made.echo?.now() ?? now).getTime());
  if (kept !== undefined) await store.save(USER, kept);
  const skill = createHandler({ skillId: undefined, log: () => {}, store });
  let isFirst = true;
  const echo = echoWith(store, undefined, undefined, {
    now,
    // The session that was open until then goes on.
    handler: (event, context) => {
      const { session } = event;
      const goesOn = isFirst && last !== undefined && session !== undefined;
      isFirst = false;
      return skill(
        goesOn ? { ...event, session: { ...session, new: false, attributes: { ...state } } } : event,
        context,
      );
    },
  });
  made.echo = echo;
  const exchange = last === undefined ? await echo.say('open spasm coach') : await echo.intent(last.name, last.slots);
  return { echo, exchange };
};

const secondsOf = (ssml: string): number => readSpoken({ type: 'SSML', ssml }).playOut.seconds;

/** Seconds of a reply before its timeline begins to sound. */
const leadOf = ({ ssml }: Exchange, { beats, rate }: Timeline): number => {
  const first = atRate(rate, say(beats[0]?.text ?? ''));
  const from = ssml?.indexOf(first) ?? 0;
  return secondsOf(`${ssml?.slice(0, from + first.length) ?? ''}</speak>`) - secondsOf(`<speak>${first}</speak>`);
};

/** The second of a timeline at which a place is. */
const secondAt = ({ beats }: Timeline, { remedy, rep, phase, left }: Place): number => {
  const held = left === undefined ? undefined : (routineOf(remedy).phases[phase]?.seconds ?? 0) - left;
  const here = beats.filter((beat) => beat.rep === rep && beat.phase === phase);
  const beat =
    held === undefined ? here[0] : here.findLast((one) => one.held !== undefined && one.held <= held + 0.001);
  return beat === undefined ? Number.NaN : beat.at + (held === undefined ? 0 : held - (beat.held ?? 0));
};

/** How a session may end without a goodbye: "exit", or the skill is opened anew in the middle of it. */
const DEATHS: Readonly<Record<string, (echo: Echo, after: number | undefined) => Promise<Exchange>>> = {
  exit: async (echo, after) => {
    await echo.say('exit', after === undefined ? {} : { after });
    return echo.say('open spasm coach');
  },
  'opened anew': (echo, after) => echo.say('open spasm coach', after === undefined ? {} : { after }),
};

/** Screened anew from the first question, with nothing taken over. */
const isAnew = (session: Session | undefined): boolean =>
  session?.scene.at === 'check' &&
  session.scene.question === 'chest' &&
  Object.keys(session.facts.answers).length === 0 &&
  session.goingOn === undefined;

/** Somebody is back where only the one question stands between them and their place. */
const backAt = (session: Session | undefined): Place | undefined =>
  session?.scene.at === 'back' ? session.scene.place : undefined;

/** Places are up to so many seconds early: two timestamps in whole seconds, the time to be heard, and rounding up. */
const EARLY_SECONDS = 3.5 + 2;

/** Whether somebody goes on within one beat of where a timeline was cut, `cut` seconds after it began. */
const isWithinABeat = (timeline: Timeline, cut: number, place: Place): boolean => {
  const beat = timeline.beats.findLast(({ at }) => at <= cut);
  const isOver = beat?.role === 'release' || beat?.role === 'rest';
  // Played to its end, it is followed by the next.
  if (place.remedy !== timeline.from.remedy)
    return isOver && beat === timeline.beats.findLast(({ rep }) => rep === beat.rep);
  const resumed = secondAt(timeline, place);
  // In the rest after a repetition it is the next that is owed.
  const next = timeline.beats.find(({ at, role }) => at > cut && (role === 'announce' || role === 'cue'));
  const latest = isOver ? (next?.at ?? Infinity) : cut;
  return resumed <= latest + 0.1 && resumed >= (beat?.at ?? 0) - EARLY_SECONDS - LEAST_RESUMED_SECONDS;
};

interface End {
  readonly said: number;
  readonly after: number | undefined;
  /** Undefined when everything was asked anew. */
  readonly place: Place | undefined;
  readonly good: boolean;
}

/** One visit, ended after so many things were said, so many seconds into the reply; and somebody is back at once. */
const ended = async (
  said: number,
  after: number | undefined,
  die: (echo: Echo, after: number | undefined) => Promise<Exchange>,
  playing: { readonly timeline: Timeline; readonly lead: number } | undefined,
): Promise<End> => {
  const { echo } = await visitUpTo(said);
  const reopened = await die(echo, after);
  const session = sessionOf(reopened);
  const place = backAt(session);
  const end = { said, after, place };
  if (place === undefined) return { ...end, good: isAnew(session) && reopened.broken.length === 0 };
  const near =
    playing === undefined || after === undefined || isWithinABeat(playing.timeline, after - playing.lead, place);
  // Only a clear "no" goes on.
  const doubtful = await echo.intent('UnsureIntent');
  const cleared = await echo.intent('AMAZON.NoIntent');
  const guarded = sessionOf(doubtful)?.scene.at === 'back' && sessionOf(cleared)?.goingOn === place.remedy;
  const screened = said >= ALL_CLEAR_SENT.length && !isOnSkin(place.remedy);
  return { ...end, good: near && guarded && screened && reopened.broken.length === 0 };
};

describe.each(Object.entries(DEATHS))('a first visit that ends by "%s", at every turn and every beat', (_, die) => {
  it('goes on within one beat, or screens anew; nobody unscreened is coached', async () => {
    const ends: End[] = [];
    for (let said = 0; said < VISIT.length; said += 1) {
      const { exchange } = await visitUpTo(said);
      const before = sessionOf(exchange);
      const timeline = before?.scene.at === 'moving' ? timelineOf(before, before.scene.place, words) : undefined;
      const playing = timeline && { timeline, lead: leadOf(exchange, timeline) };
      // When a beat has well begun.
      const cuts = playing?.timeline.beats.map(({ at, seconds }) => playing.lead + at + Math.min(seconds / 2, 2));
      for (const after of cuts ?? [undefined]) ends.push(await ended(said, after, die, playing));
    }
    expect(ends.filter(({ good }) => !good)).toEqual([]);
    expect(ends.filter(({ place }) => place !== undefined).length).toBeGreaterThan(40);
    expect(ends.filter(({ place }) => place === undefined).length).toBeGreaterThan(15);
  }, 60_000);
});
