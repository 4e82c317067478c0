import { asMatrix, checkFinite, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { MathError } from "../math-error.ts";
import { checkSymmetric } from "./check-symmetric.ts";
import { choleskyKernel } from "./cholesky-kernel.ts";
import type { CholeskyResult } from "./cholesky-kernel.ts";

/** From this order on, the kernel is faster than plain loops. */
const KERNEL_FROM = 32;

/**
 * The Cholesky factor L of a symmetric positive definite matrix, A = L Lᵀ.
 *
 * Computes from the lower triangle of A. Costs n³/3 flops and no pivoting: for a positive definite A the entries of L are
 * bounded by the roots of diag(A), so none is needed. A pivot that is nothing but rounding error is refused: then
 * cond(A) is about 10¹⁶ or more.
 *
 * @param A n×n, symmetric positive definite
 * @returns n×n, lower triangular with a positive diagonal
 * @throws MathError `not-positive-definite` with the index of the bad pivot | `not-symmetric` | `not-square` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 4.2.1 (Gaxpy Cholesky)
 *
 * @example
 * cholesky([[4, 2], [2, 5]]); // [[2, 0], [1, 2]]
 * cholesky([[1, 2], [2, 1]]); // throws not-positive-definite
 */
export function cholesky(A: MatrixInput): Matrix {
  const M = asMatrix("cholesky", A);
  checkFinite("cholesky", M);
  const n = checkSymmetric("cholesky", M);
  const result = (n >= KERNEL_FROM ? choleskyKernel(M) : undefined) ?? choleskyPlain(workspace(M), n);
  if ("L" in result) return new NDArray(result.L, [n, n]) as Matrix;
  throw notPositiveDefinite(result.index, result.pivot);
}

/** Column by column, in place: L, or the first pivot that is nothing but rounding error or less. */
export function choleskyPlain(L: Float64Array<ArrayBuffer>, n: number): CholeskyResult {
  for (let j = 0; j < n; j++) {
    const row = j * n;
    let pivot = L[row + j];
    const limit = (j + 1) * Number.EPSILON * pivot;
    for (let k = 0; k < j; k++) pivot -= L[row + k] * L[row + k];
    if (!(pivot > limit)) return { index: j, pivot };
    const root = Math.sqrt(pivot);
    L[row + j] = root;
    for (let i = j + 1; i < n; i++) {
      const at = i * n;
      let s = L[at + j];
      for (let k = 0; k < j; k++) s -= L[at + k] * L[row + k];
      L[at + j] = s / root;
    }
    L.fill(0, row + j + 1, row + n);
  }
  return { L };
}

/** The factors of a semidefinite matrix with rows and columns reordered alike. */
export interface PivotedCholesky {
  /** n×rank, lower trapezoidal with a falling, positive diagonal. */
  readonly L: Matrix;
  /** The order: entry (i, j) of L Lᵀ is entry (P[i], P[j]) of A. */
  readonly P: readonly number[];
  /** How many pivots stand above the tolerance. */
  readonly rank: number;
}

/**
 * The Cholesky factor of a symmetric positive **semi**definite matrix, with the largest remaining diagonal entry as the
 * pivot: A[P, P] = L Lᵀ, with as many columns in L as A has rank.
 *
 * @param A n×n, symmetric positive semidefinite
 * @param options.tolerance pivots up to this size count as 0, in the unit of A; n · 2⁻⁵² · max(diag A) when absent
 * @throws MathError `not-positive-definite` when a pivot lies below −tolerance | `not-symmetric` | `not-square` | `not-finite`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 10, positive semidefinite matrices
 *
 * @example
 * const { L, P, rank } = pivotedCholesky([[1, 2], [2, 4]]);
 * L; // [[2], [1]]
 * P; // [1, 0]
 * rank; // 1
 */
export function pivotedCholesky(A: MatrixInput, { tolerance }: { readonly tolerance?: number } = {}): PivotedCholesky {
  const M = asMatrix("pivotedCholesky", A);
  checkFinite("pivotedCholesky", M);
  const n = checkSymmetric("pivotedCholesky", M);
  const P = Array.from({ length: n }, (_, i) => i);
  const left = Float64Array.from({ length: n }, (_, i) => M.get(i, i));
  const rounding = n * Number.EPSILON * left.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  const limit = tolerance ?? rounding;
  const L = new Float64Array(n * n);
  let rank = 0;
  for (; rank < n; rank++) {
    let p = rank;
    for (let i = rank + 1; i < n; i++) if (left[P[i]] > left[P[p]]) p = i;
    if (!(left[P[p]] > limit)) break;
    [P[p], P[rank]] = [P[rank], P[p]];
    const j = P[rank];
    const root = Math.sqrt(left[j]);
    L[j * n + rank] = root;
    for (let at = rank + 1; at < n; at++) {
      const i = P[at];
      let s = i > j ? M.get(i, j) : M.get(j, i);
      for (let k = 0; k < rank; k++) s -= L[i * n + k] * L[j * n + k];
      L[i * n + rank] = s / root;
      left[i] -= L[i * n + rank] * L[i * n + rank];
    }
  }
  for (let at = rank; at < n; at++) checkRemainder(M, L, P, at, rank, n * Math.max(limit, rounding));
  const factor = new Float64Array(n * rank);
  for (let i = 0; i < n; i++) for (let k = 0; k < rank; k++) factor[i * rank + k] = L[P[i] * n + k];
  return { L: new NDArray(factor, [n, rank]) as Matrix, P, rank };
}

/** What is left of a semidefinite matrix must vanish, off the diagonal too: [[0, 1], [1, 0]] has no negative diagonal. */
function checkRemainder(
  M: Matrix,
  L: Float64Array,
  P: readonly number[],
  at: number,
  rank: number,
  slack: number,
): void {
  const n = P.length;
  for (let other = rank; other <= at; other++) {
    const [i, j] = [Math.max(P[at], P[other]), Math.min(P[at], P[other])];
    let s = M.get(i, j);
    for (let k = 0; k < rank; k++) s -= L[i * n + k] * L[j * n + k];
    if (Math.abs(s) <= slack) continue;
    throw new MathError({
      code: "not-positive-definite",
      function: "pivotedCholesky",
      rule: "A must be positive semidefinite",
      given: `after ${rank} pivots ${s} is left at (${i}, ${j})`,
      usualCause: "A matrix with a negative eigenvalue has no such factor: look at eigh(A).values.",
      index: i,
    });
  }
}

function notPositiveDefinite(index: number, pivot: number): MathError {
  return new MathError({
    code: "not-positive-definite",
    function: "cholesky",
    rule: "A must be positive definite",
    given:
      pivot > 0
        ? `pivot ${index} is ${pivot}, as small as the rounding errors made on the way`
        : `pivot ${index} is ${pivot}`,
    usualCause:
      "A covariance matrix loses definiteness when a column is a combination of the others: drop that column, or add a small multiple of the identity; pivotedCholesky takes semidefinite matrices.",
    index,
  });
}
