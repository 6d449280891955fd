import { timelineOf } from '../../src/conversation/performance.ts';
import type { Session } from '../../src/conversation/session.ts';
import { processStore } from '../../src/memory/processStore.ts';
import { LEAST_RESUMED_SECONDS } from '../../src/pacing/locate.ts';
import type { Place } from '../../src/pacing/place.ts';
import type { Timeline } from '../../src/pacing/timeline.ts';
import { isOnSkin } from '../../src/routines/onSkin.ts';
import { routineOf } from '../../src/routines/routines.ts';
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

/** A whole first visit: the check, calm breathing, ice, the stretch, the chin tuck, the ball on both sides, the end. */
const VISIT: readonly SentIntent[] = [
  ...ALL_CLEAR_SENT,
  ...[YES, READY],
  ...[YES, NO, READY, NO, NO, NO, NO, NO],
  ...[YES, NO, READY],
  ...[YES, READY],
  ...[YES, NO, NO, READY, BETTER, READY],
  ...[sent('FeelIntent', { feel: 'same' }), NO],
];

const sessionOf = ({ state }: Exchange): Session | undefined => restored(state);

/** An Echo on which the first so many things of the visit were said, and what came of the last of them. */
const visitUpTo = async (count: number): Promise<{ echo: Echo; exchange: Exchange }> => {
  const made: { echo?: Echo } = {};
  const echo = echoWith(processStore(() => (made.echo?.now() ?? NOW).getTime()));
  made.echo = echo;
  let exchange = await echo.say('open spasm coach');
  for (const { name, slots } of VISIT.slice(0, count)) exchange = await echo.intent(name, slots);
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

describe.each(Object.entries(DEATHS))('a first visit that ends by "%s", at every turn and every beat', (_, die) => {
  it('goes on within one beat, or screens anew; nobody unscreened is coached', async () => {
    const ends = { resumed: 0, anew: 0 };
    for (let count = 0; count <= VISIT.length - 1; count += 1) {
      const { exchange } = await visitUpTo(count);
      const before = sessionOf(exchange);
      const timeline = before?.scene.at === 'moving' ? timelineOf(before, before.scene.place, words) : undefined;
      const lead = timeline === undefined ? 0 : leadOf(exchange, timeline);
      // A beat that has just begun, and has long begun.
      const moments = timeline?.beats.map(({ at, seconds }) => lead + at + Math.min(seconds / 2, 2)) ?? [undefined];
      for (const after of moments) {
        const { echo } = await visitUpTo(count);
        const reopened = await die(echo, after);
        expect(reopened.broken).toEqual([]);
        const session = sessionOf(reopened);
        const place = backAt(session);
        if (place === undefined) {
          expect([count, after, isAnew(session)]).toEqual([count, after, true]);
          ends.anew += 1;
          continue;
        }
        ends.resumed += 1;
        expect([count, count >= ALL_CLEAR_SENT.length]).toEqual([count, true]);
        expect(isOnSkin(place.remedy)).toBe(false);
        if (timeline !== undefined && after !== undefined && place.remedy === timeline.from.remedy) {
          const cut = after - lead;
          const beat = timeline.beats.findLast(({ at }) => at <= cut);
          const resumed = secondAt(timeline, place);
          const earliest = (beat?.at ?? 0) - EARLY_SECONDS - LEAST_RESUMED_SECONDS;
          // In the rest after a repetition it is the next that is owed.
          const latest = timeline.beats.find(({ at, role }) => at > cut && (role === 'announce' || role === 'cue'));
          const late = beat?.role === 'release' || beat?.role === 'rest' ? (latest?.at ?? Infinity) : cut;
          expect([count, after, resumed <= late + 0.1 && resumed >= earliest]).toEqual([count, after, true]);
        }
        // Only a clear "no" goes on; the coaching is theirs again after "yes" and what is asked before it.
        const doubtful = await echo.intent('UnsureIntent');
        expect(sessionOf(doubtful)?.scene.at).toBe('back');
        const cleared = await echo.intent('AMAZON.NoIntent');
        expect(sessionOf(cleared)?.goingOn).toBe(place.remedy);
      }
    }
    expect(ends.resumed).toBeGreaterThan(40);
    expect(ends.anew).toBeGreaterThan(15);
  }, 60_000);
});
