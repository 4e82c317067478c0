import { NDArray } from "../array/ndarray.ts";
import { layRows, oddStride } from "../kernels/lay-matrix.ts";
import { lend } from "../kernels/memory.ts";
import { schurKernel } from "../kernels/schur.ts";
import { takeRows } from "../kernels/take-rows.ts";

/** From this order on the kernels for the Schur form pay for their copies. */
export const SCHUR_KERNEL_FROM = 10;

/** Sums of squares below this have lost digits to underflow; beside entries of size 1 they are nothing. */
const VANISHING = 2 ** -960;

/**
 * Qᵀ A Q = H by Householder reflections, H zero below its subdiagonal. H holds A (n×n, row-major), whose squares must stay
 * in range, and is overwritten.
 *
 * @returns Qᵀ, row-major: row k is column k of Q
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 7.4.2 (Householder reduction to Hessenberg form)
 */
export function reduceToHessenberg(H: Float64Array, n: number): Float64Array {
  return (n >= SCHUR_KERNEL_FROM ? reduceByKernel(H, n) : undefined) ?? reducePlain(H, n);
}

/** The same in plain TypeScript: for small sizes, and where there is no WebAssembly. */
export function reducePlain(H: Float64Array, n: number): Float64Array {
  const Qt = new Float64Array(n * n);
  for (let i = 0; i < n; i++) Qt[i * n + i] = 1;
  const v = new Float64Array(n);
  for (let k = 0; k < n - 2; k++) {
    let tail = 0;
    for (let i = k + 2; i < n; i++) tail += H[i * n + k] * H[i * n + k];
    const head = H[(k + 1) * n + k];
    for (let i = k + 2; i < n; i++) v[i] = H[i * n + k];
    for (let i = k + 2; i < n; i++) H[i * n + k] = 0;
    if (tail <= VANISHING) continue;
    const length = Math.sqrt(head * head + tail);
    const first = head <= 0 ? head - length : -tail / (head + length);
    const beta = -first / length;
    v[k + 1] = 1;
    for (let i = k + 2; i < n; i++) v[i] /= first;
    H[(k + 1) * n + k] = length;
    reflectLeft(H, n, v, beta, k + 1, k + 1);
    reflectRight(H, n, v, beta, k + 1);
    reflectLeft(Qt, n, v, beta, k + 1, 0);
  }
  return Qt;
}

/** X = (I − β v vᵀ) X on the columns from `column` on, where v is zero before `start`. */
function reflectLeft(X: Float64Array, n: number, v: Float64Array, beta: number, start: number, column: number): void {
  const sums = new Float64Array(n);
  for (let i = start; i < n; i++) for (let j = column; j < n; j++) sums[j] += v[i] * X[i * n + j];
  for (let i = start; i < n; i++) for (let j = column; j < n; j++) X[i * n + j] -= beta * v[i] * sums[j];
}

/** X = X (I − β v vᵀ), where v is zero before `start`. */
function reflectRight(X: Float64Array, n: number, v: Float64Array, beta: number, start: number): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let s = 0;
    for (let j = start; j < n; j++) s += X[row + j] * v[j];
    s *= beta;
    for (let j = start; j < n; j++) X[row + j] -= s * v[j];
  }
}

/** The same by the kernel; undefined where there is none. */
export function reduceByKernel(H: Float64Array, n: number): Float64Array | undefined {
  const functions = schurKernel();
  if (!functions) return undefined;
  const stride = oddStride(n);
  return lend(n * (2 * stride + 5), (address) => {
    layRows(address, new NDArray(H, [n, n]), stride);
    const atQ = address + 8 * n * stride;
    functions.reduceToHessenberg(address, n, stride, atQ, atQ + 8 * n * stride);
    H.set(takeRows(address, n, n, stride));
    return takeRows(atQ, n, n, stride);
  });
}
