/** Average advance of a letter, and the height of a line, in font sizes (Amazon Ember; measured wider in DejaVu Sans). */
const LETTER = 0.56;
const LINE = 1.25;

const linesAt = (text: string, font: number, width: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = (word.length + 1) * font * LETTER;
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide;
  }
  return lines;
};

/** The largest type, in hundredths of the short side, in which a text fits a box. */
export const typeFor = (text: string, width: number, height: number, most: number, least: number): number => {
  const longest = Math.max(...text.split(' ').map((word) => word.length));
  for (let font = most; font > least; font -= 0.5) {
    if (longest * font * LETTER <= width && linesAt(text, font, width) * font * LINE <= height) return font;
  }
  return least;
};
