import * as fc from 'fast-check';
import { PACES } from '../../src/pacing/manner.ts';
import { timelineFrom, type Timeline } from '../../src/pacing/timeline.ts';
import { REMEDY_IDS } from '../../src/routines/remedies.ts';
import { routineOf } from '../../src/routines/routines.ts';
import { framesOf } from '../../src/screen/frames.ts';
import { screenOf } from '../../src/screen/screenOf.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { NOW } from '../support/desk.ts';
import { clearedAfter, words } from '../support/turns.ts';

/** The promised seconds of a timeline, as the voice keeps them: when each begins and ends. */
const holdsIn = ({ beats }: Timeline): readonly { readonly from: number; readonly to: number }[] => {
  const holds: { from: number; to: number }[] = [];
  let before: string | undefined;
  for (const { role, at, seconds, rep, phase } of beats) {
    if (role !== 'hold' && role !== 'mark') {
      before = undefined;
      continue;
    }
    const key = `${rep} ${phase}`;
    const open = holds.at(-1);
    if (key === before && open !== undefined) open.to = at + seconds;
    else holds.push({ from: at, to: at + seconds });
    before = key;
  }
  return holds;
};

const performances = fc.record({
  remedy: fc.constantFrom(...REMEDY_IDS),
  pace: fc.constantFrom(...PACES),
  brief: fc.boolean(),
  short: fc.boolean(),
  gently: fc.boolean(),
  later: fc.boolean(),
  lead: fc.double({ min: 0, max: 60, noNaN: true }),
  rep: fc.nat(2),
  left: fc.option(fc.integer({ min: 5, max: 14 }), { nil: undefined }),
});

const MS = 2;

const resting = (ends: number): Turn => ({
  session: { ...clearedAfter(3), scene: { at: 'resting' }, onTimer: { remedy: 'ice', ends } },
  acts: [],
});

describe('cold and heat by a timer of Alexa', () => {
  const now = NOW.getTime();

  it('are counted down to the second the timer rings, and end nothing by themselves', () => {
    const { play } = screenOf(resting(now + 754_000), words, 'en-US', 0, now);
    expect(play?.frames.map(({ end, most }) => [end, most])).toEqual([[754_000, 754_000]]);
    expect(play?.goesOn).toBe(false);
  });

  it('are not counted when the time is up', () => {
    expect(screenOf(resting(now - 1000), words, 'en-US', 0, now).play).toBeUndefined();
  });
});

describe('the countdown on the screen', () => {
  it('counts each hold of the timeline, from when the voice begins it to when the voice ends it', () => {
    fc.assert(
      fc.property(performances, ({ remedy, lead, rep, left, ...how }) => {
        const held = routineOf(remedy).phases[0].seconds >= 15 ? left : undefined;
        const place = { remedy, rep, phase: 0, ...(held !== undefined && { left: held }) };
        const timeline = timelineFrom(place, how, words);
        const counted = framesOf(timeline, lead, 3).filter(({ most }) => most > 0);
        const holds = holdsIn(timeline);
        expect(counted).toHaveLength(holds.length);
        counted.forEach(({ end, most }, index) => {
          const hold = holds[index] ?? { from: NaN, to: NaN };
          expect(Math.abs(end - (lead + hold.to) * 1000)).toBeLessThanOrEqual(MS);
          expect(Math.abs(end - most - (lead + hold.from) * 1000)).toBeLessThanOrEqual(MS);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('never goes back in time, and shows the start of the movement whenever nothing is counted', () => {
    fc.assert(
      fc.property(performances, ({ remedy, lead, rep, ...how }) => {
        const frames = framesOf(timelineFrom({ remedy, rep, phase: 0 }, how, words), lead, 3);
        const times = frames.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(frames.every(({ most, pose }) => most > 0 === pose > 0)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
