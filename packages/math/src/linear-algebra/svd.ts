import { asMatrix, checkFinite } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { bidiagonalSvd } from "./bidiagonal-svd.ts";
import { jacobiSvd } from "./jacobi-svd.ts";
import { tallColumns } from "./tall-columns.ts";
import { pointsDown, turn } from "./vector-sign.ts";

/** The factors of A = U diag(S) Vᵀ. */
export interface SVD {
  /** The left singular vectors as columns, orthonormal. */
  readonly U: Matrix;
  /** The singular values, largest first. */
  readonly S: Vector;
  /** The right singular vectors as columns, orthonormal (NumPy returns their transpose). */
  readonly V: Matrix;
}

/**
 * The singular value decomposition A = U diag(S) Vᵀ.
 *
 * Exact for a matrix within rounding of A, so that each singular value is exact to about σ₁·2⁻⁵². Small matrices
 * (min(m, n) ≤ 16) and graded ones (the largest entries of two rows, or of two columns, are more than 1000 times apart) go
 * through Jacobi rotations, which give the small singular values as many digits as the large ones, down to 1e-130 σ₁; those
 * below 1e-142 σ₁ are given as 0. All others are reduced to a bidiagonal matrix, which is several times as fast. Of each
 * pair of singular vectors the sign is free; here the largest entry of each column of V is positive. Works in float64 also
 * for float32 matrices.
 *
 * @param A m×n
 * @param options.full also the singular vectors beyond min(m, n): U m×m, V n×n
 * @returns with k = min(m, n): U m×k, S k entries, V n×k
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §8.6, computing the SVD
 *
 * @example
 * const { U, S, V } = svd([[3, 0], [4, 5]]);
 * S; // [6.70820393, 2.23606798]
 * allClose(matmul(multiply(U, S), V.T), [[3, 0], [4, 5]]); // true
 */
export function svd(A: MatrixInput, { full = false }: { readonly full?: boolean } = {}): SVD {
  const M = asMatrix("svd", A);
  checkFinite("svd", M);
  const { C, m, n, scale, wide, isDelicate } = tallColumns(M);
  const width = full ? m : n;
  const { Ut, S, Vt } = isDelicate ? jacobiSvd(C, m, n, width) : bidiagonalSvd(C, m, n, width);
  for (let k = 0; k < n; k++) {
    const [lead, length] = wide ? [Ut, m] : [Vt, n];
    if (!pointsDown(lead, k * length, length)) continue;
    turn(Ut, k * m, m);
    turn(Vt, k * n, n);
  }
  for (let k = n; k < width; k++) if (pointsDown(Ut, k * m, m)) turn(Ut, k * m, m);
  const tall = new NDArray(Ut, [width, m]).T as Matrix;
  const square = new NDArray(Vt, [n, n]).T as Matrix;
  return {
    U: wide ? square : tall,
    S: new NDArray(
      S.map((sigma) => sigma * scale),
      [n],
    ) as Vector,
    V: wide ? tall : square,
  };
}
