import { random } from "@gradus/math";

/** A matrix of small integers with at most the given rank: a product of thin random factors. */
export function randomOfRank(seed: number, m: number, n: number, rank: number): number[][] {
  const rng = random(seed);
  const B = Array.from({ length: m }, () => Array.from({ length: rank }, () => rng.integer(-1, 2)));
  const C = Array.from({ length: rank }, () => Array.from({ length: n }, () => rng.integer(-2, 2)));
  return B.map((row) => Array.from({ length: n }, (_, j) => row.reduce((sum, each, k) => sum + each * C[k][j], 0)));
}
