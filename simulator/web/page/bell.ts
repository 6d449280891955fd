import type { Alert } from '../../cloud/alert.ts';
import { tellAlert } from '../../cli/tellAlert.ts';
import type { Chime } from './chime.ts';

/** Rings timers and reminders. */
export interface Bell {
  readonly ring: (alert: Alert) => void;
  readonly stop: () => void;
}

export interface BellOptions {
  readonly panel: HTMLElement;
  readonly label: HTMLElement;
  readonly chime: Chime;
  /** Tells what has no sound of its own, and reminders. */
  readonly tell: (text: string) => void;
}

const STROKE_MS = 2000;
const HERTZ = 880;

/** A timer rings until it is stopped; a reminder chimes once and is told. */
export const createBell = ({ panel, label, chime, tell }: BellOptions): Bell => {
  let strokes: ReturnType<typeof setInterval> | undefined;
  const strike = (): void => chime.strike(HERTZ, 0.3);
  return {
    ring: (alert) => {
      if (alert.audible) strike();
      if (alert.kind === 'reminder' || !alert.audible) {
        tell(tellAlert(alert));
        return;
      }
      clearInterval(strokes);
      strokes = setInterval(strike, STROKE_MS);
      label.textContent = tellAlert({ ...alert, text: null });
      panel.hidden = false;
    },
    stop: () => {
      clearInterval(strokes);
      panel.hidden = true;
    },
  };
};
