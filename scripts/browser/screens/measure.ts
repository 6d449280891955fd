import type { Screen } from '../../../simulator/screens.ts';
import type { Box, Colour, Measured } from './measured.ts';

const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });

const readColour = (css: string): Colour => {
  const [red = 0, green = 0, blue = 0, opacity = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, opacity];
};

const within = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The box around two boxes. */
const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  top: Math.min(one.top, other.top),
  right: Math.max(one.right, other.right),
  bottom: Math.max(one.bottom, other.bottom),
});

const parents = (element: Element): readonly Element[] => {
  const found: Element[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) found.push(one);
  return found;
};

const groundOf = (element: Element): Colour => {
  const colours = parents(element).map((one) => readColour(getComputedStyle(one).backgroundColor));
  return colours.find(([, , , opacity]) => opacity > 0.99) ?? [0, 0, 0, 1];
};

const windowOf = (element: Element): Box =>
  parents(element)
    .filter((one) => getComputedStyle(one).overflow !== 'visible')
    .map((one) => boxOf(one.getBoundingClientRect()))
    .reduce(within, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });

/** Boxes of words that stand beside each other become one; spaces that hang over a line's end take no place. */
const linesOf = (element: Element): readonly Box[] => {
  const lines: Box[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      for (const rect of range.getClientRects()) {
        const last = lines.at(-1);
        if (last && Math.abs(last.top - rect.top) < 1) lines[lines.length - 1] = around(last, rect);
        else lines.push(boxOf(rect));
      }
    }
  }
  return lines;
};

const isSeen = (element: Element): boolean =>
  [element, ...parents(element)].every((one) => {
    const { display, visibility, opacity } = getComputedStyle(one);
    return display !== 'none' && visibility !== 'hidden' && Number(opacity) > 0;
  });

/** Measures what the renderer has drawn. */
export const measure = ({ isRound, dpi }: Pick<Screen, 'isRound' | 'dpi'>): Measured => {
  const view = document.querySelector('#view');
  if (!view) throw new Error('nothing is drawn');

  const texts = [...view.querySelectorAll('p')].filter(
    (element) => element.textContent.trim() !== '' && isSeen(element),
  );
  const figures = [...view.querySelectorAll('svg')].filter(isSeen);

  return {
    width: innerWidth,
    height: innerHeight,
    isRound,
    scale: dpi / 160,
    texts: texts.map((element) => {
      const { fontSize, color } = getComputedStyle(element);
      return {
        text: element.textContent,
        fontSize: Number.parseFloat(fontSize),
        colour: readColour(color),
        ground: groundOf(element),
        box: boxOf((element.parentElement ?? element).getBoundingClientRect()),
        window: windowOf(element),
        lines: linesOf(element),
      };
    }),
    buttons: [...view.querySelectorAll('[role=button]')].map((element) => ({
      label: element.getAttribute('aria-label') ?? '',
      box: boxOf(element.getBoundingClientRect()),
    })),
    figures: figures.map((svg) => {
      const paths = [...svg.querySelectorAll('path')].filter((path) => (path.getAttribute('d') ?? '') !== '');
      const boxes = paths.map((path) => boxOf(path.getBoundingClientRect()));
      const painted = paths.flatMap((path) => {
        const { fill, stroke } = getComputedStyle(path);
        return [fill, stroke].filter((colour) => colour !== 'none').map(readColour);
      });
      return {
        label: svg.closest('[aria-label]')?.getAttribute('aria-label') ?? '',
        box: boxes.reduce(around, { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }),
        colours: painted.filter(([, , , opacity]) => opacity > 0.99),
      };
    }),
    ground: groundOf(view.firstElementChild?.firstElementChild ?? view),
  };
};
