import { quotient } from "./complex-vectors.ts";
import { hypot } from "./hypot.ts";

/** Beyond this size the entries so far are divided by the largest: for inverse iteration only their ratios count. */
const TOO_LARGE = 1e100;

/**
 * Solves (H − λ) w = x for λ = a + i b up to a factor, by elimination with exchanges of neighbouring rows. Pivots of
 * rounding size count as that size, so that an eigenvalue for λ gives a vector near its eigenvector. Costs about 8n²
 * flops.
 *
 * @param H n×n, row-major, zero below its subdiagonal
 * @param w the real parts of x and then its imaginary parts; overwritten
 * @see LAPACK dlaein
 */
export function solveShiftedHessenberg(H: Float64Array, n: number, a: number, b: number, w: Float64Array): void {
  // The rows of real and imaginary parts, so that an exchange is one of names.
  const re = Array.from({ length: n }, (_, k) => H.slice(k * n, k * n + n));
  const im = Array.from({ length: n }, () => new Float64Array(n));
  let size = Math.abs(b);
  for (let k = 0; k < n; k++) {
    re[k][k] -= a;
    im[k][k] = -b;
    for (const entry of re[k]) size = Math.max(size, Math.abs(entry));
  }
  const least = size === 0 ? 1 : size * Number.EPSILON;
  const x = w.subarray(0, n);
  const y = w.subarray(n);
  for (let k = 0; k < n; k++) {
    if (k + 1 < n && hypot(re[k + 1][k], im[k + 1][k]) > hypot(re[k][k], im[k][k])) {
      for (const each of [re, im, x, y]) [each[k], each[k + 1]] = [each[k + 1], each[k]];
    }
    if (hypot(re[k][k], im[k][k]) < least) [re[k][k], im[k][k]] = [least, 0];
    if (k + 1 === n) break;
    const [p, q] = quotient(re[k + 1][k], im[k + 1][k], re[k][k], im[k][k]);
    if (p === 0 && q === 0) continue;
    subtractMultiple(re[k + 1], im[k + 1], re[k], im[k], p, q, k + 1);
    x[k + 1] -= p * x[k] - q * y[k];
    y[k + 1] -= p * y[k] + q * x[k];
  }
  for (let k = n - 1; k >= 0; k--) {
    let p = x[k];
    let q = y[k];
    for (let j = k + 1; j < n; j++) {
      p -= re[k][j] * x[j] - im[k][j] * y[j];
      q -= re[k][j] * y[j] + im[k][j] * x[j];
    }
    [x[k], y[k]] = quotient(p, q, re[k][k], im[k][k]);
    const largest = Math.max(Math.abs(x[k]), Math.abs(y[k]));
    if (largest > TOO_LARGE) for (let i = 0; i < 2 * n; i++) w[i] /= largest;
  }
}

/** Row −= (p + i q) · pivot row, from column `from` on. */
function subtractMultiple(
  re: Float64Array,
  im: Float64Array,
  pivotRe: Float64Array,
  pivotIm: Float64Array,
  p: number,
  q: number,
  from: number,
): void {
  for (let j = from; j < re.length; j++) {
    re[j] -= p * pivotRe[j] - q * pivotIm[j];
    im[j] -= p * pivotIm[j] + q * pivotRe[j];
  }
}
