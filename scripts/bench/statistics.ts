/** The value below which a share (0 to 1) of the others lie. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new RangeError('nothing was measured');
  return value;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);
