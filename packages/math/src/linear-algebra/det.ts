import { asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { log } from "../elementary/log.ts";
import { factorize } from "./factorize.ts";

/**
 * The determinant: the signed factor by which A stretches volumes. Of the empty matrix 1.
 *
 * Exact for whole-number matrices that are not too large (Hadamard's bound below 2²⁶: elimination without fractions);
 * otherwise the product of the pivots of PA = LU. Overflows for large matrices where `slogdet` does not.
 * A small determinant does not mean nearly singular: that is what `cond` says.
 *
 * @param A n×n
 * @returns one number
 * @throws MathError `not-square` | `not-finite`
 * @see Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination (1968)
 *
 * @example
 * det([[1, 2], [3, 4]]); // -2
 * det([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); // 0
 */
export function det(A: MatrixInput): number {
  const M = asMatrix("det", A);
  const n = checkSquare("det", M);
  checkFinite("det", M);
  const W = workspace(M);
  if (isSmallInteger(W, n)) return bareiss(W, n);
  const { F, sign } = factorize(M);
  let product = sign;
  for (let k = 0; k < n; k++) product *= F[k * n + k];
  return M.dtype === "float32" ? Math.fround(product) : product;
}

/**
 * The determinant as sign · e^logAbs, which neither overflows nor underflows. A singular matrix gives sign 0 and −Infinity.
 * Costs 2n³/3 flops.
 *
 * @param A n×n
 * @returns sign −1, 0 or 1, and ln |det A|
 * @throws MathError `not-square` | `not-finite`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 14, the determinant
 *
 * @example
 * slogdet([[0, 1], [1, 0]]); // { sign: -1, logAbs: 0 }
 */
export function slogdet(A: MatrixInput): { readonly sign: number; readonly logAbs: number } {
  const M = asMatrix("slogdet", A);
  const n = checkSquare("slogdet", M);
  checkFinite("slogdet", M);
  const { F, sign: permutation } = factorize(M);
  let sign = permutation;
  let logAbs = 0;
  for (let k = 0; k < n; k++) {
    const pivot = F[k * n + k];
    if (pivot === 0) return { sign: 0, logAbs: -Infinity };
    if (pivot < 0) sign = -sign;
    logAbs += log(Math.abs(pivot));
  }
  return { sign, logAbs };
}

/** Whether all minors, and products of two of them, are whole numbers that float64 holds exactly. */
function isSmallInteger(W: Float64Array, n: number): boolean {
  if (!W.every(Number.isInteger)) return false;
  let bound = 1;
  for (let i = 0; i < n; i++) {
    let total = 0;
    for (let j = 0; j < n; j++) total += W[i * n + j] * W[i * n + j];
    // A minor leaves rows out, so rows shorter than 1 must not shrink the bound.
    bound *= Math.max(1, Math.sqrt(total));
  }
  return bound < 2 ** 26;
}

function bareiss(W: Float64Array, n: number): number {
  let sign = 1;
  let previous = 1;
  for (let k = 0; k < n - 1; k++) {
    let p = k;
    while (p < n && W[p * n + k] === 0) p++;
    if (p === n) return 0;
    if (p !== k) {
      for (let j = 0; j < n; j++) [W[p * n + j], W[k * n + j]] = [W[k * n + j], W[p * n + j]];
      sign = -sign;
    }
    const pivot = W[k * n + k];
    for (let i = k + 1; i < n; i++) {
      const below = W[i * n + k];
      for (let j = k + 1; j < n; j++) W[i * n + j] = (pivot * W[i * n + j] - below * W[k * n + j]) / previous;
    }
    previous = pivot;
  }
  return n === 0 ? 1 : sign * W[n * n - 1] + 0;
}
