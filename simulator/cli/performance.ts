import type { Piece, PlayOut } from '../ssml/playOut.ts';
import type { Patience } from './patience.ts';
import type { Stage } from './stage.ts';
import type { Voice } from './voice.ts';

export interface Performance {
  readonly playOut: PlayOut;
  /** Second of the reply to begin at: 0, or where it was cut. */
  readonly from: number;
  readonly stage: Stage;
  readonly patience: Patience;
  readonly voice: Voice | undefined;
  /** Cuts it. */
  readonly signal: AbortSignal;
}

/** Seconds until the countdown shows the next number; a remainder that is only rounding counts as a whole one. */
const secondsToNextTick = (remaining: number): number => {
  const fraction = remaining % 1;
  return fraction > 0.05 ? fraction : Math.min(1, remaining);
};

const playPiece = async (piece: Piece, skipped: number, { stage, patience, voice, signal }: Performance) => {
  const began = patience.now();
  const passed = (): number => Math.min(piece.seconds, skipped + (patience.now() - began) / 1000);
  if (skipped === 0) stage.begin(piece);
  // What was cut in the middle of a sentence goes on in silence: a voice cannot begin there.
  const spoken = piece.kind === 'speech' && skipped === 0 ? voice?.(piece.text, piece.rate, signal) : undefined;
  while (passed() < piece.seconds && !signal.aborted) {
    const remaining = piece.seconds - passed();
    stage.tick(piece, remaining);
    await patience.sleep(Math.max(secondsToNextTick(remaining), 0.01), signal);
  }
  await spoken;
  const reached = passed();
  stage.end(piece, piece.seconds - reached);
  return reached;
};

/** Plays a reply to a person, each piece for as long as it lasts on an Echo. Resolves to the second that was reached. */
export const perform = async (performance: Performance): Promise<number> => {
  let start = 0;
  for (const piece of performance.playOut.pieces) {
    const isOver = performance.from > 0 && start + piece.seconds <= performance.from;
    if (!isOver) {
      const skipped = Math.max(0, performance.from - start);
      const reached = await playPiece(piece, skipped, performance);
      if (performance.signal.aborted) return start + reached;
    }
    start += piece.seconds;
  }
  return start;
};
