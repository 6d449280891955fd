/** What a screen is, as the skill is told and the renderer is set up. */
export interface Screen {
  readonly name: string;
  readonly mode: 'HUB' | 'TV' | 'MOBILE';
  readonly isRound: boolean;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** Dots an inch; an APL dp is one pixel at 160. */
  readonly dpi: number;
  readonly isTouched: boolean;
}

/** The devices a document has to suit. Source: the viewport profiles in Alexa's "Alexa viewport characteristics"; a
 * television draws 1920 pixels as 960 dp. */
export const SCREENS = {
  hubRound: { name: 'Echo Spot', mode: 'HUB', isRound: true, pixelWidth: 480, pixelHeight: 480, dpi: 160 },
  hubSmall: { name: 'Echo Show 5', mode: 'HUB', isRound: false, pixelWidth: 960, pixelHeight: 480, dpi: 160 },
  hubMedium: { name: 'Echo Show 7', mode: 'HUB', isRound: false, pixelWidth: 1024, pixelHeight: 600, dpi: 160 },
  hubLarge: { name: 'Echo Show 10', mode: 'HUB', isRound: false, pixelWidth: 1280, pixelHeight: 800, dpi: 160 },
  tv: { name: 'Fire TV', mode: 'TV', isRound: false, pixelWidth: 1920, pixelHeight: 1080, dpi: 320 },
  mobile: { name: 'Phone', mode: 'MOBILE', isRound: false, pixelWidth: 600, pixelHeight: 1024, dpi: 160 },
} as const satisfies Readonly<Record<string, Omit<Screen, 'isTouched'>>>;

export type ScreenId = keyof typeof SCREENS;

export const SCREEN_IDS = Object.keys(SCREENS) as readonly ScreenId[];

export const screenOf = (id: ScreenId): Screen => ({ ...SCREENS[id], isTouched: SCREENS[id].mode !== 'TV' });
