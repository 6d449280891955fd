import { FRAME } from './clock.ts';
import type { Screen } from './screen.ts';
import type { Sheet, Part } from './sheet.ts';

/** Start and end are shown beside each other while nothing runs, where there is room for both. */
export const isPair = ({ poses: [start, then], play }: Screen, sheet: Sheet): boolean =>
  play === undefined && !sheet.isRound && then !== undefined && then !== start;

/** Figures of what is to be done: start and end beside each other, or the one of this moment. */
export const figuresIn = (sheet: Sheet, screen: Screen, size: number): readonly Part[] => {
  const { poses, play } = screen;
  const figure = (at: number | string, label: string): Part => sheet.figure(`payload.coach.poses[${at}]`, size, label);
  // The engine changes no label once it is drawn: this one tells the whole movement.
  if (play !== undefined) return [figure(`${FRAME}.pose`, poses.map(({ label }) => label).join('. '))];
  const shown = isPair(screen, sheet) ? [0, 1] : poses.length === 0 ? [] : [Math.min(1, poses.length - 1)];
  return shown.map((at) => figure(at, poses[at]?.label ?? ''));
};
