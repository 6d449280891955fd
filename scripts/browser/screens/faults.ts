import type { Box, Colour, Measured, MeasuredText } from './measured.ts';

/** Letters reach less far than the line they stand in: this much of the letter size is air above and below. */
const AIR = 0.22;

/** Rounding of the renderer, in pixels. */
const SLACK = 2;

/** Smallest letters, as a part of the screen's short side. On an Echo Show 8, 107 mm high, it is 4 mm. */
const SMALLEST_LETTERS = 0.038;

/** Smallest target for a finger, in dp. Source: Amazon's APL design guidance, 48 dp. */
const SMALLEST_TARGET = 48;

/** Contrast of text, and of the lines of a drawing. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT_CONTRAST = 4.5;
const LINE_CONTRAST = 3;

const luminance = ([red, green, blue]: Colour): number => {
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
};

/** Contrast of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export const contrast = (one: Colour, other: Colour): number => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

const inked = ({ lines, fontSize }: MeasuredText): readonly Box[] =>
  lines.map((line) => ({ ...line, top: line.top + fontSize * AIR, bottom: line.bottom - fontSize * AIR }));

const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.bottom <= outer.bottom + SLACK;

const overlaps = (one: Box, other: Box): boolean =>
  one.left + SLACK < other.right &&
  other.left + SLACK < one.right &&
  one.top + SLACK < other.bottom &&
  other.top + SLACK < one.bottom;

/** True where a corner of the box lies outside the circle of a round screen. */
const leavesCircle = ({ left, top, right, bottom }: Box, { width, height }: Measured): boolean => {
  const radius = Math.min(width, height) / 2;
  return [left, right].some((x) =>
    [top, bottom].some((y) => Math.hypot(x - width / 2, y - height / 2) > radius + SLACK),
  );
};

const short = (text: string): string => JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What is wrong with a picture, in words; nothing when all of it can be read and touched. */
export const faultsOf = (picture: Measured): readonly string[] => {
  const { texts, buttons, figures, ground, isRound, scale } = picture;
  const faults: string[] = [];
  const shortSide = Math.min(picture.width, picture.height);
  texts.forEach((text, index) => {
    const name = short(text.text);
    const ink = inked(text);
    if (!ink.every((line) => holds(text.window, line))) faults.push(`cut off: ${name}`);
    else if (!ink.every((line) => holds(text.box, line))) faults.push(`too large for its place: ${name}`);
    if (isRound && ink.some((line) => leavesCircle(line, picture))) faults.push(`outside the circle: ${name}`);
    for (const other of texts.slice(index + 1)) {
      if (inked(other).some((line) => ink.some((one) => overlaps(one, line)))) {
        faults.push(`overlap: ${name} and ${short(other.text)}`);
      }
    }
    for (const { box, label } of figures) {
      if (ink.some((line) => overlaps(line, box))) faults.push(`overlap: ${name} and the figure ${short(label)}`);
    }
    if (text.fontSize < shortSide * SMALLEST_LETTERS) {
      faults.push(`letters of ${((100 * text.fontSize) / shortSide).toFixed(1)} %: ${name}`);
    }
    const ratio = contrast(text.colour, text.ground);
    if (ratio < TEXT_CONTRAST) faults.push(`contrast ${ratio.toFixed(1)}: ${name}`);
  });
  for (const { label, box } of buttons) {
    const name = `the button ${short(label)}`;
    if (label === '') faults.push('a button without a label');
    if (Math.min(box.right - box.left, box.bottom - box.top) < SMALLEST_TARGET * scale - SLACK) {
      faults.push(`too small to touch: ${name}`);
    }
    if (!holds({ left: 0, top: 0, right: picture.width, bottom: picture.height }, box)) faults.push(`cut off: ${name}`);
    if (isRound && leavesCircle(box, picture)) faults.push(`outside the circle: ${name}`);
  }
  for (const { label, box, colours } of figures) {
    const name = `the figure ${short(label)}`;
    if (label === '') faults.push('a figure without a text alternative');
    if (!holds({ left: 0, top: 0, right: picture.width, bottom: picture.height }, box)) faults.push(`cut off: ${name}`);
    if (isRound && leavesCircle(box, picture)) faults.push(`outside the circle: ${name}`);
    if (!colours.some((colour) => contrast(colour, ground) >= LINE_CONTRAST)) faults.push(`contrast: ${name}`);
  }
  if (texts.length === 0) faults.push('nothing to read');
  return faults;
};
