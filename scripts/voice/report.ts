/** The value below which a share of all values lies; NaN when there are none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The largest of the values, a value that is not a number counting as larger than all. */
export const worst = (values: readonly number[]): number =>
  values.reduce((most, x) => (Number.isNaN(x) || x > most ? x : most), 0);

/** 0.0312 as "3.1 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Rows as lines, columns as wide as their widest cell: the first to the left, the others to the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Values under the same key together, in the order the keys first come up. */
export const grouped = <T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
};
