import { identity } from "@gradus/math";
import type { Rng } from "@gradus/math";
import { nonzero } from "@gradus/quiz";

export type Mat = number[][];

/** AB of two tables of whole numbers; in plain loops, because a draw is often repeated until its numbers are small. */
export function product(A: Mat, B: Mat): Mat {
  return A.map((row) => B[0].map((_, j) => row.reduce((sum, entry, k) => sum + entry * B[k][j], 0)));
}

/** A v as a list. */
export function apply(A: Mat, v: number[]): number[] {
  return product(
    A,
    v.map((entry) => [entry]),
  ).map(([entry]) => entry);
}

export function transposed(A: Mat): Mat {
  return A[0].map((_, j) => A.map((row) => row[j]));
}

/** Adds `factor` times row `source` to row `target`; the rest stays. */
export function addRow(A: Mat, target: number, source: number, factor: number): Mat {
  return A.map((row, i) => (i === target ? row.map((entry, j) => entry + factor * A[source][j]) : [...row]));
}

/**
 * An n×n integer matrix E with determinant 1 and its inverse, also of integers: row operations on the
 * identity, downwards and then upwards, and the opposite operations in the opposite order.
 */
export function unimodular(random: Rng, n: number, size = 2): { E: Mat; inverse: Mat } {
  const pairs: [number, number][] = [];
  for (let i = 0; i < n; i += 1) for (let j = 0; j < i; j += 1) pairs.push([i, j]);
  const moves = [...pairs.map(([i, j]) => [j, i] as const), ...pairs].map(
    ([target, source]) => [target, source, random.integer(-size, size)] as const,
  );
  let E = identity(n).toArray();
  let inverse = identity(n).toArray();
  for (const [target, source, factor] of moves) E = addRow(E, target, source, factor);
  for (const [target, source, factor] of moves.toReversed()) inverse = addRow(inverse, target, source, -factor);
  return { E, inverse };
}

/** An m×n matrix in reduced echelon form with small integers right of its pivots; no column is zero. */
export function reducedForm(
  random: Rng,
  { rows, columns, rank }: { rows: number; columns: number; rank: number },
): { R: Mat; pivots: number[]; free: number[] } {
  const others = random.shuffle(Array.from({ length: columns - 1 }, (_, j) => j + 1));
  const pivots = [0, ...others.slice(0, rank - 1)].sort((a, b) => a - b);
  const free = Array.from({ length: columns }, (_, j) => j).filter((j) => !pivots.includes(j));
  const R = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
  pivots.forEach((j, i) => (R[i][j] = 1));
  for (const j of free) {
    const above = pivots.filter((pivot) => pivot < j).length;
    for (let i = 0; i < above; i += 1) R[i][j] = random.integer(-3, 3);
    // A free column of zeros would make its unknown vanish from the system.
    if (R.every((row) => row[j] === 0)) R[random.integer(0, above - 1)][j] = nonzero(random, 3);
  }
  return { R, pivots, free };
}

/** A basis of the null space, one vector for each free column of a reduced echelon form. */
export function nullBasis(R: Mat, pivots: number[], free: number[]): Mat {
  return free.map((j) => {
    const v = Array.from({ length: R[0].length }, () => 0);
    v[j] = 1;
    pivots.forEach((pivot, i) => (v[pivot] = R[i][j] === 0 ? 0 : -R[i][j]));
    return v;
  });
}

/** The largest entry without its sign. */
export function largest(A: Mat): number {
  return Math.max(...A.flat().map(Math.abs));
}
