/** How soon somebody needs a person instead of a coach, mildest first. */
export const LEVELS = ['self_care', 'see_doctor', 'urgent', 'emergency'] as const;

/**
 * - `emergency`: call the emergency number now, nothing else.
 * - `urgent`: medical help today, within hours; no coaching.
 * - `see_doctor`: book within days; gentle comfort only.
 * - `self_care`: coached, with a safety net.
 */
export type Level = (typeof LEVELS)[number];

/** The graver of two levels. A level once reached is only ever combined with this, so it is never lowered. */
export const graver = (a: Level, b: Level): Level => (LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b);

/** Whether `level` is at least as grave as `bound`. */
export const atLeast = (level: Level, bound: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(bound);
