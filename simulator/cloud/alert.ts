/** Something that rang or was announced without anybody having spoken. */
export interface Alert {
  /** When, in ISO 8601. */
  readonly at: string;
  readonly kind: 'timer' | 'reminder';
  /** A timer's label; null when it has none. */
  readonly label: string | null;
  /** True when it makes a sound of its own; a timer then rings until somebody says stop. */
  readonly audible: boolean;
  /** What Alexa says: at once when it is not audible, else when a timer is stopped or after a reminder's chime. Null
   * when it only chimes. */
  readonly text: string | null;
}

/** Alerts in the order of their times. */
export const inOrder = (alerts: readonly Alert[]): readonly Alert[] =>
  alerts.toSorted((left, right) => Date.parse(left.at) - Date.parse(right.at));
