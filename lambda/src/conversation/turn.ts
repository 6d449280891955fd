import type { Remembered } from '../memory/remembered.ts';
import type { Act } from './act.ts';
import type { Scene, Session } from './session.ts';

/** What one request leads to: the next session, and what is conveyed on the way, in order. */
export interface Turn {
  readonly session: Session;
  readonly acts: readonly Act[];
}

/** A turn with what should be kept of it beyond the session. */
export interface Decision extends Turn {
  readonly remember: Remembered;
}

/** A turn that ends in `scene`. */
export const turn = (session: Session, scene: Scene, ...acts: readonly Act[]): Turn => ({
  session: { ...session, scene },
  acts,
});

/** A turn that leaves the open question open. */
export const stay = (session: Session, ...acts: readonly Act[]): Turn => ({ session, acts });

/** The same turn with something said first. */
export const after = (acts: readonly Act[], next: Turn): Turn => ({ ...next, acts: [...acts, ...next.acts] });
