import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { quotient } from "./complex-vectors.ts";
import type { ComplexNumbers, ComplexVectors } from "./complex-vectors.ts";
import { hypot } from "./hypot.ts";
import { matmul } from "./matmul.ts";

/** The eigenvalues on the diagonal blocks of a real Schur form: of each pair the one with positive imaginary part first. */
export function quasiTriangularValues(T: Float64Array, n: number): ComplexNumbers {
  const re = Float64Array.from({ length: n }, (_, k) => T[k * n + k]);
  const im = new Float64Array(n);
  for (let k = 0; k + 1 < n; k++) {
    if (T[(k + 1) * n + k] === 0) continue;
    im[k] = Math.sqrt(Math.abs(T[k * n + k + 1])) * Math.sqrt(Math.abs(T[(k + 1) * n + k]));
    im[k + 1] = -im[k];
  }
  return { re, im };
}

/**
 * The eigenvectors of Q T Qᵀ, of any length, by back substitution in T and multiplication by Q. Where two eigenvalues
 * coincide a divisor of rounding size takes the place of 0, so that the vectors of a defective matrix come out (nearly)
 * parallel instead of infinite.
 *
 * @param Qt Qᵀ, row-major
 */
export function quasiTriangularVectors(
  T: Float64Array,
  Qt: Float64Array,
  values: ComplexNumbers,
  n: number,
): ComplexVectors {
  let size = 0;
  for (let k = 0; k < T.length; k++) size = Math.max(size, Math.abs(T[k]));
  const vanishing = size === 0 ? 1 : size * VANISHING;
  // Of a pair of complex vectors the real part lies in the first row and the imaginary part in the second.
  const X = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    if (values.im[k] < 0) continue;
    const x = X.subarray(k * n, k * n + n);
    // Beside the eigenvalue itself, not beside the largest entry: graded matrices have small eigenvalues of full accuracy.
    const least = Math.max(Number.EPSILON * hypot(values.re[k], values.im[k]), vanishing);
    if (values.im[k] === 0) solveReal(T, n, k, values.re[k], least, x);
    else solveComplex(T, n, k, values.re[k], values.im[k], least, x, X.subarray(k * n + n, k * n + 2 * n));
  }
  const re = matmul(new NDArray(X, [n, n]) as Matrix, new NDArray(Qt, [n, n]) as Matrix).data as Float64Array;
  const im = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    if (values.im[k] >= 0) continue;
    const [first, second] = [(k - 1) * n, k * n];
    for (let i = 0; i < n; i++) {
      im[first + i] = re[second + i];
      im[second + i] = 0 - re[second + i];
      re[second + i] = re[first + i];
    }
  }
  return { re, im };
}

/** (T − a) x = 0 for the real eigenvalue a at k, the largest entry of the solution about 1. */
function solveReal(T: Float64Array, n: number, k: number, a: number, least: number, x: Float64Array): void {
  x[k] = 1;
  for (let i = k - 1; i >= 0; i--) {
    const sum = -rowTimes(T, i * n, x, i + 1, k);
    if (i === 0 || T[i * n + i - 1] === 0) {
      x[i] = sum / atLeast(T[i * n + i] - a, 0, least);
    } else {
      i -= 1;
      const above = -rowTimes(T, i * n, x, i + 2, k);
      [x[i], x[i + 1]] = solvePair(T, n, i, a, 0, least, [above, 0], [sum, 0]);
    }
    const largest = Math.max(Math.abs(x[i]), Math.abs(x[i + 1]));
    if (largest > TOO_LARGE) for (let j = i; j <= k; j++) x[j] /= largest;
  }
}

/** Divisors this far below the largest entry count as 0. */
const VANISHING = 1e-150;

/** Beyond this size the entries so far are divided by the largest one. */
const TOO_LARGE = 1e100;

/** (T − λ) (x + i y) = 0 for the eigenvalue λ = a + i b of the block at k, the largest entry of the solution about 1. */
function solveComplex(
  T: Float64Array,
  n: number,
  k: number,
  a: number,
  b: number,
  least: number,
  x: Float64Array,
  y: Float64Array,
): void {
  const top = k + 1;
  // The first row of the block says −i b u + t w = 0.
  const t = T[k * n + top];
  if (Math.abs(t) >= b) {
    x[k] = 1;
    y[top] = b / t;
  } else {
    x[k] = t / b;
    y[top] = 1;
  }
  for (let i = k - 1; i >= 0; i--) {
    const re = -rowTimes(T, i * n, x, i + 1, top);
    const im = -rowTimes(T, i * n, y, i + 1, top);
    if (i === 0 || T[i * n + i - 1] === 0) {
      [x[i], y[i]] = quotient(re, im, atLeast(T[i * n + i] - a, b, least), -b);
    } else {
      i -= 1;
      const aboveRe = -rowTimes(T, i * n, x, i + 2, top);
      const aboveIm = -rowTimes(T, i * n, y, i + 2, top);
      [x[i], x[i + 1], y[i], y[i + 1]] = solvePair(T, n, i, a, b, least, [aboveRe, aboveIm], [re, im]);
    }
    const largest = Math.max(Math.abs(x[i]), Math.abs(y[i]), Math.abs(x[i + 1]), Math.abs(y[i + 1]));
    if (largest <= TOO_LARGE) continue;
    for (let j = i; j <= top; j++) {
      x[j] /= largest;
      y[j] /= largest;
    }
  }
}

/** Σ T[row + j] x[j] over j from `from` to `to`, in four sums: one alone would wait for each addition. */
function rowTimes(T: Float64Array, row: number, x: Float64Array, from: number, to: number): number {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let j = from;
  for (; j + 3 <= to; j += 4) {
    s0 += T[row + j] * x[j];
    s1 += T[row + j + 1] * x[j + 1];
    s2 += T[row + j + 2] * x[j + 2];
    s3 += T[row + j + 3] * x[j + 3];
  }
  for (; j <= to; j++) s0 += T[row + j] * x[j];
  return s0 + s1 + (s2 + s3);
}

type Complex = readonly [re: number, im: number];

/**
 * The 2×2 block at r less a + i b, solved for the right sides r1 and r2 of its rows: elimination with the largest of its
 * four entries. Returns the real parts of both unknowns, then the imaginary parts.
 */
function solvePair(
  T: Float64Array,
  n: number,
  r: number,
  a: number,
  b: number,
  least: number,
  r1: Complex,
  r2: Complex,
): readonly [number, number, number, number] {
  const d: Complex = [T[r * n + r] - a, -b];
  const p = T[r * n + r + 1];
  const q = T[(r + 1) * n + r];
  const onDiagonal = hypot(d[0], b) >= Math.max(Math.abs(p), Math.abs(q));
  if (onDiagonal) {
    // (q, d) less q/d times (d, p).
    const m = quotient(q, 0, d[0], d[1]);
    const y = pivotQuotient(minus(r2, times(m, r1)), minus(d, times(m, [p, 0])), least);
    const x = quotient(...minus(r1, [p * y[0], p * y[1]]), d[0], d[1]);
    return [x[0], y[0], x[1], y[1]];
  }
  if (Math.abs(p) >= Math.abs(q)) {
    // (q, d) less d/p times (d, p).
    const m: Complex = [d[0] / p, d[1] / p];
    const x = pivotQuotient(minus(r2, times(m, r1)), minus([q, 0], times(m, d)), least);
    const rest = minus(r1, times(d, x));
    return [x[0], rest[0] / p, x[1], rest[1] / p];
  }
  // (d, p) less d/q times (q, d).
  const m: Complex = [d[0] / q, d[1] / q];
  const y = pivotQuotient(minus(r1, times(m, r2)), minus([p, 0], times(m, d)), least);
  const rest = minus(r2, times(d, y));
  return [rest[0] / q, y[0], rest[1] / q, y[1]];
}

function pivotQuotient(r: Complex, pivot: Complex, least: number): Complex {
  return quotient(r[0], r[1], atLeast(pivot[0], pivot[1], least), pivot[1]);
}

function minus(x: Complex, y: Complex): Complex {
  return [x[0] - y[0], x[1] - y[1]];
}

function times(x: Complex, y: Complex): Complex {
  return [x[0] * y[0] - x[1] * y[1], x[0] * y[1] + x[1] * y[0]];
}

function atLeast(t: number, b: number, least: number): number {
  if (hypot(t, b) >= least) return t;
  return t < 0 ? -least : least;
}
