import type { Screen } from '../../screens.ts';

const BEZEL_PIXELS = 24;

/** How wide and high a device may be drawn: parts of the stage's width and of the window's height. */
const WIDEST = 0.94;
const HIGHEST = 0.56;

/** Draws the device around its screen as large as there is room for, in the proportions it has. */
export const createDeviceFrame = (stage: HTMLElement, show: HTMLElement, frame: HTMLElement) => {
  let screen: Screen | undefined;

  const fit = (): void => {
    show.hidden = !screen;
    if (!screen) return;
    const { pixelWidth, pixelHeight, isRound } = screen;
    const scale = Math.min(
      (stage.clientWidth * WIDEST - BEZEL_PIXELS) / pixelWidth,
      (innerHeight * HIGHEST) / pixelHeight,
      1,
    );
    frame.style.width = `${pixelWidth}px`;
    frame.style.height = `${pixelHeight}px`;
    frame.style.transform = `scale(${scale})`;
    show.style.width = `${pixelWidth * scale + BEZEL_PIXELS}px`;
    show.style.height = `${pixelHeight * scale + BEZEL_PIXELS}px`;
    show.toggleAttribute('data-round', isRound);
  };

  new ResizeObserver(fit).observe(stage);
  addEventListener('resize', fit);
  return {
    set: (wanted: Screen | undefined): void => {
      screen = wanted;
      fit();
    },
  };
};
