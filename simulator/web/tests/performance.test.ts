import { learnPace, NORMAL_PACE } from '../page/pace.ts';
import { createPerformer } from '../page/perform.ts';
import { secondsOf, segmentsOf, type Segment } from '../page/segments.ts';
import type { Voice } from '../page/voice.ts';
import { createFakeClock, type FakeClock } from './support/fakeClock.ts';

const speech = (text: string, seconds: number) => ({ kind: 'speech', text, rate: 1, seconds }) as const;
const pause = (seconds: number) => ({ kind: 'pause', seconds }) as const;

/** A voice that takes so many times longer than planned, with its planned lengths by heart. */
const voiceOf =
  (clock: FakeClock, factor: number, planned: Readonly<Record<string, number>>): Voice =>
  async (text, rate, began, signal) => {
    await clock.until(clock.now() + 100, signal);
    if (signal.aborted) return false;
    began();
    await clock.until(clock.now() + ((planned[text] ?? 1) * factor * 1000) / rate, signal);
    return true;
  };

/** Performs a reply to its end: when it began, and when each segment did, in seconds after that. */
const performed = async (clock: FakeClock, segments: readonly Segment[], voice: Voice | undefined) => {
  const starts: number[] = [];
  let zero = Number.NaN;
  const { perform } = createPerformer(clock, () => voice);
  const audience = {
    began: (time: number) => {
      zero = time;
    },
    segment: () => void starts.push((clock.now() - zero) / 1000),
  };
  const over = perform(segments, audience, new AbortController().signal);
  await clock.run();
  await over;
  return { starts, zero, end: (clock.now() - zero) / 1000 };
};

describe('a reply in segments', () => {
  it('is spoken a sentence at a time and lasts as long as before', () => {
    const segments = segmentsOf([speech('Breathe out. Round your back, slowly.', 4), pause(7), speech('Halfway.', 1)]);
    expect(segments.map((one) => (one.kind === 'speech' ? one.text : one.seconds))).toEqual([
      'Breathe out.',
      'Round your back, slowly.',
      7,
      'Halfway.',
    ]);
    expect(segments[2]?.start).toBeCloseTo(4);
    expect(secondsOf(segments)).toBeCloseTo(12);
  });

  it('gives words of Alexa’s own the time they take', () => {
    const [only] = segmentsOf([speech('There was a problem.', 0)]);
    expect(only?.seconds).toBeGreaterThan(0.8);
  });

  it('leaves sound files out', () => {
    expect(segmentsOf([{ kind: 'audio', source: 'https://example.com/a.mp3', seconds: 0 }])).toEqual([]);
  });
});

describe('the performance', () => {
  const pieces = [speech('Hold.', 1), pause(10), speech('Five.', 1), pause(1), speech('Rest now.', 2)];
  const segments = segmentsOf(pieces);
  const planned = { 'Hold.': 1, 'Five.': 1, 'Rest now.': 2 };
  const starts = segments.map(({ start }) => start);

  it('takes the estimated time without a voice', async () => {
    const clock = createFakeClock();
    const { starts: real, end } = await performed(clock, segments, undefined);
    expect(real).toEqual(starts);
    expect(end).toBe(secondsOf(segments));
  });

  it('begins with the first sound, not before', async () => {
    const clock = createFakeClock();
    expect((await performed(clock, segments, voiceOf(clock, 1, planned))).zero).toBe(100);
  });

  it.each([0.5, 1, 1.4])('ends every hold when it should, with a voice that takes %d times as long', async (factor) => {
    const clock = createFakeClock();
    const { starts: real, end } = await performed(clock, segments, voiceOf(clock, factor, planned));
    expect(real[2]).toBeCloseTo(starts[2] ?? 0, 5);
    expect(real[4]).toBeCloseTo(starts[4] ?? 0, 5);
    expect(end).toBeLessThan(secondsOf(segments) + 1);
  });

  it('goes on without a voice that makes no sound', async () => {
    const clock = createFakeClock();
    const mute: Voice = async () => false;
    expect((await performed(clock, segments, mute)).starts).toEqual(starts);
  });

  it('goes on without a voice that never comes to an end', async () => {
    const clock = createFakeClock();
    const lost: Voice = (_text, _rate, began, signal) =>
      new Promise((resolve) => {
        began();
        signal.addEventListener('abort', () => resolve(true));
      });
    const { starts: real } = await performed(clock, segments, lost);
    expect(real[2]).toBeCloseTo(starts[2] ?? 0, 5);
  });

  it('stops at once when it is cut', async () => {
    const clock = createFakeClock();
    const cut = new AbortController();
    const told: Segment[] = [];
    const { perform } = createPerformer(clock, () => undefined);
    const audience = { began: () => undefined, segment: (one: Segment) => void told.push(one) };
    const over = perform(segments, audience, cut.signal);
    await clock.pass(3);
    cut.abort();
    await over;
    await clock.run();
    expect(told).toHaveLength(2);
  });
});

describe('the pace of a voice', () => {
  it('is found from what it says, sentence by sentence', () => {
    let pace = NORMAL_PACE;
    for (let sentence = 0; sentence < 12; sentence += 1) pace = learnPace(pace, 3, (3 * 1.3) / pace);
    expect(pace).toBeCloseTo(1.3, 2);
  });

  it('is not taken from a word, and stays within what a voice can do', () => {
    expect(learnPace(1, 0.4, 4)).toBe(1);
    expect(learnPace(1, 3, 300)).toBe(1.6);
    expect(learnPace(1, 300, 3)).toBe(0.7);
  });
});
