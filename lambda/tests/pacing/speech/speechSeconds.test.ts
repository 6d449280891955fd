import * as fc from 'fast-check';
import { anyText } from '../../support/anyText.ts';
import { speechSeconds } from '../../../src/pacing/speech/speechSeconds.ts';

/** Text, rate, and the seconds espeak-ng 1.51 (en-us, -s 130, prosody rate) takes from the first to the last sound. */
const MEASURED: readonly (readonly [string, number, number])[] = [
  ['Halfway.', 1, 0.66],
  ['Ten more seconds.', 1, 1.34],
  ['Five.', 1, 0.59],
  ['Four.', 1, 0.52],
  ['Three.', 1, 0.45],
  ['Two.', 1, 0.38],
  ['One.', 1, 0.51],
  ['Release.', 1, 0.59],
  ['Hold.', 1, 0.59],
  ['Let go.', 1, 0.82],
  ['Breathe out slowly.', 1, 1.23],
  ['Keep breathing.', 1, 0.99],
  ['Soft shoulders.', 1, 1.29],
  ['Fifteen seconds left.', 1, 1.73],
  ['Two of three.', 1, 0.85],
  ['25 seconds.', 1, 1.66],
  ['Five, four, three, two, one.', 1, 3.51],
  ['Halfway.', 0.85, 0.8],
  ['Breathe out slowly.', 0.85, 1.47],
  ['Keep breathing.', 1.15, 0.87],
  ['Do you have any pain or pressure in your chest?', 1, 3.0],
  ['Does it wake you every night?', 1, 1.88],
  ['How old are you?', 1, 1.04],
  ['Call your doctor today, and tell them what you told me.', 1, 4.17],
  ['This could be serious, and it needs checking now.', 1, 3.52],
  ['Lean back until the ball presses the sore muscle beside your spine.', 1, 4.52],
  ['Lean back until the ball presses the sore muscle beside your spine.', 0.85, 5.36],
  ['Lean back until the ball presses the sore muscle beside your spine.', 1.15, 3.99],
  ['Cold numbs the area, narrows the blood vessels and limits the swelling.', 1, 5.04],
  ["I'm a coach for muscle spasms, not a doctor. Shall we go on?", 1, 5.11],
  ['That was three of five; two more to go.', 1, 3.19],
  ['The timer is set for 15 minutes, with a check after five.', 1, 4.56],
];

const WORDS =
  'breathe in and out slowly while your shoulders drop 20 seconds left of the hold stretch position is not okay'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
const words = fc.array(word, { minLength: 1, maxLength: 20 });
const rate = fc.double({ min: 0.5, max: 2, noNaN: true });

describe('speechSeconds', () => {
  it.each(MEASURED)('is within 12 % of the synthesizer for "%s" at %d', (text, at, seconds) => {
    expect(Math.abs(speechSeconds(text, at) / seconds - 1)).toBeLessThan(0.12);
  });

  it('is within 4 % for half of them, and fair on the whole', () => {
    const errors = MEASURED.map(([text, at, seconds]) => speechSeconds(text, at) / seconds - 1);
    const sizes = errors.map(Math.abs).toSorted((a, b) => a - b);
    expect(sizes[sizes.length / 2]).toBeLessThan(0.04);
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.02);
  });

  it('takes no time for nothing said', () => {
    expect(['', '   ', '...', '?!'].map((text) => speechSeconds(text))).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['25', 'twenty five'],
    ['0', 'zero'],
    ['100', 'one hundred'],
    ['120 seconds', 'one hundred twenty seconds'],
    ['1,500', 'one thousand five hundred'],
    ['2.5 minutes', 'two point five minutes'],
    ['1234567', 'one two three four five six seven'],
    ['80%', 'eighty percent'],
  ])('reads %s as "%s"', (digits, read) => {
    expect(speechSeconds(digits)).toBeCloseTo(speechSeconds(read), 6);
  });

  it('counts the pause inside, and none at the end', () => {
    expect(speechSeconds('Let go.')).toBe(speechSeconds('Let go'));
    const [none, comma, stop] = ['Let go now rest', 'Let go, now rest', 'Let go. Now rest'].map((text) =>
      speechSeconds(text),
    );
    expect(comma).toBeGreaterThan(none ?? NaN);
    expect(stop).toBeGreaterThan(comma ?? NaN);
  });

  it('does not care for capitals, spaces or the kind of apostrophe', () => {
    expect(speechSeconds("  DON'T   bounce ")).toBe(speechSeconds('don’t bounce'));
  });

  it('adds up: sentences take their own time and a pause each', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [first, second] = [a.join(' '), b.join(' ')];
        const pause = speechSeconds(`${first}. ${second}.`) - speechSeconds(first) - speechSeconds(second);
        expect(pause).toBeGreaterThan(0.3);
        expect(pause).toBeLessThan(0.7);
      }),
    );
  });

  it('is longer for a longer text', () => {
    fc.assert(
      fc.property(words, word, fc.nat(), (list, more, place) => {
        const longer = list.toSpliced(place % (list.length + 1), 0, more);
        expect(speechSeconds(longer.join(' '))).toBeGreaterThan(speechSeconds(list.join(' ')));
      }),
    );
  });

  it('goes with 1 / rate', () => {
    fc.assert(
      fc.property(words, rate, rate, (list, a, b) => {
        const text = list.join(' ');
        expect(speechSeconds(text, a) * a).toBeCloseTo(speechSeconds(text, b) * b, 9);
        const [slower, faster] = [Math.min(a, b), Math.max(a, b)];
        expect(speechSeconds(text, slower)).toBeGreaterThanOrEqual(speechSeconds(text, faster));
      }),
    );
  });

  it('is a finite time, never negative, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), rate, (text, at) => {
        const seconds = speechSeconds(text, at);
        expect(Number.isFinite(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
