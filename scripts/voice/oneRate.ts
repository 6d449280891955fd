/** SSML without its `prosody`, and the one rate all its words were to be said at. */
export interface AtOneRate {
  readonly ssml: string;
  readonly rate: number;
}

const PROSODY = /<prosody rate="(\d+)%">(.*?)<\/prosody>/gs;

const words = (ssml: string): string => ssml.replaceAll(/<[^>]*>/g, '').trim();

/**
 * A reply is said at one rate throughout, each of its sentences marked up with it. espeak-ng gets a long break wrong
 * where the rate changes before it (15 s at 115 % became 18.55 s), and is right when it is set to the rate as a whole.
 * Throws when there is more than one rate, or words with and words without one.
 */
export const atOneRate = (ssml: string): AtOneRate => {
  const rates = new Set([...ssml.matchAll(PROSODY)].map(([, percent]) => Number(percent) / 100));
  if (words(ssml.replaceAll(PROSODY, '')) !== '') rates.add(1);
  const [rate = 1, ...others] = rates;
  if (others.length > 0) throw new Error(`a reply at more than one rate: ${[rate, ...others].join(', ')}`);
  return { ssml: ssml.replaceAll(PROSODY, '$2'), rate };
};
