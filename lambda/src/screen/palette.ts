/** Colours by their job. Every pair of text and ground has a contrast of at least 7 to 1 (WCAG 2.2, 1.4.6). */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Text, and the figure's body. */
  readonly ink: string;
  /** Titles and labels. */
  readonly quiet: string;
  /** Behind buttons, and its text is `ink`. */
  readonly button: string;
  /** Behind the button that is pressed or focused, and the one that goes on; its text is `paper`. */
  readonly strong: string;
  /** The moving part of a figure, and the rest of a countdown. */
  readonly accent: string;
  /** The number to call. */
  readonly alarm: string;
  /** Chairs, walls and the figure's place before the movement: seen, never read. */
  readonly prop: string;
  readonly ghost: string;
}

export const DARK: Palette = {
  paper: '#101820',
  ink: '#ffffff',
  quiet: '#b9d0dd',
  button: '#2b3d49',
  strong: '#8fdcff',
  accent: '#ffc24d',
  alarm: '#ffb3a6',
  prop: '#8195a1',
  ghost: '#3d505c',
};

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#101820',
  quiet: '#2f4654',
  button: '#dbe6ec',
  strong: '#004a6e',
  accent: '#8a3b00',
  alarm: '#9b1500',
  prop: '#6f828e',
  ghost: '#ccd7dd',
};

/** What is read on what. */
export const TEXT_ON = [
  ['ink', 'paper'],
  ['quiet', 'paper'],
  ['alarm', 'paper'],
  ['accent', 'paper'],
  ['ink', 'button'],
  ['paper', 'strong'],
] as const satisfies readonly (readonly [keyof Palette, keyof Palette])[];
