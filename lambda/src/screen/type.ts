/** How wide a letter is on average, in font sizes: regular and bold. Amazon Ember is a little narrower. */
const LETTER = 0.57;
const BOLD_LETTER = 0.62;
/** From one line to the next, in font sizes. */
export const LINE = 1.25;

/** A text that has to find room. Lengths are in hundredths of the short side of the screen. */
export interface Piece {
  readonly text: string;
  /** Its size beside the others' in the same stack. */
  readonly scale: number;
  readonly bold?: boolean;
}

const letterOf = ({ bold = false }: Piece): number => (bold ? BOLD_LETTER : LETTER);

/** Lines a text takes; Infinity when one of its words is wider than a line. */
const linesOf = (piece: Piece, font: number, width: number): number => {
  const letter = font * letterOf(piece);
  let lines = 1;
  let used = 0;
  for (const word of piece.text.split(' ')) {
    const wide = word.length * letter;
    if (wide > width) return Infinity;
    if (used > 0 && used + letter + wide > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? letter : 0) + wide;
  }
  return lines;
};

/** Between two texts of a stack. */
export const GAP = 2;

/** How high texts below each other are at a font size for scale 1. */
const heightOf = (pieces: readonly Piece[], font: number, width: number): number =>
  pieces.reduce((sum, piece) => sum + linesOf(piece, font * piece.scale, width) * font * piece.scale * LINE, 0) +
  GAP * Math.max(0, pieces.length - 1);

/** The largest type for scale 1, from `most` down to `least`, in which texts fit below each other; undefined: none. */
export const typeFor = (
  pieces: readonly Piece[],
  width: number,
  height: number,
  most: number,
  least: number,
): number | undefined => {
  for (let font = most; font >= least; font -= 0.25) if (heightOf(pieces, font, width) <= height) return font;
  return undefined;
};
