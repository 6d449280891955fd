import type { Sound } from './wav.ts';

/** A stretch of sound or of silence, in seconds from the start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SilenceOptions {
  /** What counts as sound, as a part of the loudest sample. A synthesizer's silence is zero; a recording's is not. */
  readonly threshold?: number;
  /** Quiet for less than this is part of the speech: a closed "t", the gap between two words. Seconds. */
  readonly shortestSilence?: number;
  /** Noise for less than this, alone in a silence, is a click and not speech. Seconds. */
  readonly shortestSound?: number;
}

const THRESHOLD = 0.005;
const SHORTEST_SILENCE = 0.25;
const SHORTEST_SOUND = 0.01;

const loudest = (samples: Float32Array): number => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** Spans with less than `gap` seconds between them made one. */
const joined = (spans: readonly Span[], gap: number): readonly Span[] => {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last === undefined || span.start - last.end >= gap) whole.push(span);
    else whole[whole.length - 1] = { start: last.start, end: span.end };
  }
  return whole;
};

/** The stretches of speech in a sound, from the first to the last loud sample of each; empty when all is silent. */
export const findSpeech = (sound: Sound, options: SilenceOptions = {}): readonly Span[] => {
  const { threshold = THRESHOLD, shortestSilence = SHORTEST_SILENCE, shortestSound = SHORTEST_SOUND } = options;
  const { samples, sampleRate } = sound;
  const floor = loudest(samples) * threshold;
  // Sound with gaps shorter than a click is one burst, so that a click is told from a voiced word by its length.
  const bursts: Span[] = [];
  let first = -1;
  let last = -1;
  samples.forEach((x, i) => {
    if (Math.abs(x) <= floor) return;
    if (first >= 0 && i - last > shortestSound * sampleRate) {
      bursts.push({ start: first / sampleRate, end: (last + 1) / sampleRate });
      first = i;
    } else if (first < 0) first = i;
    last = i;
  });
  if (first >= 0) bursts.push({ start: first / sampleRate, end: (last + 1) / sampleRate });
  return joined(bursts, shortestSilence).filter(({ start, end }) => end - start >= shortestSound);
};

/**
 * The silences in a sound, the one before the first and after the last word included when long enough.
 * A sound without any speech is one silence.
 */
export const findSilences = (sound: Sound, options: SilenceOptions = {}): readonly Span[] => {
  const { shortestSilence = SHORTEST_SILENCE } = options;
  const whole = sound.samples.length / sound.sampleRate;
  const speech = findSpeech(sound, options);
  const starts = [0, ...speech.map(({ end }) => end)];
  const ends = [...speech.map(({ start }) => start), whole];
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? whole }))
    .filter(({ start, end }) => end - start >= shortestSilence);
};

/** Seconds from the first to the last sound; 0 when all is silent. */
export const spokenSeconds = (sound: Sound): number => {
  const speech = findSpeech(sound);
  return (speech.at(-1)?.end ?? 0) - (speech[0]?.start ?? 0);
};
