import { ApiError } from './apiError.ts';
import type { Home } from './home.ts';

/** The keys to the cloud: one for each session, of which the open session's opens everything. */
export interface Tokens {
  /** The token that a request of this session carries. */
  readonly issue: (sessionId: string) => string;
  /** Refuses whoever has no token, or no longer a good one. Source: the reference pages of both APIs: timers and
   * reminders are created, and timers paused and resumed, in a session only. */
  readonly check: (authorization: string | undefined, needsOpenSession: boolean) => void;
}

const unauthorised = (): ApiError => new ApiError(401, 'INVALID_BEARER_TOKEN', 'The token opens nothing here.');

const tokenOf = (sessionId: string): string => `desk-token-${sessionId}`;

export const createTokens = (home: () => Home): Tokens => {
  const issued = new Set<string>();
  return {
    issue: (sessionId) => {
      const token = tokenOf(sessionId);
      issued.add(token);
      return token;
    },
    check: (authorization, needsOpenSession) => {
      const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
      if (token === undefined || !issued.has(token)) throw unauthorised();
      const sessionId = home().sessionId();
      if (needsOpenSession && (sessionId === undefined || token !== tokenOf(sessionId))) throw unauthorised();
    },
  };
};
