import type { Session } from '../session.ts';
import { stay, type Turn } from '../turn.ts';

/** The error ladder: the question reworded, then as choices, then the safe default of this scene. */
export const missed = (session: Session, byDefault: () => Turn): Turn => {
  switch (session.misses) {
    case 0:
      return stay({ ...session, misses: 1 }, { act: 'missed', tries: 1 });
    case 1:
      return stay({ ...session, misses: 2 }, { act: 'missed', tries: 2 });
    case 2: {
      const settled = byDefault();
      return { ...settled, session: { ...settled.session, misses: 0 } };
    }
  }
};
