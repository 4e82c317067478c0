import { NDArray } from "../array/ndarray.ts";
import { bidiagonal } from "../kernels/bidiagonal.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend, lentFloats } from "../kernels/memory.ts";
import { takeRows } from "../kernels/take-rows.ts";

/** The factors of A = U B Vᵀ, B upper bidiagonal. */
export interface Bidiagonal {
  /** n×n, row-major: row k is column k of U. */
  readonly Ut: Float64Array;
  /** n×n, row-major: row k is column k of V. */
  readonly Vt: Float64Array;
  /** The diagonal of B. */
  readonly d: Float64Array;
  /** e[k] stands to the right of d[k]; the last one is 0. */
  readonly e: Float64Array;
}

/** Sums of squares below this have lost digits to underflow; beside entries of size 1 they are nothing. */
const VANISHING = 2 ** -960;

/** From this order on the kernel pays for its copies. */
const KERNEL_FROM = 12;

/**
 * Uᵀ A V = B by Householder reflections from the left and the right in turn. A is n×n, row-major, and is destroyed; the
 * squares of its entries must stay in range. Costs 16n³/3 flops, half of them for U and V.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 5.4.2 (Householder bidiagonalization)
 */
export function bidiagonalize(A: Float64Array, n: number): Bidiagonal {
  return (n >= KERNEL_FROM ? bidiagonalizeByKernel(A, n) : undefined) ?? bidiagonalizePlain(A, n);
}

/** The same in plain TypeScript: for small sizes, and where there is no WebAssembly. */
export function bidiagonalizePlain(A: Float64Array, n: number): Bidiagonal {
  const d = new Float64Array(n);
  const e = new Float64Array(n);
  const Ut = new Float64Array(n * n);
  const Vt = new Float64Array(n * n);
  for (let k = 0; k < n; k++) [Ut[k * n + k], Vt[k * n + k]] = [1, 1];
  // Row k of these is the vector of reflection k, from the left and from the right.
  const left = new Float64Array(n * n);
  const right = new Float64Array(n * n);
  const leftBeta = new Float64Array(n);
  const rightBeta = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    for (let i = k; i < n; i++) left[k * n + i] = A[i * n + k];
    [d[k], leftBeta[k]] = makeReflection(left, k * n + k, n - k);
    reflectColumns(A, n, k, left, leftBeta[k]);
    if (k + 1 === n) break;
    for (let j = k + 1; j < n; j++) right[k * n + j] = A[k * n + j];
    [e[k], rightBeta[k]] = makeReflection(right, k * n + k + 1, n - k - 1);
    reflectRows(A, n, k + 1, right, k, k + 1, rightBeta[k]);
  }
  for (let k = n - 1; k >= 0; k--) {
    reflectRows(Ut, n, k, left, k, k, leftBeta[k]);
    if (k > 0) reflectRows(Vt, n, k, right, k - 1, k, rightBeta[k - 1]);
  }
  return { Ut, Vt, d, e };
}

/** Turns `length` entries from `at` on into the vector of a reflection, its first entry 1; returns the length that the reflection leaves, and β. */
function makeReflection(x: Float64Array, at: number, length: number): readonly [number, number] {
  const head = x[at];
  let tail = 0;
  for (let i = at + 1; i < at + length; i++) tail += x[i] * x[i];
  if (tail <= VANISHING) {
    x.fill(0, at, at + length);
    return [head, 0];
  }
  const r = Math.sqrt(head * head + tail);
  // The sign that avoids cancellation.
  const first = head <= 0 ? head - r : -tail / (head + r);
  x[at] = 1;
  for (let i = at + 1; i < at + length; i++) x[i] /= first;
  return [r, -first / r];
}

/** A = (I − β u uᵀ) A on rows k … and columns k + 1 …; u is row k of `vectors`. */
function reflectColumns(A: Float64Array, n: number, k: number, vectors: Float64Array, beta: number): void {
  const sums = new Float64Array(n);
  for (let i = k; i < n; i++) for (let j = k + 1; j < n; j++) sums[j] += vectors[k * n + i] * A[i * n + j];
  for (let i = k; i < n; i++) {
    const share = beta * vectors[k * n + i];
    for (let j = k + 1; j < n; j++) A[i * n + j] -= share * sums[j];
  }
}

/** X = X (I − β v vᵀ) on rows `from` … and columns `start` …; v is row k of `vectors`. */
function reflectRows(
  X: Float64Array,
  n: number,
  from: number,
  vectors: Float64Array,
  k: number,
  start: number,
  beta: number,
): void {
  for (let i = from; i < n; i++) {
    let s = 0;
    for (let j = start; j < n; j++) s += X[i * n + j] * vectors[k * n + j];
    s *= beta;
    for (let j = start; j < n; j++) X[i * n + j] -= s * vectors[k * n + j];
  }
}

/** The same by the kernel; undefined where there is none. */
export function bidiagonalizeByKernel(A: Float64Array, n: number): Bidiagonal | undefined {
  const functions = bidiagonal();
  if (!functions) return undefined;
  const stride = oddStride(n);
  return lend(n * (2 * stride + 8), (address) => {
    layRows(address, new NDArray(A, [n, n]), stride);
    const atU = address + 8 * n * stride;
    const atD = atU + 8 * n * stride;
    functions.bidiagonalize(address, n, stride, atU, atD, atD + 8 * n, atD + 16 * n);
    return {
      Ut: takeRows(atU, n, n, stride),
      Vt: takeRows(address, n, n, stride),
      d: lentFloats(atD, n).slice(),
      e: lentFloats(atD + 8 * n, n).slice(),
    };
  });
}
