import { asMatrix, checkFinite } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { formQ, householderQr } from "./householder.ts";
import { powerOfTwoNear } from "./scale.ts";

/** The factors of A = Q R. */
export interface QR {
  /** Orthonormal columns. */
  readonly Q: Matrix;
  /** Upper trapezoidal, no entry of the diagonal below 0. */
  readonly R: Matrix;
}

/** The factors of A Π = Q R with column pivoting. */
export interface PivotedQR extends QR {
  /** The column order: column k of A Π is column P[k] of A. */
  readonly P: readonly number[];
  /** How many entries of R's diagonal stand above max(m, n) · 2⁻⁵² · R₀₀. Sound in practice; `rank` is sure. */
  readonly rank: number;
}

/** Whether Q is square (m×m, R m×n) or has just the min(m, n) columns that matter. */
export interface QROptions {
  readonly full?: boolean;
}

/**
 * A = Q R by Householder reflections: Q has orthonormal columns to working precision whatever A is, where Gram–Schmidt
 * loses them. The diagonal of R is ≥ 0, which makes the factors of a matrix with independent columns unique.
 *
 * Costs 2n²(m − n/3) flops, and as much again for Q. Works in float64 also for float32 matrices.
 *
 * @param A m×n
 * @param options.full Q m×m and R m×n
 * @returns with k = min(m, n): Q m×k, R k×n
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 5.2.1 (Householder QR)
 *
 * @example
 * const { Q, R } = qr([[3, 1], [4, 2]]);
 * Q; // [[0.6, -0.8], [0.8, 0.6]]
 * R; // [[5, 2.2], [0, 0.4]]
 */
export function qr(A: MatrixInput, options: QROptions = {}): QR {
  const { Q, R } = factor("qr", A, false, options);
  return { Q, R };
}

/**
 * A Π = Q R by Householder reflections that take the longest remaining column at each step, so that the diagonal of R
 * falls and shows the rank.
 *
 * @param A m×n
 * @param options.full Q m×m and R m×n
 * @returns with k = min(m, n): Q m×k, R k×n, the column order P, and the rank that R shows
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 5.4.1 (QR with column pivoting)
 *
 * @example
 * const { Q, R, P, rank } = pivotedQr([[0, 3], [0, 4]]);
 * P; // [1, 0]
 * R; // [[5, 0], [0, 0]]
 * rank; // 1
 */
export function pivotedQr(A: MatrixInput, options: QROptions = {}): PivotedQR {
  const { Q, R, order } = factor("pivotedQr", A, true, options);
  const steps = Math.min(R.shape[0], R.shape[1]);
  const limit = Math.max(Q.shape[0], R.shape[1]) * Number.EPSILON * (steps === 0 ? 0 : R.get(0, 0));
  let rank = 0;
  while (rank < steps && R.get(rank, rank) > limit) rank++;
  return { Q, R, P: Array.from(order), rank };
}

function factor(
  name: string,
  A: MatrixInput,
  pivoting: boolean,
  { full = false }: QROptions,
): QR & { readonly order: Int32Array } {
  const M = asMatrix(name, A);
  checkFinite(name, M);
  const [m, n] = M.shape;
  const C = columnByColumn(M);
  const scale = powerOfTwoNear(C);
  for (let k = 0; k < C.length; k++) C[k] /= scale;
  const reflections = householderQr(C, m, n, { pivoting });
  const k = full ? m : Math.min(m, n);
  const Q = formQ(reflections, m, k);
  const R = new Float64Array(k * n);
  for (let i = 0; i < Math.min(k, n); i++) for (let j = i; j < n; j++) R[i * n + j] = C[j * m + i] * scale;
  return {
    Q: new NDArray(Q, [k, m]).T as Matrix,
    R: new NDArray(R, [k, n]) as Matrix,
    order: reflections.order,
  };
}

/** A copy of the entries in which each column lies in one piece. */
function columnByColumn(A: Matrix): Float64Array {
  const [m, n] = A.shape;
  const [row, column] = A.strides;
  const entries = A.data;
  const C = new Float64Array(m * n);
  for (let j = 0; j < n; j++) {
    const start = A.offset + j * column;
    for (let i = 0; i < m; i++) C[j * m + i] = entries[start + i * row];
  }
  return C;
}
