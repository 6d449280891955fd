import * as fc from 'fast-check';
import { remedyOf, type Session } from '../../src/conversation/session.ts';
import { performanceOf, timelineOf } from '../../src/conversation/performance.ts';
import { LEAST_RESUMED_SECONDS } from '../../src/pacing/locate.ts';
import { atRate, say } from '../../src/words/ssml.ts';
import { readSpoken } from '../../../simulator/ssml/spoken.ts';
import { repsOf, type Timeline } from '../../src/pacing/timeline.ts';
import { REMEDY_IDS, type RemedyId } from '../../src/routines/remedies.ts';
import { isOnSkin } from '../../src/routines/onSkin.ts';
import { routineOf } from '../../src/routines/routines.ts';
import { restored } from '../../src/skill/savedSession.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import type { Echo } from '../../../simulator/echo.ts';
import { ALL_CLEAR, desk, talk } from '../support/desk.ts';

const words = wordsFor('en-US');

/** Three weeks in and easing, with nothing to leave out: everything but ice may be coached. Ice is for the first days. */
const EASING = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three weeks ago', 'better', 'no', 'from sitting at my desk'];

/** Asks for a remedy and answers what is asked before it, up to its instructions. */
const toGate = async (echo: Echo, remedy: RemedyId): Promise<void> => {
  await talk(echo, 'open spasm coach', ...(remedy === 'ice' ? ALL_CLEAR : EASING));
  let exchange = await echo.intent('RemedyIntent', { remedy });
  while (sessionOf(exchange).scene.at === 'precaution') exchange = await echo.say('no');
  expect(sessionOf(exchange).scene).toMatchObject({ at: 'gate', place: { remedy } });
};

/** What is said into a hold that must not end it, as intents. */
const WORDS = [
  ['TimeLeftIntent', {}],
  ['WhereAmIIntent', {}],
  ['AMAZON.FallbackIntent', {}],
  ['AMAZON.YesIntent', {}],
  ['AMAZON.PauseIntent', {}],
  ['WaitIntent', {}],
  ['PaceIntent', { pace: 'slower' }],
  ['PaceIntent', { pace: 'faster' }],
  ['PaceIntent', { pace: 'brief' }],
  ['FeelIntent', { feel: 'better' }],
  ['LackIntent', { thing: 'ball' }],
  ['AMAZON.RepeatIntent', {}],
  ['PaceIntent', { pace: 'shorter' }],
] as const;

/** Seconds of a reply before its timeline begins to sound, read from what was really sent. */
const leadOf = ({ ssml }: Exchange, session: Session): number => {
  if (ssml === null) return 0;
  if (session.scene.at !== 'moving') return 0;
  const { beats, rate } = timelineOf(session, session.scene.place, words);
  const first = atRate(rate, say(beats[0]?.text ?? ''));
  const from = ssml.indexOf(first);
  expect(from).toBeGreaterThan(-1);
  return secondsOf(`${ssml.slice(0, from + first.length)}</speak>`) - secondsOf(`<speak>${first}</speak>`);
};

const secondsOf = (ssml: string): number => readSpoken({ type: 'SSML', ssml }).playOut.seconds;

const sessionOf = ({ state }: Exchange): Session => {
  const session = restored(state);
  if (session === undefined) throw new Error('the session was lost');
  return session;
};

/** Seconds held in each phase of each repetition, in the part of a timeline that was heard. */
const heldIn = (timeline: Timeline, heard: number): ReadonlyMap<string, number> => {
  const held = new Map<string, number>();
  for (const { role, at, seconds, rep, phase } of timeline.beats) {
    if (role !== 'hold' && role !== 'mark') continue;
    const key = `${rep}.${phase}`;
    held.set(key, (held.get(key) ?? 0) + Math.max(0, Math.min(seconds, heard - at)));
  }
  return held;
};

/** A ball spot may end once it eases, so there "it's easing" is no mere interruption. */
const interruptionOf = (remedy: RemedyId) =>
  fc.record({
    after: fc.integer({ min: 1, max: 200 }),
    said: fc.constantFrom(...WORDS.filter(([name]) => name !== 'FeelIntent' || !routineOf(remedy).untilItEases)),
  });

/** A place is up to so many seconds early: two timestamps in whole seconds, time to be heard, and rounding up. */
const MOST_EARLY = 3.5;

describe('interrupted at any second, with anything, any number of times', () => {
  it.each(REMEDY_IDS)(
    '%s never skips a second that was not heard, and owes exactly what was promised',
    async (remedy) => {
      await fc.assert(
        fc.asyncProperty(fc.array(interruptionOf(remedy), { minLength: 1, maxLength: 5 }), async (interruptions) => {
          const echo = desk();
          await toGate(echo, remedy);
          const total = new Map<string, number>();
          const began = new Map<string, number>();
          let restarts = 0;
          const broken: unknown[] = [];
          let exchange = await echo.intent('ReadyIntent', {});
          // Its time is kept here, and not by a timer of Alexa's.
          if (isOnSkin(remedy)) exchange = await echo.intent('AMAZON.NoIntent', {});
          for (const { after, said } of interruptions) {
            const before = sessionOf(exchange);
            if (before.scene.at === 'moving') {
              const into = after - leadOf(exchange, before);
              if (into >= timelineOf(before, before.scene.place, words).seconds) break;
              listenUpTo(before, into, total, began);
            }
            if (said[0] === 'AMAZON.RepeatIntent') restarts += 1;
            // Where a question is open it is answered; later than that the session would be over.
            exchange = await echo.intent(said[0], said[1], before.scene.at === 'moving' ? { after } : {});
            broken.push(...exchange.broken);
            if (routineOf(remedy).runs === 'spots' && remedyOf(sessionOf(exchange).scene) !== remedy) {
              if (!mayEnd(remedy, said[0], before, total)) throw new Error(`${said[0]} ended the ${remedy}`);
              return;
            }
            if (sessionOf(exchange).scene.at === 'paused') {
              exchange = await echo.intent('AMAZON.ResumeIntent', {}, { after: 5 });
              broken.push(...exchange.broken);
            }
          }
          // Let it run to the end, answering what it asks between spots.
          for (let n = 0; n < 12; n += 1) {
            const session = sessionOf(exchange);
            if (session.scene.at === 'gate' || session.scene.at === 'spot')
              exchange = await echo.intent('ReadyIntent', {});
            else if (session.scene.at === 'moving' && session.scene.place.remedy === remedy) {
              listenUpTo(session, Number.POSITIVE_INFINITY, total, began);
              if (timelineOf(session, session.scene.place, words).next === undefined) break;
              // The skin check is about trouble: "no" goes on.
              exchange = await echo.intent(isOnSkin(remedy) ? 'AMAZON.NoIntent' : 'AMAZON.YesIntent', {});
            } else break;
            broken.push(...exchange.broken);
          }
          expect(broken).toEqual([]);
          const { phases, dose } = routineOf(remedy);
          const reps = repsOf(dose, performanceOf(sessionOf(exchange), remedy));
          for (let rep = 0; rep < reps; rep += 1) {
            phases.forEach((phase, index) => {
              const held = total.get(`${rep}.${index}`) ?? 0;
              const cuts = Math.max(0, (began.get(`${rep}.${index}`) ?? 1) - 1);
              const most = phase.seconds + cuts * (MOST_EARLY + LEAST_RESUMED_SECONDS) + restarts * phase.seconds;
              expect([remedy, rep, index, held >= phase.seconds - 0.01]).toEqual([remedy, rep, index, true]);
              expect(held).toBeLessThanOrEqual(most + 0.01);
            });
          }
        }),
        { numRuns: Number(process.env['INTERRUPTION_RUNS'] ?? 12) },
      );
    },
  );
});

/**
 * "Is your skin burning?" "Yes" ends it, and so does not being understood three times: once all that was promised before
 * that question was heard.
 */
function mayEnd(remedy: RemedyId, said: string, before: Session, total: Map<string, number>): boolean {
  const third = said === 'AMAZON.FallbackIntent' && before.misses === 2;
  const yes = said === 'AMAZON.YesIntent' && isOnSkin(remedy);
  return (third || yes) && wholeOf(total, before);
}

/** Whether every second of the repetition that a reply coached, or that led to the open question, was heard. */
function wholeOf(total: Map<string, number>, { scene }: Session): boolean {
  if (scene.at !== 'moving' && scene.at !== 'spot') return false;
  const rep = scene.at === 'moving' ? scene.place.rep : scene.next.rep - 1;
  const { remedy } = scene.at === 'moving' ? scene.place : scene.next;
  return routineOf(remedy).phases.every(({ seconds }, phase) => (total.get(`${rep}.${phase}`) ?? 0) >= seconds - 0.01);
}

/** Adds what was held before the reply was cut. */
function listenUpTo(session: Session, into: number, total: Map<string, number>, began: Map<string, number>): void {
  if (session.scene.at !== 'moving') return;
  for (const [key, seconds] of heldIn(timelineOf(session, session.scene.place, words), into)) {
    total.set(key, (total.get(key) ?? 0) + seconds);
    if (seconds > 0) began.set(key, (began.get(key) ?? 0) + 1);
  }
}
