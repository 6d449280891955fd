import type { EntityMatch } from './hearing.ts';

/** A run of words that can stand in a slot. */
export interface SlotFill {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly matches: readonly EntityMatch[];
  /** Whether the words were taken as they are, without resolving to a value. */
  readonly raw: boolean;
  /** Weight of what it explains. */
  readonly matched: number;
  /** Weight of what it leaves unexplained or lacks; 0 for a value word for word. */
  readonly cost: number;
}

/** The fills of one slot type by the place they start at. */
export type FillsByStart = readonly (readonly SlotFill[])[];

/** A value of a slot weighs at least this, however plain its words. */
export const LEAST_VALUE = 0.6;
