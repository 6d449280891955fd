import { contrast, faultsOf } from './faults.ts';
import type { Box, Colour, Measured, MeasuredText } from './measured.ts';

const WHITE: Colour = [255, 255, 255, 1];
const BLACK: Colour = [0, 0, 0, 1];

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const WHOLE = box(0, 0, 1000, 600);

const text = (part: Partial<MeasuredText> = {}): MeasuredText => ({
  text: 'Hold',
  fontSize: 60,
  colour: WHITE,
  ground: BLACK,
  box: box(100, 100, 400, 80),
  window: WHOLE,
  lines: [box(100, 100, 200, 80)],
  ...part,
});

const picture = (part: Partial<Measured> = {}): Measured => ({
  width: 1000,
  height: 600,
  isRound: false,
  scale: 1,
  texts: [text()],
  buttons: [{ label: 'Yes', box: box(100, 400, 200, 100) }],
  figures: [{ label: 'Sitting', box: box(600, 100, 200, 200), colours: [WHITE] }],
  ground: BLACK,
  ...part,
});

describe('a picture', () => {
  it('is good when everything can be read and touched', () => {
    expect(faultsOf(picture())).toEqual([]);
  });

  const below = text({ text: 'Halfway', box: box(100, 180, 400, 80), lines: [box(100, 165, 200, 80)] });
  it('may have lines that touch only in the air above and below the letters', () => {
    expect(faultsOf(picture({ texts: [text(), below] }))).toEqual([]);
  });

  it.each<readonly [fault: RegExp, part: Partial<Measured>]>([
    [/^cut off: "Hold"/u, { texts: [text({ window: box(0, 0, 1000, 130) })] }],
    [/^too large for its place: "Hold"/u, { texts: [text({ box: box(100, 100, 150, 80) })] }],
    [/^overlap: "Hold" and "Rest"/u, { texts: [text(), text({ text: 'Rest', lines: [box(150, 110, 200, 80)] })] }],
    [/^overlap: "Hold" and the figure/u, { figures: [{ label: 'a', box: box(150, 100, 9, 99), colours: [WHITE] }] }],
    [/^letters of 3\.0 %/u, { texts: [text({ fontSize: 18 })] }],
    [/^contrast 4\.\d: "Hold"/u, { texts: [text({ colour: [115, 115, 115, 1] })] }],
    [/^too small to touch: the button "Yes"/u, { buttons: [{ label: 'Yes', box: box(100, 400, 200, 40) }] }],
    [/^cut off: the button "Yes"/u, { buttons: [{ label: 'Yes', box: box(100, 550, 200, 100) }] }],
    [/^a button without a label/u, { buttons: [{ label: '', box: box(100, 400, 200, 100) }] }],
    [/^a figure without a text/u, { figures: [{ label: '', box: box(600, 100, 200, 200), colours: [WHITE] }] }],
    [/^contrast: the figure/u, { figures: [{ label: 'a', box: box(600, 100, 200, 200), colours: [[30, 30, 30, 1]] }] }],
    [/^nothing to read/u, { texts: [] }],
    [/^outside the circle: "Hold"/u, { isRound: true, width: 600, texts: [text({ lines: [box(10, 40, 200, 60)] })] }],
  ])('has the fault %s', (fault, part) => {
    expect(faultsOf(picture(part)).filter((one) => fault.test(one))).toHaveLength(1);
  });
});

describe('contrast', () => {
  it('is the one of WCAG', () => {
    expect(contrast(WHITE, BLACK)).toBeCloseTo(21);
    expect(contrast([119, 119, 119, 1], WHITE)).toBeCloseTo(4.48, 2);
    expect(contrast(WHITE, WHITE)).toBe(1);
  });
});
