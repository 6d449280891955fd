import { DARK, LIGHT, type Palette } from './palette.ts';
import type { Pose } from './figures/pose.ts';
import type { Screen } from './screen.ts';
import type { Shape } from './shape.ts';
import { typeFor } from './type.ts';

type Component = Readonly<Record<string, unknown>>;

/** A document and what it shows. */
export interface Drawing {
  readonly document: Component;
  readonly datasources: { readonly coach: Component };
}

/**
 * Milliseconds from the moment a document appears until the first sound of the reply it came with. The voice stays
 * outputSpeech: a document that fails then costs a picture and never a warning, and the limits of a speaker hold for
 * both. So the document keeps its own clock and starts it when it appears. Measured on no device; the same half second
 * that skill/handOver.ts reckons with.
 */
export const SOUND_AFTER_DRAWN_MS = 500;

/** What a finished step tells the skill; no button has this id. */
export const PLAYED = 'played';

/** How long a screen waits for an answer before it closes the skill, in milliseconds. */
const IDLE_MS = 120_000;

/** Colours by their names, for both themes. */
const colours = (palette: Palette): Component => ({ colors: { ...palette } });

const ROLES = ['ghost', 'shade', 'prop', 'thing', 'body', 'solid', 'move'] as const satisfies readonly (keyof Pose)[];

/** A figure as an Alexa Vector Graphic: its lines are parameters. */
const stroke = (role: string, colour: string, width: number): Component => ({
  type: 'path',
  pathData: `\${${role}}`,
  stroke: `\${${colour}}`,
  strokeWidth: width,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
  fill: 'none',
});
const filled = (role: string, colour: string): Component => ({
  type: 'path',
  pathData: `\${${role}}`,
  fill: `\${${colour}}`,
});

const GRAPHIC: Component = {
  type: 'AVG',
  version: '1.1',
  width: 100,
  height: 100,
  parameters: [...ROLES, 'ink', 'grey', 'faint', 'gold', 'ground'],
  items: [
    stroke('ghost', 'faint', 7),
    filled('shade', 'faint'),
    stroke('prop', 'grey', 2.5),
    stroke('body', 'ink', 7),
    // Set off from the limbs behind it.
    { ...filled('solid', 'ink'), stroke: '${ground}', strokeWidth: 1.5 },
    filled('thing', 'gold'),
    stroke('move', 'gold', 3.5),
  ],
};

/** Lengths are in hundredths of the short side, so that one document fits every screen of a shape. */
class Sheet {
  readonly #unit: string;
  readonly width: number;
  readonly height: number;

  constructor({ kind, long }: Shape) {
    this.#unit = kind === 'tall' ? 'vw' : 'vh';
    this.width = kind === 'wide' ? long : 100;
    this.height = kind === 'tall' ? long : 100;
  }

  of(length: number): string {
    return `${Math.round(length * 10) / 10}${this.#unit}`;
  }

  text(text: string, size: number, more: Component = {}): Component {
    return { type: 'Text', text, fontSize: this.of(size), color: '@ink', lineHeight: 1.2, ...more };
  }

  row(items: readonly Component[], more: Component = {}): Component {
    return { type: 'Container', direction: 'row', alignItems: 'center', ...more, items };
  }

  column(items: readonly Component[], more: Component = {}): Component {
    return { type: 'Container', ...more, items };
  }

  figure(pose: string, size: number): Component {
    const lines = Object.fromEntries(ROLES.map((role) => [role, `\${${pose}.${role}}`]));
    return {
      type: 'VectorGraphic',
      source: 'figure',
      width: this.of(size),
      height: this.of(size),
      scale: 'best-fit',
      accessibilityLabel: `\${${pose}.label}`,
      ...lines,
      ink: '@ink',
      grey: '@prop',
      faint: '@ghost',
      gold: '@accent',
      ground: '@paper',
    };
  }

  button(index: number, label: string, width: number, height: number): Component {
    return {
      type: 'TouchWrapper',
      id: `button${index}`,
      width: this.of(width),
      height: this.of(height),
      accessibilityLabel: `\${payload.coach.buttons[${index}].label}`,
      onPress: [{ type: 'SendEvent', arguments: [`\${payload.coach.buttons[${index}].id}`] }],
      item: {
        type: 'Frame',
        width: '100%',
        height: '100%',
        borderRadius: this.of(3),
        style: index === 0 ? 'first' : 'button',
        inheritParentState: true,
        item: {
          ...this.text(`\${payload.coach.buttons[${index}].label}`, typeFor(label, width - 3, height, 7, 4)),
          width: '100%',
          height: '100%',
          textAlign: 'center',
          textAlignVertical: 'center',
          style: index === 0 ? 'onFirst' : 'onButton',
          inheritParentState: true,
          fontWeight: '700',
          color: undefined,
        },
      },
    };
  }
}

/** A button shows when it is pressed, or chosen with a remote control. */
const STYLES: Component = {
  button: {
    values: [
      { backgroundColor: '@button', borderWidth: 3, borderColor: '@button' },
      { when: '${state.focused || state.pressed}', backgroundColor: '@strong', borderColor: '@ink' },
    ],
  },
  onButton: { values: [{ color: '@ink' }, { when: '${state.focused || state.pressed}', color: '@paper' }] },
  first: {
    values: [
      { backgroundColor: '@strong', borderWidth: 3, borderColor: '@strong' },
      { when: '${state.focused || state.pressed}', backgroundColor: '@ink', borderColor: '@strong' },
    ],
  },
  onFirst: { values: [{ color: '@paper' }] },
};

/** Walks through the frames as time passes, and says on the device what is left. */
const TICK: Component = {
  minimumDelay: 100,
  commands: [
    { type: 'SetValue', property: 'clock', value: `\${elapsedTime - ${SOUND_AFTER_DRAWN_MS}}` },
    {
      when: '${step + 1 < payload.coach.frames.length && clock >= payload.coach.frames[step + 1].at}',
      type: 'SetValue',
      property: 'step',
      value: '${step + 1}',
    },
  ],
};

/** At the end of a step the document says so itself. The lock keeps the session open until then. */
const whenPlayed = (over: number): Component => ({
  type: 'Sequential',
  sequencer: 'played',
  commands: [
    { type: 'Idle', delay: over + SOUND_AFTER_DRAWN_MS, screenLock: true },
    { type: 'SendEvent', arguments: [PLAYED], sequencer: 'played' },
  ],
});

const FRAME = 'payload.coach.frames[step]';
const LEFT = `Math.max(0, Math.min(${FRAME}.most, ${FRAME}.end - clock))`;
const SECONDS = `Math.ceil(${LEFT} / 1000)`;
/** Up to 99 in seconds, longer in minutes and seconds. */
const COUNT = `\${${FRAME}.end == 0 ? '' : ${FRAME}.most < 99001 ? ${SECONDS} : Math.floor(${SECONDS} / 60) + (${SECONDS} % 60 < 10 ? ':0' : ':') + ${SECONDS} % 60}`;

/** Puts a screen into an APL document for a shape of viewport. */
export const drawingOf = (screen: Screen, shape: Shape): Drawing => {
  const sheet = new Sheet(shape);
  const { kind } = shape;
  const { buttons, play, poses, number, list, told, main } = screen;
  const pad = kind === 'round' ? 12 : 5;
  const inner = sheet.width - 2 * pad;
  const centred = kind === 'round' ? { textAlign: 'center' } : {};

  // Buttons: rows of three, four beside each other only where there is room.
  const perRow = kind === 'wide' ? (buttons.length > 6 ? 4 : 3) : kind === 'tall' ? 2 : 3;
  const rows = Math.ceil(buttons.length / perRow);
  const buttonHeight = kind === 'round' ? 13 : rows > 1 ? 13.5 : 17;
  const gap = 2;
  const buttonRows = Array.from({ length: rows }, (_, row) => {
    const inRow = buttons.slice(row * perRow, (row + 1) * perRow);
    const width =
      (inner - gap * (Math.min(perRow, Math.max(inRow.length, rows > 1 ? perRow : 0)) - 1)) /
      (rows > 1 ? perRow : inRow.length);
    return sheet.row(
      inRow.map((one, index) => ({
        ...sheet.button(row * perRow + index, one.label, width, buttonHeight),
        ...(index > 0 && { spacing: sheet.of(gap) }),
      })),
      { justifyContent: 'center', ...(row > 0 && { spacing: sheet.of(gap) }) },
    );
  });
  const buttonsHeight = rows * (buttonHeight + gap);

  const headHeight = kind === 'round' ? 8 : 9;
  const head =
    kind === 'round'
      ? sheet.text('${payload.coach.title}', 5, { color: '@quiet', textAlign: 'center', maxLines: 1, width: '60%' })
      : sheet.row(
          [
            sheet.text('${payload.coach.title}', 6, {
              color: '@quiet',
              fontWeight: '700',
              grow: 1,
              shrink: 1,
              maxLines: 1,
            }),
            ...(screen.aside === undefined
              ? []
              : [sheet.text('${payload.coach.aside}', 5.5, { color: '@quiet', spacing: sheet.of(3) })]),
          ],
          { height: sheet.of(headHeight) },
        );

  const bodyHeight = sheet.height - 2 * pad - headHeight - buttonsHeight - 2;
  const pair = poses.length > 1 && play === undefined && kind !== 'round';
  const stacked = kind !== 'wide';
  const figureCount = poses.length === 0 ? 0 : pair ? 2 : 1;
  const figureSize = stacked
    ? Math.min(bodyHeight * 0.5, inner / Math.max(1, figureCount) - 2)
    : Math.min(bodyHeight, (pair ? inner * 0.62 : inner * 0.46) / Math.max(1, figureCount));
  const figures =
    figureCount === 0
      ? []
      : [
          sheet.row(
            play === undefined
              ? poses
                  .slice(0, 2)
                  .flatMap((_, index) =>
                    pair || index === poses.length - 1 || poses.length === 1
                      ? [sheet.figure(`payload.coach.poses[${pair ? index : poses.length - 1}]`, figureSize)]
                      : [],
                  )
              : [sheet.figure(`payload.coach.poses[${FRAME}.pose]`, figureSize)],
            { justifyContent: 'center' },
          ),
        ];
  const textWidth = stacked || figureCount === 0 ? inner : inner - figureSize * figureCount - 4;
  const textHeight = stacked && figureCount > 0 ? bodyHeight - figureSize - 2 : bodyHeight;

  const says =
    play === undefined ? '' : play.frames.map(({ say }) => say).reduce((a, b) => (b.length > a.length ? b : a), '');
  const texts: Component[] = [];
  if (play === undefined) {
    const numberSize = number === undefined ? 0 : typeFor(number, textWidth, textHeight * 0.45, 34, 12);
    const rest = textHeight - numberSize * 1.2;
    const listHeight = list === undefined ? 0 : rest * 0.45;
    const mainShare = told === '' ? 1 : 0.5;
    const mainSize = typeFor(main, textWidth, (rest - listHeight) * mainShare, 11, 5);
    const toldSize = typeFor(told, textWidth, rest - listHeight - mainSize, 6.5, 4);
    if (number !== undefined)
      texts.push(sheet.text('${payload.coach.number}', numberSize, { color: '@alarm', fontWeight: '900', ...centred }));
    if (told !== '') texts.push(sheet.text('${payload.coach.told}', toldSize, { color: '@quiet', ...centred }));
    if (list !== undefined)
      texts.push(
        ...list.map((_, index) =>
          sheet.text(`\${payload.coach.list[${index}]}`, Math.min(7, listHeight / list.length / 1.2), {
            spacing: sheet.of(1),
          }),
        ),
      );
    texts.push(sheet.text('${payload.coach.main}', mainSize, { fontWeight: '700', spacing: sheet.of(2), ...centred }));
  } else {
    const numberSize = Math.min(40, textHeight * 0.5);
    texts.push(
      sheet.text(`\${${FRAME}.say}`, typeFor(says, textWidth, textHeight * 0.42, 10, 5), {
        fontWeight: '700',
        ...centred,
      }),
      sheet.row(
        [
          sheet.text(COUNT, numberSize, { id: 'count', color: '@accent', fontWeight: '900' }),
          sheet.text(`\${${FRAME}.rep} of ${play.reps}`, 7, { color: '@quiet', spacing: sheet.of(4) }),
        ],
        { justifyContent: kind === 'round' ? 'center' : 'start' },
      ),
      {
        type: 'Frame',
        width: sheet.of(textWidth),
        height: sheet.of(2),
        backgroundColor: '@accent',
        borderRadius: sheet.of(1),
        transform: [{ scaleX: `\${${FRAME}.end == 0 ? 0 : ${LEFT} / ${FRAME}.most}` }],
      },
    );
  }
  const body = stacked
    ? sheet.column([...figures, sheet.column(texts, { spacing: sheet.of(2), width: sheet.of(textWidth) })], {
        grow: 1,
        shrink: 1,
        justifyContent: 'center',
        alignItems: 'center',
      })
    : sheet.row(
        [
          ...figures,
          sheet.column(texts, {
            width: sheet.of(textWidth),
            ...(figureCount > 0 && { spacing: sheet.of(4) }),
            justifyContent: 'center',
          }),
        ],
        { grow: 1, shrink: 1 },
      );

  const document: Component = {
    type: 'APL',
    version: '1.4',
    settings: { idleTimeout: (play?.over ?? 0) + IDLE_MS },
    resources: [colours(DARK), { when: "${viewport.theme == 'light'}", ...colours(LIGHT) }],
    styles: STYLES,
    ...(poses.length > 0 && { graphics: { figure: GRAPHIC } }),
    ...(play !== undefined && { onMount: [whenPlayed(play.over)] }),
    mainTemplate: {
      parameters: ['payload'],
      items: [
        {
          type: 'Frame',
          width: '100vw',
          height: '100vh',
          backgroundColor: '@paper',
          item: sheet.column([head, body, ...buttonRows], {
            width: '100%',
            height: '100%',
            paddingLeft: sheet.of(pad),
            paddingRight: sheet.of(pad),
            paddingTop: sheet.of(kind === 'round' ? 9 : pad),
            paddingBottom: sheet.of(kind === 'round' ? 15 : pad),
            ...(kind === 'round' && { alignItems: 'center' }),
            ...(play !== undefined && {
              bind: [
                { name: 'clock', type: 'number', value: 0 },
                { name: 'step', type: 'number', value: 0 },
              ],
              handleTick: [TICK],
            }),
          }),
        },
      ],
    },
  };
  const { title, aside } = screen;
  return {
    document,
    datasources: {
      coach: {
        title,
        ...(aside !== undefined && { aside }),
        told,
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
