import type { interfaces } from 'ask-sdk-model';
import type { Screen } from './screens.ts';

/** Arc minutes of sight that a screen fills from where people use it. Source: the example envelopes of Alexa's
 * "Viewport interface reference": 246 by 144 for an Echo Show. */
const EXPERIENCE = { arcMinuteWidth: 246, arcMinuteHeight: 144, canRotate: false, canResize: false };

/** A screen as a request describes it, in the older way and in the newer one. Devices send both. */
export const toViewports = ({
  mode,
  isRound,
  pixelWidth,
  pixelHeight,
  dpi,
  isTouched,
}: Screen): {
  readonly Viewport: interfaces.viewport.ViewportState;
  readonly Viewports: interfaces.viewport.TypedViewportState[];
} => {
  const shape = isRound ? 'ROUND' : 'RECTANGLE';
  return {
    Viewport: {
      experiences: [EXPERIENCE],
      mode,
      shape,
      pixelWidth,
      pixelHeight,
      dpi,
      currentPixelWidth: pixelWidth,
      currentPixelHeight: pixelHeight,
      ...(isTouched ? { touch: ['SINGLE'] } : { keyboard: ['DIRECTION'] }),
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape,
        dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: { current: { mode, size: { type: 'DISCRETE', pixelWidth, pixelHeight } } },
      },
    ],
  };
};
