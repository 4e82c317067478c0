import { asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { balance, fromBalanced } from "./balance.ts";
import { lengthOf } from "./complex-vectors.ts";
import type { ComplexVectors } from "./complex-vectors.ts";
import { bySize } from "./by-size.ts";
import { eigh } from "./eigh.ts";
import { reduceToHessenberg } from "./hessenberg.ts";
import { hypot } from "./hypot.ts";
import { leftVectors } from "./left-vectors.ts";
import { quasiTriangularValues, quasiTriangularVectors } from "./quasi-triangular-vectors.ts";
import { schurFromHessenberg } from "./real-schur.ts";
import { refineEigenvectors } from "./refine-eigenvectors.ts";
import { scaleIntoRange } from "./scale.ts";

/** The eigenvalues and eigenvectors of a real square matrix, which may be complex. */
export interface Eigen {
  /** n entries, ordered by size |λ|, largest first; of equal size the larger real part, then the positive imaginary part first. */
  readonly values: { readonly re: Vector; readonly im: Vector };
  /** n×n, column k belongs to value k: length 1, its largest entry real and positive. */
  readonly vectors: { readonly re: Matrix; readonly im: Matrix };
  /** Whether all eigenvalues are real; then `im` is 0 everywhere. */
  readonly isReal: boolean;
  /** For each eigenvalue, by how much a change of A can move it: |Δλ| ≤ condition · ‖ΔA‖ for small changes. 1 for symmetric matrices; huge near a defective one. */
  readonly conditions: Vector;
  /** Whether A has, as far as 16 digits can tell, fewer than n independent eigenvectors: some condition exceeds 2²⁴. Eigenvalues then have half of the digits or less, and `vectors` is (nearly) singular. */
  readonly isDefective: boolean;
}

/**
 * Eigenvalues and eigenvectors of any square matrix: balancing, Hessenberg form, Francis's QR and back substitution. A
 * symmetric matrix goes to `eigh`, and so gets orthonormal vectors.
 *
 * Backward stable: each pair is exact for a matrix within rounding of A, ‖A x − λ x‖ ≤ 10 n ε ‖A‖ (one in 10⁵ sparse
 * matrices whose entries span fifty orders of magnitude misses that); how far it moves a value is told by `conditions`.
 * Balancing keeps the digits of small values of badly scaled matrices, and vectors that scaling back would spoil are mended
 * by inverse iteration.
 * Costs about 25n³ flops. Works in float64 also for float32 matrices.
 *
 * @param A n×n
 * @throws MathError `not-square` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., chapter 7: Hessenberg and real Schur forms, the practical QR algorithm, invariant subspace computations
 *
 * @example
 * eig([[2, 1], [0, 3]]).values.re; // [3, 2]
 * eig([[0, -1], [1, 0]]).values.im; // [1, -1]
 * eig([[1, 1], [0, 1]]).isDefective; // true
 */
export function eig(A: MatrixInput): Eigen {
  const M = asMatrix("eig", A);
  const n = checkSquare("eig", M);
  checkFinite("eig", M);
  if (isSymmetric(M)) return symmetric(M);
  const entries = workspace(M);
  const scale = scaleIntoRange(entries);
  const T = entries.slice();
  const balanced = balance(T, n);
  const Qt = reduceToHessenberg(T, n);
  schurFromHessenberg("eig", T, Qt, n);
  const values = quasiTriangularValues(T, n);
  const right = fromBalanced(quasiTriangularVectors(T, Qt, values, n), balanced, 1);
  const left = fromBalanced(leftVectors(T, Qt, values, n), balanced, -1);
  if (Math.max(...balanced.D) > MAGNIFIES * Math.min(...balanced.D)) {
    refineEigenvectors(entries, values, right, n);
    refineEigenvectors(workspace(new NDArray(entries, [n, n]).T), values, left, n);
  }
  const order = bySize(values.re, values.im);
  const conditions = Float64Array.from(order, (k) => conditionOf(left, right, n, k));
  return {
    values: {
      re: asVectorOf(Float64Array.from(order, (k) => values.re[k] * scale)),
      im: asVectorOf(Float64Array.from(order, (k) => values.im[k] * scale)),
    },
    vectors: normalized(right, order, n),
    isReal: values.im.every((b) => b === 0),
    conditions: asVectorOf(conditions),
    isDefective: conditions.some((condition) => condition > DEFECTIVE),
  };
}

/**
 * The eigenvalues alone, in the order of `eig`, at less than half of its cost.
 *
 * @param A n×n
 * @throws MathError `not-square` | `not-finite`
 *
 * @example
 * eigvals([[0, 2], [-2, 0]]).im; // [2, -2]
 */
export function eigvals(A: MatrixInput): { readonly re: Vector; readonly im: Vector } {
  const M = asMatrix("eigvals", A);
  const n = checkSquare("eigvals", M);
  checkFinite("eigvals", M);
  if (isSymmetric(M)) return symmetric(M).values;
  const T = workspace(M);
  const scale = scaleIntoRange(T);
  balance(T, n);
  reduceToHessenberg(T, n);
  schurFromHessenberg("eigvals", T, undefined, n);
  const { re, im } = quasiTriangularValues(T, n);
  const order = bySize(re, im);
  return {
    re: asVectorOf(Float64Array.from(order, (k) => re[k] * scale)),
    im: asVectorOf(Float64Array.from(order, (k) => im[k] * scale)),
  };
}

/** Scales further apart than this magnify the errors of eigenvectors beyond their bound. */
const MAGNIFIES = 4;

/** Eigenvalues of this condition have lost half of the sixteen digits. */
const DEFECTIVE = 2 ** 24;

function asVectorOf(entries: Float64Array): Vector {
  return new NDArray(entries, [entries.length]) as Vector;
}

function isSymmetric(A: Matrix): boolean {
  const n = A.shape[0];
  const entries = A.isContiguous() && A.offset === 0 ? A.data : A.toTypedArray();
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) if (entries[i * n + j] !== entries[j * n + i]) return false;
  return true;
}

function symmetric(A: Matrix): Eigen {
  const { values, vectors } = eigh(A);
  const n = values.size;
  const order = bySize(Float64Array.from(values.data), new Float64Array(n));
  const columns = workspace(vectors.T);
  const re = new Float64Array(n * n);
  for (const [to, k] of order.entries()) re.set(columns.subarray(k * n, k * n + n), to * n);
  return {
    values: { re: asVectorOf(Float64Array.from(order, (k) => values.get(k))), im: asVectorOf(new Float64Array(n)) },
    vectors: { re: new NDArray(re, [n, n]).T as Matrix, im: new NDArray(new Float64Array(n * n), [n, n]) as Matrix },
    isReal: true,
    conditions: asVectorOf(new Float64Array(n).fill(1)),
    isDefective: false,
  };
}

/** ‖x‖ ‖y‖ / |yᵀ x| for the right and left eigenvector of eigenvalue k. */
function conditionOf(left: ComplexVectors, right: ComplexVectors, n: number, k: number): number {
  let re = 0;
  let im = 0;
  for (let at = k * n; at < k * n + n; at++) {
    re += left.re[at] * right.re[at] - left.im[at] * right.im[at];
    im += left.re[at] * right.im[at] + left.im[at] * right.re[at];
  }
  return Math.max(1, (lengthOf(right, n, k) * lengthOf(left, n, k)) / hypot(re, im));
}

/** Columns in the given order, of length 1, turned in the complex plane so that the largest entry is real and positive. */
function normalized(vectors: ComplexVectors, order: readonly number[], n: number): Eigen["vectors"] {
  const { re, im } = vectors;
  const p = new Float64Array(n * n);
  const q = new Float64Array(n * n);
  for (const [to, k] of order.entries()) {
    const length = lengthOf(vectors, n, k);
    let lead = 0;
    let largest = 0;
    for (let at = k * n; at < k * n + n; at++) {
      const size = im[at] === 0 ? Math.abs(re[at]) : hypot(re[at], im[at]);
      if (size > largest * (1 + 1e-9)) [largest, lead] = [size, at];
    }
    const c = re[lead] / largest / length;
    const s = im[lead] / largest / length;
    for (let i = 0; i < n; i++) {
      p[to * n + i] = re[k * n + i] * c + im[k * n + i] * s;
      q[to * n + i] = im[k * n + i] * c - re[k * n + i] * s + 0;
    }
  }
  return { re: new NDArray(p, [n, n]).T as Matrix, im: new NDArray(q, [n, n]).T as Matrix };
}
