import { random } from "@gradus/math";

/** A matrix of small integers with at most the given rank: a product of thin random factors. */
export function randomOfRank(seed: number, m: number, n: number, rank: number): number[][] {
  const rng = random(seed);
  // Ones and pivots on the diagonals leave hardly ever a row of zeros.
  const B = Array.from({ length: m }, (_, i) =>
    Array.from({ length: rank }, (_, k) => (k === i % rank ? 1 : rng.integer(-1, 2))),
  );
  const C = Array.from({ length: rank }, (_, k) =>
    Array.from({ length: n }, (_, j) => (j === k ? rng.choose([1, 2, -1]) : rng.integer(-2, 2))),
  );
  return B.map((row) => Array.from({ length: n }, (_, j) => row.reduce((sum, each, k) => sum + each * C[k][j], 0)));
}
