import type { Session } from '../conversation/session.ts';

/** The session attribute that holds the conversation. */
export const SESSION_KEY = 'coach';

/** A session as it travels with the response. */
export const saved = (session: Session): Record<string, unknown> => ({ [SESSION_KEY]: session });
