import { Resvg } from '@resvg/resvg-js';
import { readFileSync } from 'node:fs';

/** Sizes that the store asks for, in pixels; both are cropped to a circle where they are shown. */
export const ICON_SIZES = [108, 512] as const;

export type IconSize = (typeof ICON_SIZES)[number];

/** Relative to the top of the project. */
export const iconPath = (size: IconSize): string => `skill-package/assets/images/icon-${size}.png`;

/** The drawing as a picture. The same on every machine: it holds no text, so no font of the machine is asked for. */
export const iconPng = (size: IconSize): Buffer =>
  new Resvg(readFileSync('store/icon.svg'), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
  })
    .render()
    .asPng();
