/** A rectangle, in pixels of the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Red, green, blue 0 to 255, and opacity 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

export interface MeasuredText {
  readonly text: string;
  /** In pixels. */
  readonly fontSize: number;
  readonly colour: Colour;
  /** What it stands on. */
  readonly ground: Colour;
  /** Where the layout put it. */
  readonly box: Box;
  /** What is left to see of that inside everything that cuts it off. */
  readonly window: Box;
  /** Where its lines really are. */
  readonly lines: readonly Box[];
}

/** A picture as it was drawn. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
  /** Pixels in a dp. */
  readonly scale: number;
  readonly texts: readonly MeasuredText[];
  readonly buttons: readonly { readonly label: string; readonly box: Box }[];
  /** The painted parts of figures; `colours` are those of their strokes and surfaces. */
  readonly figures: readonly { readonly label: string; readonly box: Box; readonly colours: readonly Colour[] }[];
  readonly ground: Colour;
}

/** What came of drawing a picture. */
export interface Painted {
  /** What the renderer complained of. */
  readonly warnings: readonly string[];
  /** Undefined when nothing was drawn. */
  readonly measured: Measured | undefined;
}
