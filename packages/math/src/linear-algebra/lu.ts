import { asMatrix, checkFinite } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { allocate, resultType } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { factorize } from "./factorize.ts";

/** The factors of PA = LU. */
export interface LU {
  /** The row order: row k of PA is row P[k] of A. */
  readonly P: readonly number[];
  /** m×min(m, n), unit lower trapezoidal, no entry larger than 1 in size. */
  readonly L: Matrix;
  /** min(m, n)×n, upper trapezoidal. */
  readonly U: Matrix;
}

/**
 * PA = LU with partial pivoting: in each column the largest entry is swapped up to be the pivot.
 *
 * Works for every shape and for singular matrices, whose U has a zero on its diagonal. Costs 2n³/3 flops for n×n.
 * Backward stable unless the entries of U grow far beyond those of A, which is rare. A float32 matrix is factored in
 * float32.
 *
 * @param A m×n
 * @returns P as row numbers, L and U: row P[k] of A equals row k of L U, up to rounding
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 3.4.1 (outer product LU with partial pivoting)
 *
 * @example
 * const { P, L, U } = lu([[0, 2], [4, 8]]);
 * P; // [1, 0]
 * L; // [[1, 0], [0, 1]]
 * U; // [[4, 8], [0, 2]]
 */
export function lu(A: MatrixInput): LU {
  const B = asMatrix("lu", A);
  checkFinite("lu", B);
  const [m, n] = B.shape;
  const k = Math.min(m, n);
  const { F, P } = factorize(B);
  const dtype = resultType(B.dtype, B.dtype);
  const L = allocate(dtype, m * k);
  const U = allocate(dtype, k * n);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) {
      if (j < i && j < k) L[i * k + j] = F[i * n + j];
      if (j >= i) U[i * n + j] = F[i * n + j];
    }
    if (i < k) L[i * k + i] = 1;
  }
  return {
    P: Array.from(P),
    L: new NDArray(L, [m, k], dtype) as Matrix,
    U: new NDArray(U, [k, n], dtype) as Matrix,
  };
}
