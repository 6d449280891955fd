import assert from 'node:assert/strict';
import { segmentsOf } from '../../../simulator/web/page/segments.ts';
import type { Told } from '../../../simulator/web/wire.ts';
import type { Guest } from './guest.ts';

/** What a countdown on the screen promises, in milliseconds from the reply's first sound. */
export interface Hold {
  readonly at: number;
  readonly end: number;
  readonly most: number;
}

/** What is promised: the countdown is within half a second of the voice. */
export const PROMISED_MS = 500;

interface Rendered {
  readonly datasources: { readonly coach: { readonly frames: readonly Hold[] } };
}

/** The holds of the document that a reply put on the screen. */
export const holdsIn = ({ exchange }: Told): readonly Hold[] => {
  const rendered = exchange.directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
  assert(rendered, 'a document is drawn');
  return (rendered as unknown as Rendered).datasources.coach.frames.filter(({ end }) => end > 0);
};

/** When the voice's timeline says the next thing after a hold, in milliseconds from the reply's first sound. */
export const spokenAt = ({ pieces }: Told): readonly number[] => {
  const segments = segmentsOf(pieces);
  const last = segments.at(-1);
  const starts = segments.filter(({ kind }) => kind === 'speech').map(({ start }) => start * 1000);
  return [...starts, last ? (last.start + last.seconds) * 1000 : 0];
};

/** Milliseconds since the reply's first sound, by the page's clock. */
export const elapsed = (guest: Guest): Promise<number> =>
  guest.page.evaluate(
    () => performance.now() - Number(document.querySelector<HTMLElement>('#stage')?.dataset['began']),
  );

/** The seconds that the screen counts; undefined while it counts nothing. */
const counted = async (guest: Guest): Promise<number | undefined> => {
  const texts = await guest.screen.locator('#view p').allInnerTexts();
  const count = texts.find((text) => /^(?:\d+|\d+:\d\d)$/u.test(text.trim()));
  if (count === undefined) return undefined;
  const [seconds = 0, minutes = 0] = count.split(':').map(Number).toReversed();
  return minutes * 60 + seconds;
};

/** Looks at the screen once: what it counts is what is left of the hold, to half a second. Returns whether it counted. */
export const checkCount = async (guest: Guest, holds: readonly Hold[]): Promise<boolean> => {
  const time = await elapsed(guest);
  const hold = holds.findLast(({ at }) => at <= time);
  if (!hold || time > hold.end - PROMISED_MS || time < hold.at + PROMISED_MS) return false;
  const left = Math.min(hold.most, hold.end - time);
  const shown = await counted(guest);
  assert(shown !== undefined, `nothing is counted ${time} ms into the reply`);
  // A number stands for the second that it begins.
  const off = shown * 1000 - left;
  assert(off >= -PROMISED_MS && off <= 1000 + PROMISED_MS, `the screen shows ${shown} with ${left} ms left`);
  return true;
};
