import { asMatrix, checkFinite } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Vector } from "../array/ndarray.ts";
import { bidiagonalValues } from "./bidiagonal-svd.ts";
import { jacobiValues } from "./jacobi-svd.ts";
import { tallColumns } from "./tall-columns.ts";

/**
 * The singular values alone: how much A stretches, at most and at least, the axes of the ellipsoid that it makes of the
 * unit sphere. The S of `svd` to the last bit, at about half of its cost.
 *
 * @param A m×n
 * @returns min(m, n) entries, largest first
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §8.6, computing the SVD
 *
 * @example
 * svdvals([[3, 0], [4, 5]]); // [6.70820393, 2.23606798]
 */
export function svdvals(A: MatrixInput): Vector {
  const M = asMatrix("svdvals", A);
  checkFinite("svdvals", M);
  const { C, m, n, scale, isDelicate } = tallColumns(M);
  const S = isDelicate ? jacobiValues(C, m, n) : bidiagonalValues(C, m, n);
  return new NDArray(
    S.map((sigma) => sigma * scale),
    [n],
  ) as Vector;
}
