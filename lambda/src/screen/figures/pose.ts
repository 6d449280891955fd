/**
 * One position, drawn in a square of 100 by 100: strokes and shapes by the role they play. `body` is drawn thick,
 * `solid` is filled like the body, `prop` is furniture, `thing` (a ball, a pack) and `move` (arrows) have the accent.
 */
export interface Pose {
  /** What somebody sees who cannot see it. */
  readonly label: string;
  readonly body: string;
  readonly solid?: string;
  readonly prop?: string;
  readonly thing?: string;
  readonly move?: string;
  /** Where the body was before, behind it: its strokes and its shapes. */
  readonly ghost?: string;
  readonly shade?: string;
}

const fixed = (n: number): string => String(Math.round(n * 10) / 10);

/** A filled circle. */
export const disc = (x: number, y: number, r: number): string =>
  `M${fixed(x - r)},${fixed(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;

/** A head seen from the side; `faces` is where the nose points, in degrees clockwise from the right. */
export const head = (x: number, y: number, faces: number, r = 8): string => {
  const at = (degrees: number, far: number): string => {
    const angle = ((faces + degrees) * Math.PI) / 180;
    return `${fixed(x + far * Math.cos(angle))},${fixed(y + far * Math.sin(angle))}`;
  };
  return `M${at(32, r)}A${r},${r} 0 1 1 ${at(-30, r)}L${at(8, r + 3.5)}z`;
};

/** An arrow from one point to another. */
export const arrow = (x: number, y: number, toX: number, toY: number, tip = 5): string => {
  const back = Math.atan2(y - toY, x - toX);
  const barb = (turn: number): string =>
    `${fixed(toX + tip * Math.cos(back + turn))},${fixed(toY + tip * Math.sin(back + turn))}`;
  return `M${x},${y}L${toX},${toY}M${barb(0.7)}L${toX},${toY}L${barb(-0.7)}`;
};
