import { asMatrix, checkFinite, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { checkSymmetric } from "./check-symmetric.ts";
import { scaleIntoRange } from "./scale.ts";
import { diagonalize, tridiagonalize } from "./symmetric-tridiagonal.ts";
import { pointsDown, turn } from "./vector-sign.ts";

/** The factors of A = V diag(values) Vᵀ. */
export interface SymmetricEigen {
  /** The eigenvalues, least first, as in NumPy. */
  readonly values: Vector;
  /** The eigenvectors as columns, orthonormal; column k belongs to values[k]. */
  readonly vectors: Matrix;
}

/**
 * The eigenvalues and eigenvectors of a symmetric matrix, A = V diag(values) Vᵀ, by Householder tridiagonalisation and
 * implicit QL.
 *
 * Always real, always a full set of orthonormal vectors. Eigenvalues are exact to about ‖A‖·2⁻⁵²: small ones have that
 * absolute error. Of each vector the sign is free; here its largest entry is positive. Costs about 9n³ flops. Works in
 * float64 also for float32 matrices.
 *
 * @param A n×n, symmetric
 * @returns values: n, ascending; vectors: n×n
 * @throws MathError `not-symmetric` | `not-square` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §8.3, the symmetric QR algorithm
 *
 * @example
 * const { values, vectors } = eigh([[2, 1], [1, 2]]);
 * values; // [1, 3]
 * vectors; // [[0.70710678, 0.70710678], [-0.70710678, 0.70710678]]
 */
export function eigh(A: MatrixInput): SymmetricEigen {
  const M = asMatrix("eigh", A);
  checkFinite("eigh", M);
  const n = checkSymmetric("eigh", M);
  const V = workspace(M);
  const scale = scaleIntoRange(V);
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  tridiagonalize(V, d, e, n);
  diagonalize(V, d, e, n);
  const order = Array.from(d, (_, k) => k).sort((i, j) => d[i] - d[j]);
  const values = Float64Array.from(order, (k) => d[k] * scale);
  // The rows of V hold the vectors until here.
  const rows = new Float64Array(n * n);
  for (const [to, k] of order.entries()) {
    rows.set(V.subarray(k * n, k * n + n), to * n);
    if (pointsDown(rows, to * n, n)) turn(rows, to * n, n);
  }
  return { values: new NDArray(values, [n]) as Vector, vectors: new NDArray(rows, [n, n]).T as Matrix };
}
