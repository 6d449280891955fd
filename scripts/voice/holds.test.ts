import { speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { beginningOf } from '../../lambda/src/pacing/place.ts';
import { timelineFrom, type Performance, type Timeline } from '../../lambda/src/pacing/timeline.ts';
import { atRate, joined, say, silence } from '../../lambda/src/words/ssml.ts';
import { wordsFor } from '../../lambda/src/words/wordsFor.ts';
import { measureHolds, promisedHolds } from './holds.ts';
import { atOneRate } from './oneRate.ts';
import { partsOf } from './parts.ts';
import type { Span } from './silences.ts';

const words = wordsFor('en-US');
const HOW: Performance = { pace: 'normal', brief: false, short: false, gently: false, later: false };

const ssmlOf = ({ beats, rate }: Timeline): string =>
  joined(beats.map(({ text, seconds }) => (text === undefined ? silence(seconds) : atRate(rate, say(text)))));

/** What would be heard if everything took as long as the timeline says, `late` seconds longer in each silence. */
const heard = ({ beats }: Timeline, lead: number, late = 0): readonly Span[] => {
  let shift = lead;
  return beats.flatMap(({ text, at, seconds }) => {
    if (text !== undefined) return [];
    const start = at + shift;
    shift += late;
    return [{ start, end: start + seconds + late }];
  });
};

const speak = (text: string): number => speechSeconds(text);

describe('promisedHolds', () => {
  it('takes each promise from the routine', () => {
    const row = timelineFrom(beginningOf('row'), HOW, words);
    expect(promisedHolds(row).map(({ promised }) => promised)).toEqual(Array.from({ length: 16 }, () => 3));
    const ball = timelineFrom({ remedy: 'ball', rep: 1, phase: 0, left: 40 }, HOW, words);
    expect(promisedHolds(ball)).toMatchObject([{ rep: 1, phase: 0, promised: 40, first: 0 }]);
  });
});

describe('measureHolds', () => {
  const timeline = timelineFrom(beginningOf('stretch'), HOW, words);

  it('measures from the end of the cue to the start of the release', () => {
    const holds = measureHolds(timeline, ssmlOf(timeline), heard(timeline, 0), speak);
    expect(holds.map(({ measured }) => Number(measured.toFixed(6)))).toEqual([15, 15]);
  });

  it('leaves out the silences before the timeline', () => {
    const ssml = `Back to it. <break time="3000ms"/> ${ssmlOf(timeline)} Shall we go on?`;
    const found = [{ start: 1, end: 4 }, ...heard(timeline, 4)];
    expect(measureHolds(timeline, ssml, found, speak).map(({ measured }) => Number(measured.toFixed(6)))).toEqual([
      15, 15,
    ]);
  });

  it('notices a hold that is too long', () => {
    const silences = timeline.beats.filter(({ text, role, rep }) => text === undefined && role === 'hold' && rep === 0);
    const holds = measureHolds(timeline, ssmlOf(timeline), heard(timeline, 0, 0.1), speak);
    expect(holds[0]?.measured).toBeCloseTo(15 + 0.1 * silences.length, 6);
  });

  it('gives no number for what it cannot find', () => {
    expect(measureHolds(timeline, ssmlOf(timeline), [], speak).map(({ measured }) => measured)).toEqual([NaN, NaN]);
  });
});

describe('partsOf', () => {
  it('gives words and the silence after them', () => {
    expect(partsOf('<speak>A &amp; b. <break time="10000ms"/><break time="500ms"/> <s>C.</s></speak>')).toEqual([
      { text: 'A & b.', silence: 10.5 },
      { text: 'C.', silence: 0 },
    ]);
  });
});

describe('atOneRate', () => {
  it('takes the rate out of the words', () => {
    const ssml =
      '<speak><prosody rate="85%">A.</prosody> <break time="1000ms"/> <prosody rate="85%">B.</prosody></speak>';
    expect(atOneRate(ssml)).toEqual({ ssml: '<speak>A. <break time="1000ms"/> B.</speak>', rate: 0.85 });
    expect(atOneRate('<speak>A.</speak>')).toEqual({ ssml: '<speak>A.</speak>', rate: 1 });
  });

  it('refuses two rates', () => {
    expect(() => atOneRate('<speak><prosody rate="85%">A.</prosody> B.</speak>')).toThrow('more than one rate');
  });
});
