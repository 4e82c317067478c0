import { asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { balance } from "./balance.ts";
import { lengthOf } from "./complex-vectors.ts";
import type { ComplexNumbers, ComplexVectors } from "./complex-vectors.ts";
import { bySize } from "./by-size.ts";
import { eigh } from "./eigh.ts";
import { reduceToHessenberg } from "./hessenberg.ts";
import { hypot } from "./hypot.ts";
import { quasiTriangularValues, quasiTriangularVectors } from "./quasi-triangular-vectors.ts";
import { schurFromHessenberg } from "./real-schur.ts";
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
 * Backward stable: the values are exact for a matrix within rounding of A. How far that moves each is told by `conditions`.
 * Costs about 25n³ flops. Works in float64 also for float32 matrices.
 *
 * @param A n×n
 * @throws MathError `not-square` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §7.4–7.6
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
  const { T, D, scale } = balanced(M, n);
  const Qt = reduceToHessenberg(T, n);
  schurFromHessenberg("eig", T, Qt, n);
  const values = quasiTriangularValues(T, n);
  const right = quasiTriangularVectors(T, Qt, values, n);
  const left = leftVectors(T, Qt, values, n);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      right.re[k * n + i] *= D[i];
      right.im[k * n + i] *= D[i];
      left.re[k * n + i] /= D[i];
      left.im[k * n + i] /= D[i];
    }
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
  const { T, scale } = balanced(M, n);
  reduceToHessenberg(T, n);
  schurFromHessenberg("eigvals", T, undefined, n);
  const { re, im } = quasiTriangularValues(T, n);
  const order = bySize(re, im);
  return {
    re: asVectorOf(Float64Array.from(order, (k) => re[k] * scale)),
    im: asVectorOf(Float64Array.from(order, (k) => im[k] * scale)),
  };
}

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

/** A = scale · D T D⁻¹. */
function balanced(
  A: Matrix,
  n: number,
): { readonly T: Float64Array; readonly D: Float64Array; readonly scale: number } {
  const T = workspace(A);
  const scale = scaleIntoRange(T);
  return { T, D: balance(T, n), scale };
}

/**
 * The left eigenvectors yᴴ A = λ yᴴ: the right ones of Aᵀ = Q Tᵀ Qᵀ. Tᵀ is upper triangular again once its rows and
 * columns are reversed; the pairs are conjugated so that the positive imaginary part comes first.
 */
function leftVectors(T: Float64Array, Qt: Float64Array, values: ComplexNumbers, n: number): ComplexVectors {
  const last = n - 1;
  const flippedT = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) flippedT[i * n + j] = T[(last - j) * n + last - i];
  const flippedValues = { re: values.re.toReversed(), im: values.im.toReversed().map((b) => 0 - b) };
  const { re, im } = quasiTriangularVectors(flippedT, reversedRows(Qt, n), flippedValues, n);
  return { re: reversedRows(re, n), im: reversedRows(im, n) };
}

function reversedRows(X: Float64Array, n: number): Float64Array {
  const rows = new Float64Array(n * n);
  for (let k = 0; k < n; k++) rows.set(X.subarray(k * n, k * n + n), (n - 1 - k) * n);
  return rows;
}

/** ‖x‖ ‖y‖ / |yᴴ x| for the right and left eigenvector of eigenvalue k. */
function conditionOf(left: ComplexVectors, right: ComplexVectors, n: number, k: number): number {
  let re = 0;
  let im = 0;
  for (let at = k * n; at < k * n + n; at++) {
    re += left.re[at] * right.re[at] + left.im[at] * right.im[at];
    im += left.re[at] * right.im[at] - left.im[at] * right.re[at];
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
