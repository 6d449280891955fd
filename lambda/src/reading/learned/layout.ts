/** Numbers kept for each feature and each meaning. Five of a feature's fit into a byte. */
export const WIDTH = 50;

/** Bytes of a feature: its scale, then its numbers, each -1, 0 or 1 times that. */
export const ROW = 1 + WIDTH / 5;

/** A scale is 2 to the power of (byte - 128) / 16. */
export const scaleOf = (byte: number): number => 2 ** ((byte - 128) / 16);

export const byteOfScale = (scale: number): number =>
  Math.max(0, Math.min(255, Math.round(Math.log2(Math.max(scale, 1e-9)) * 16) + 128));

/** Features are known by 22 bits of their hash: one in some two hundred unknown ones is taken for a known one. */
const BITS = 22;

/** A feature's number (FNV-1a, its upper bits). */
export const hashOf = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> (32 - BITS);
};

/** What was learned, as it travels; text throughout, so that it is one more module. */
export interface Learned {
  /** Of the lines it was learned from. */
  readonly from: string;
  /** The meanings, between spaces. */
  readonly meanings: string;
  /** The features' numbers in order, each as its distance from the one before in sevens of bits, lowest first; base64. */
  readonly features: string;
  /** A row for each feature, in the same order; base64. */
  readonly rows: string;
  /** For each meaning its bias in sixteenths, its scale, and WIDTH numbers from -127 to 127; base64. */
  readonly weights: string;
}
