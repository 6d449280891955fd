import { asRemembered, type Remembered } from './remembered.ts';

/** A value as every store keeps it: as text, with the moment from which it no longer counts. */
export interface Row {
  /** The remembered value as JSON. */
  readonly value: string;
  /** Epoch seconds, as DynamoDB's time to live wants them. */
  readonly expires: number;
}

/**
 * How long a value is kept after it was last written (docs/what-is-kept.md). A place is gone on from for hours only; the
 * month is for the pace and the brief manner, for somebody whose back seizes again soon.
 */
export const KEPT_DAYS = 30;

/** What is written at `now`, in epoch milliseconds. */
export const rowOf = (value: Remembered, now: number): Row => ({
  value: JSON.stringify(value),
  expires: Math.floor(now / 1000) + KEPT_DAYS * 86_400,
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The value in something that came back at `now`; undefined when there is none, or it is expired or broken. */
export const valueIn = (row: unknown, now: number): Remembered | undefined => {
  if (typeof row !== 'object' || row === null) return undefined;
  const { value, expires } = row as Partial<Record<keyof Row, unknown>>;
  const counts = typeof value === 'string' && typeof expires === 'number' && now < expires * 1000;
  return counts ? asRemembered(parsed(value)) : undefined;
};
