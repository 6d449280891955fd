import type { Pose } from './figures/pose.ts';
import type { Shape } from './shape.ts';
import { typeFor } from './type.ts';

/** Room on a sheet, in hundredths of the short side. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A piece of an APL document. */
export type Part = Readonly<Record<string, unknown>>;

/** What a figure is made of, from the back to the front. */
const ROLES = ['ghost', 'shade', 'prop', 'thing', 'body', 'solid', 'move'] as const satisfies readonly (keyof Pose)[];

const stroke = (role: string, colour: string, strokeWidth: number): Part => ({
  type: 'path',
  pathData: `\${${role}}`,
  stroke: `\${${colour}}`,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
});

const filled = (role: string, colour: string): Part => ({
  type: 'path',
  pathData: `\${${role}}`,
  fill: `\${${colour}}`,
});

/** The one Alexa Vector Graphic: the lines of a pose are its parameters. */
export const FIGURE: Part = {
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

const CHOSEN = '${state.focused || state.pressed}';

/** A button shows when it is pressed, or chosen with a remote control. */
export const STYLES: Part = {
  button: {
    values: [
      { backgroundColor: '@button', borderWidth: 3, borderColor: '@button' },
      { when: CHOSEN, backgroundColor: '@strong', borderColor: '@ink' },
    ],
  },
  onButton: { values: [{ color: '@ink' }, { when: CHOSEN, color: '@paper' }] },
  strong: {
    values: [
      { backgroundColor: '@strong', borderWidth: 3, borderColor: '@strong' },
      { when: CHOSEN, backgroundColor: '@ink', borderColor: '@strong' },
    ],
  },
  onStrong: { values: [{ color: '@paper' }] },
};

/** Writes parts in hundredths of the short side, so that one document fits every screen of a shape. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly isRound: boolean;
  readonly #unit: string;

  constructor({ kind, long }: Shape) {
    this.#unit = kind === 'tall' ? 'vw' : 'vh';
    this.width = kind === 'wide' ? long : 100;
    this.height = kind === 'tall' ? long : 100;
    this.isRound = kind === 'round';
  }

  of(length: number): string {
    return `${Math.round(length * 10) / 10}${this.#unit}`;
  }

  text(text: string, size: number, more: Part = {}): Part {
    return {
      type: 'Text',
      text,
      fontSize: this.of(size),
      color: '@ink',
      lineHeight: 1.2,
      ...(this.isRound && { textAlign: 'center' }),
      ...more,
    };
  }

  row(items: readonly Part[], more: Part = {}): Part {
    return { type: 'Container', direction: 'row', alignItems: 'center', ...more, items };
  }

  column(items: readonly Part[], more: Part = {}): Part {
    return { type: 'Container', ...more, items };
  }

  /** `pose` is where the data holds it. */
  figure(pose: string, size: number, label: string): Part {
    return {
      type: 'VectorGraphic',
      source: 'figure',
      width: this.of(size),
      height: this.of(size),
      scale: 'best-fit',
      accessibilityLabel: label,
      ...Object.fromEntries(ROLES.map((role) => [role, `\${${pose}.${role}}`])),
      ink: '@ink',
      grey: '@prop',
      faint: '@ghost',
      gold: '@accent',
      ground: '@paper',
    };
  }

  /** The button that `data` holds, `label` being what it will say. */
  button(data: string, label: string, isStrong: boolean, width: number, height: number): Part {
    const size = typeFor([{ text: label, scale: 1, bold: true }], width - 3, height - 1, 7, 3.5) ?? 3.5;
    const { color: _, ...text } = this.text(`\${${data}.label}`, size);
    return {
      type: 'TouchWrapper',
      width: this.of(width),
      height: this.of(height),
      accessibilityLabel: `\${${data}.label}`,
      onPress: [{ type: 'SendEvent', arguments: [`\${${data}.id}`] }],
      item: {
        type: 'Frame',
        width: '100%',
        height: '100%',
        borderRadius: this.of(3),
        style: isStrong ? 'strong' : 'button',
        inheritParentState: true,
        item: {
          ...text,
          width: '100%',
          height: '100%',
          textAlign: 'center',
          textAlignVertical: 'center',
          fontWeight: '700',
          style: isStrong ? 'onStrong' : 'onButton',
          inheritParentState: true,
        },
      },
    };
  }
}
