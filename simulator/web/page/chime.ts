/** A bell of the page's own making; nothing is loaded. */
export interface Chime {
  /** One stroke, so loud (0 to 1) and so high (hertz). */
  readonly strike: (hertz: number, loudness: number) => void;
}

const FADE_SECONDS = 1.2;

export const createChime = (): Chime => {
  let context: AudioContext | undefined;
  return {
    strike: (hertz, loudness) => {
      context ??= new AudioContext();
      const { currentTime, destination } = context;
      const gain = new GainNode(context, { gain: 0 });
      gain.gain.linearRampToValueAtTime(loudness, currentTime + 0.01);
      gain.gain.exponentialRampToValueAtTime(0.001, currentTime + FADE_SECONDS);
      const tone = new OscillatorNode(context, { type: 'sine', frequency: hertz });
      tone.connect(gain).connect(destination);
      tone.start();
      tone.stop(currentTime + FADE_SECONDS);
    },
  };
};
