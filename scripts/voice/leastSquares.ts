const at = (row: readonly number[], i: number): number => row[i] ?? 0;

/**
 * Solves for the weights that bring `rows` closest to `targets` (ridge regression by the normal equations). `ridge`
 * keeps the weight of something rare near zero instead of letting it explain one odd row.
 */
export const leastSquares = (
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge: number,
): readonly number[] => {
  const size = rows[0]?.length ?? 0;
  // One row per weight: the products with every weight, then with the target.
  const system = Array.from({ length: size }, (_, i) => [
    ...Array.from({ length: size }, (__, j) =>
      rows.reduce((sum, row) => sum + at(row, i) * at(row, j), i === j ? ridge : 0),
    ),
    rows.reduce((sum, row, k) => sum + at(row, i) * (targets[k] ?? 0), 0),
  ]);
  // Gauss-Jordan; a ridge makes the matrix positive definite, so no pivot is zero.
  system.forEach((pivot, i) => {
    const scale = at(pivot, i);
    pivot.forEach((x, j) => {
      pivot[j] = x / scale;
    });
    system.forEach((row, k) => {
      if (k === i) return;
      const times = at(row, i);
      pivot.forEach((x, j) => {
        row[j] = at(row, j) - times * x;
      });
    });
  });
  return system.map((row) => at(row, size));
};
