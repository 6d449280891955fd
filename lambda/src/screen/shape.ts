/** What of a device's viewport the drawing depends on; the rest scales on the device itself. */
export interface Shape {
  readonly kind: 'round' | 'wide' | 'tall';
  /** The long side, where the short one is 100. */
  readonly long: number;
}

/** The parts of Alexa's `context.Viewport` that are read; all of it came from outside. */
export interface Viewport {
  readonly shape?: unknown;
  readonly pixelWidth?: unknown;
  readonly pixelHeight?: unknown;
  readonly currentPixelWidth?: unknown;
  readonly currentPixelHeight?: unknown;
}

/** Screens longer than this leave the rest empty. */
const LONGEST = 210;
const SHORTEST = 120;

const size = (...tries: readonly unknown[]): number | undefined =>
  tries.find((one): one is number => typeof one === 'number' && one > 0);

/** An unreadable viewport is taken for the commonest one, an Echo Show 8. */
export const shapeOf = (viewport: Viewport): Shape => {
  if (viewport.shape === 'ROUND') return { kind: 'round', long: 100 };
  const width = size(viewport.currentPixelWidth, viewport.pixelWidth) ?? 1280;
  const height = size(viewport.currentPixelHeight, viewport.pixelHeight) ?? 800;
  const long = (100 * Math.max(width, height)) / Math.min(width, height);
  return {
    kind: width >= height ? 'wide' : 'tall',
    long: Math.round(Math.min(LONGEST, Math.max(SHORTEST, long))),
  };
};
