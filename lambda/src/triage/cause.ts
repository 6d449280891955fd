/** The four kinds of cause in the article, split where the advice differs, and not knowing. */
export const CAUSES = ['posture', 'movement', 'stress', 'dehydration', 'sleep', 'overuse', 'unknown'] as const;

export type Cause = (typeof CAUSES)[number];

export const isCause = (id: string): id is Cause => (CAUSES as readonly string[]).includes(id);

/** A lift, twist or strain may have torn something, so deep pressure waits (source NHS-SS). */
export const mayBeInjury = (cause: Cause | undefined): boolean =>
  cause === undefined || cause === 'movement' || cause === 'overuse' || cause === 'unknown';
