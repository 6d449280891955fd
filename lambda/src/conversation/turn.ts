import type { Remembered } from '../memory/remembered.ts';
import type { Act } from './act.ts';
import type { Wish } from './wish.ts';
import type { Scene, Session } from './session.ts';

/** What one request leads to: the next session, and what is conveyed on the way, in order. */
export interface Turn {
  readonly session: Session;
  readonly acts: readonly Act[];
  /** What should happen before anything else is said. */
  readonly wish?: Wish;
}

/** A turn with what should be kept of it beyond the session. */
export interface Decision extends Turn {
  /** Undefined when what is kept stays as it is. */
  readonly remember: Remembered | undefined;
}

/** A turn that ends in `scene`. */
export const turn = (session: Session, scene: Scene, ...acts: readonly Act[]): Turn => ({
  session: { ...session, scene },
  acts,
});

/** A turn that leaves the open question open. */
export const stay = (session: Session, ...acts: readonly Act[]): Turn => ({ session, acts });

/** A turn that hands something to the world; what becomes of it is decided next. */
export const wishing = (next: Turn, wish: Wish): Turn => ({ ...next, wish });

/** The same turn with something said first. */
export const after = (acts: readonly Act[], next: Turn): Turn => ({ ...next, acts: [...acts, ...next.acts] });
