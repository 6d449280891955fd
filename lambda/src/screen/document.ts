import { bodyOf } from './body.ts';
import { CLOCK, TICK, whenPlayed } from './clock.ts';
import { DARK, LIGHT } from './palette.ts';
import type { Screen } from './screen.ts';
import type { Shape } from './shape.ts';
import { FIGURE, Sheet, STYLES, type Part, type Room } from './sheet.ts';
import { GAP } from './type.ts';

/** A document and what it shows. */
export interface Drawing {
  readonly document: Part;
  readonly datasources: { readonly coach: Part };
}

/** How long a screen waits for an answer before it closes the skill, in milliseconds. */
const IDLE_MS = 120_000;

/** What stands still on every screen of a shape. */
const MEASURES = {
  wide: { pad: 5, top: 5, bottom: 5, head: 9, button: 16, perRow: 3, manyPerRow: 4 },
  tall: { pad: 6, top: 6, bottom: 6, head: 9, button: 17, perRow: 3, manyPerRow: 2 },
  // Inside the circle.
  round: { pad: 13, top: 7, bottom: 17, head: 8, button: 13, perRow: 3, manyPerRow: 3 },
} as const satisfies Record<Shape['kind'], object>;

const buttonRows = (sheet: Sheet, { buttons }: Screen, { kind }: Shape): readonly Part[] => {
  const { pad, button, perRow, manyPerRow } = MEASURES[kind];
  const most = buttons.length > 3 ? manyPerRow : perRow;
  const height = buttons.length > most ? Math.min(button, 13.5) : button;
  const rows = Math.ceil(buttons.length / most);
  const beside = Math.ceil(buttons.length / Math.max(1, rows));
  const width = (sheet.width - 2 * pad - GAP * (beside - 1)) / beside;
  return Array.from({ length: rows }, (_, row) =>
    sheet.row(
      buttons.slice(row * beside, (row + 1) * beside).map(({ label, strong = false }, at) => ({
        ...sheet.button(`payload.coach.buttons[${row * beside + at}]`, label, strong, width, height),
        ...(at > 0 && { spacing: sheet.of(GAP) }),
      })),
      { height: sheet.of(height), justifyContent: 'center', spacing: sheet.of(GAP) },
    ),
  );
};

const headOf = (sheet: Sheet, { aside }: Screen, { kind }: Shape): Part => {
  const title = sheet.text('${payload.coach.title}', kind === 'round' ? 5 : 6, {
    color: '@quiet',
    fontWeight: '700',
    maxLines: 1,
    grow: 1,
    shrink: 1,
  });
  const height = sheet.of(MEASURES[kind].head);
  if (kind === 'round') return { ...title, height, width: '100%', grow: 0 };
  const beside = aside === undefined ? [] : [sheet.text('${payload.coach.aside}', 6, { color: '@quiet' })];
  return sheet.row([title, ...beside], { height });
};

/** Puts a screen into an APL document for a shape of viewport. */
export const drawingOf = (screen: Screen, shape: Shape): Drawing => {
  const { title, aside, main, number, list, poses, play, buttons } = screen;
  const sheet = new Sheet(shape);
  const { pad, top, bottom, head, button } = MEASURES[shape.kind];
  const rows = buttonRows(sheet, screen, shape);
  const buttonsHeight =
    rows.length === 0 ? 0 : rows.length * ((rows.length > 1 ? Math.min(button, 13.5) : button) + GAP);
  const room: Room = { width: sheet.width - 2 * pad, height: sheet.height - top - bottom - head - buttonsHeight };
  const body = bodyOf(sheet, screen, shape, room);
  const page = sheet.column([headOf(sheet, screen, shape), body.part, ...rows], {
    width: '100%',
    height: '100%',
    paddingLeft: sheet.of(pad),
    paddingRight: sheet.of(pad),
    paddingTop: sheet.of(top),
    ...(play !== undefined && { bind: CLOCK, handleTick: [TICK] }),
  });
  return {
    document: {
      type: 'APL',
      version: '1.4',
      settings: { idleTimeout: (play?.over ?? 0) + IDLE_MS },
      resources: [{ colors: DARK }, { when: "${viewport.theme == 'light'}", colors: LIGHT }],
      styles: STYLES,
      ...(poses.length > 0 && { graphics: { figure: FIGURE } }),
      ...(play?.goesOn === true && { onMount: [whenPlayed(play)] }),
      mainTemplate: {
        parameters: ['payload'],
        items: [{ type: 'Frame', width: '100vw', height: '100vh', backgroundColor: '@paper', item: page }],
      },
    },
    datasources: {
      coach: {
        title,
        ...(aside !== undefined && { aside }),
        told: body.told,
        main,
        ...(number !== undefined && { number }),
        ...(list !== undefined && { list }),
        poses,
        ...(play !== undefined && { frames: play.frames }),
        buttons: buttons.map(({ id, label }) => ({ id, label })),
      },
    },
  };
};
