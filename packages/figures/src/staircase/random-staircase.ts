import { random } from "@gradus/math";

/**
 * A 3×5 or 4×5 matrix that is often a staircase, often nearly one. Plain random entries would be
 * "neither" nearly always, and the question would answer itself.
 */
export function randomStaircase(seed: number): number[][] {
  const rng = random(seed);
  const [m, n] = [rng.integer(3, 4), 5];
  const rank = rng.integer(2, m);
  const pivots = rng
    .shuffle(Array.from({ length: n }, (_, j) => j))
    .slice(0, rank)
    .sort((a, b) => a - b);
  const reduced = rng.uniform() < 0.35;
  const A = Array.from({ length: m }, (_, i) =>
    Array.from({ length: n }, (_, j) => {
      if (i >= rank || j < pivots[i]) return 0;
      if (j === pivots[i]) return reduced ? 1 : rng.choose([1, 2, -1, 3]);
      return reduced && pivots.includes(j) ? 0 : rng.integer(-3, 4);
    }),
  );
  const spoil = rng.uniform();
  if (spoil < 0.22) {
    // Two rows change places: a step goes back.
    const i = rng.integer(0, m - 2);
    [A[i], A[i + 1]] = [A[i + 1], A[i]];
  } else if (spoil < 0.4 && rank > 1) {
    // An entry left of a pivot: two rows lead in the same column.
    const i = rng.integer(1, rank - 1);
    A[i][pivots[i - 1]] = rng.choose([1, -2, 2]);
  }
  return A;
}
