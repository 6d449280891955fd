import { DARK, LIGHT, TEXT_ON, type Palette } from '../../src/screen/palette.ts';

/** Relative luminance of a colour such as #1a2b3c. Source: WCAG 2.2, "relative luminance". */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const pairs = (['dark', 'light'] as const).flatMap((theme) => {
  const palette: Palette = theme === 'dark' ? DARK : LIGHT;
  return TEXT_ON.map(([text, ground]) => ({ theme, text, ground, ratio: contrast(palette[text], palette[ground]) }));
});

it.each(pairs)('$text on $ground is read by weak eyes in the $theme theme: 7 to 1', ({ ratio }) => {
  expect(ratio).toBeGreaterThanOrEqual(7);
});

it.each([DARK, LIGHT])('furniture and arrows are seen on the ground: 3 to 1', ({ prop, accent, ink, paper }) => {
  expect(Math.min(contrast(prop, paper), contrast(accent, paper), contrast(ink, paper))).toBeGreaterThanOrEqual(3);
});
