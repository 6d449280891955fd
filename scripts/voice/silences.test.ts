import { findSilences, findSpeech, spokenSeconds } from './silences.ts';
import { breaksJoined } from './synthesize.ts';
import { readWav, type Sound } from './wav.ts';

const RATE = 8000;

/** Alternating pieces: [seconds, loudness], a 200 Hz tone. */
const tone = (...pieces: readonly (readonly [number, number])[]): Sound => {
  const samples = pieces.flatMap(([seconds, loudness]) =>
    Array.from(
      { length: Math.round(seconds * RATE) },
      (_, i) => loudness * Math.sin((2 * Math.PI * 200 * (i + 0.5)) / RATE),
    ),
  );
  return { sampleRate: RATE, samples: Float32Array.from(samples) };
};

const rounded = (spans: readonly { start: number; end: number }[]): readonly (readonly number[])[] =>
  spans.map(({ start, end }) => [Number(start.toFixed(2)), Number(end.toFixed(2))]);

describe('findSilences', () => {
  it('finds silences before, between and after speech', () => {
    const sound = tone([0.5, 0], [1, 0.5], [2, 0], [0.5, 0.3], [0.4, 0]);
    expect(rounded(findSilences(sound))).toEqual([
      [0, 0.5],
      [1.5, 3.5],
      [4, 4.4],
    ]);
    expect(rounded(findSpeech(sound))).toEqual([
      [0.5, 1.5],
      [3.5, 4],
    ]);
    expect(spokenSeconds(sound)).toBeCloseTo(3.5, 2);
  });

  it('leaves the short gaps inside speech alone', () => {
    const sound = tone([1, 0.5], [0.1, 0], [1, 0.5]);
    expect(findSilences(sound)).toEqual([]);
    expect(rounded(findSilences(sound, { shortestSilence: 0.05 }))).toEqual([[1, 1.1]]);
  });

  it('hears no speech in faint noise or in a click', () => {
    const sound = tone([1, 0.5], [1, 0.001], [0.004, 0.4], [1, 0.001], [1, 0.5]);
    expect(rounded(findSilences(sound))).toEqual([[1, 3]]);
  });

  it('hears quiet speech beside loud speech', () => {
    expect(rounded(findSpeech(tone([1, 0.9], [1, 0], [1, 0.02])))).toHaveLength(2);
  });

  it('is one silence when nothing is said', () => {
    expect(rounded(findSilences(tone([2, 0])))).toEqual([[0, 2]]);
    expect(spokenSeconds(tone([2, 0]))).toBe(0);
    expect(findSilences(tone())).toEqual([]);
  });
});

/** A 16-bit mono file; `claimed` is the length its data chunk says it has. */
const wav = (samples: readonly number[], { format = 1, claimed = samples.length * 2 } = {}): Buffer => {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(format, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(claimed, 40);
  samples.forEach((x, i) => file.writeInt16LE(x, 44 + 2 * i));
  return file;
};

describe('readWav', () => {
  it('reads samples between -1 and 1', () => {
    expect(readWav(wav([0, 16384, -32768]))).toEqual({ sampleRate: RATE, samples: Float32Array.from([0, 0.5, -1]) });
  });

  it('ends with the file when the length was not known to the writer', () => {
    expect(readWav(wav([1, 2, 3], { claimed: 0x7ffff000 })).samples).toHaveLength(3);
  });

  it('refuses what it cannot read', () => {
    expect(() => readWav(wav([1], { format: 3 }))).toThrow('16-bit mono PCM');
    expect(() => readWav(Buffer.from('nothing of the kind'))).toThrow('not a WAVE file');
    expect(() => readWav(wav([]).subarray(0, 36))).toThrow('without data');
  });
});

describe('breaksJoined', () => {
  it('adds up breaks that follow each other, and leaves single ones', () => {
    expect(
      breaksJoined('Hold.<break time="10s"/><break time="2500ms"/> <break time="0.5s" /> Let go.<break time="1s"/>'),
    ).toBe('Hold.<break time="13000ms"/>Let go.<break time="1s"/>');
  });
});
