/** How often something happened, in all; none of these is about somebody. */
const SHOWN = ['Sessions', 'CompletedRoutines', 'MisunderstoodInCheck', 'MisunderstoodInCoaching', 'Errors'] as const;

/** How checks came out. One of these beside a request would say how one person is. */
const OUTCOMES = ['Screened', 'EscalatedToDoctor', 'EscalatedUrgent', 'EscalatedEmergency'] as const;

export type Metric = (typeof SHOWN)[number] | (typeof OUTCOMES)[number];

/** Counts what happened in a turn. */
export type Metrics = (happened: readonly Metric[]) => void;

export const noMetrics: Metrics = () => {};

/** Outcomes are only written together, of at least so many checks. */
export const TOGETHER = 10;

const HOUR_MS = 3_600_000;

/** One line of CloudWatch's embedded metric format: no dimensions, no ids. */
const embedded = (counts: ReadonlyMap<Metric, number>, at: number): string =>
  JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: 'SpasmCoach',
          Dimensions: [[]],
          Metrics: [...counts.keys()].map((Name) => ({ Name, Unit: 'Count' })),
        },
      ],
    },
    ...Object.fromEntries(counts),
  });

const isOutcome = (metric: Metric): boolean => (OUTCOMES as readonly Metric[]).includes(metric);

/**
 * Metrics as lines for CloudWatch. `write` gets each as it is; it must not add the id of the request, as Lambda's console
 * does. Outcomes of checks are kept back until there are enough of them and the next visit begins, so that no line of
 * the log stands beside the one person it is about; docs/operations.md says why, and what is lost by it. What is kept
 * back is four numbers about nobody.
 */
export const metricsTo = (write: (line: string) => void, now: () => number = Date.now): Metrics => {
  const outcomes = new Map<Metric, number>();
  return (happened) => {
    if (happened.includes('Sessions') && (outcomes.get('Screened') ?? 0) >= TOGETHER) {
      write(embedded(outcomes, Math.floor(now() / HOUR_MS) * HOUR_MS));
      outcomes.clear();
    }
    for (const metric of happened.filter(isOutcome)) outcomes.set(metric, (outcomes.get(metric) ?? 0) + 1);
    const shown = happened.filter((metric) => !isOutcome(metric));
    if (shown.length > 0) write(embedded(new Map(shown.map((metric) => [metric, 1])), now()));
  };
};
