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
      solvePair(T, n, i, a, 0, least, [above, 0], [sum, 0], x, undefined);
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
      solvePair(T, n, i, a, b, least, [aboveRe, aboveIm], [re, im], x, y);
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

/**
 * The 2×2 block at r less a + i b, solved for the right sides of its rows: elimination with the largest of its four
 * entries. Entries r and r + 1 of x and y receive the real and imaginary parts.
 */
function solvePair(
  T: Float64Array,
  n: number,
  r: number,
  a: number,
  b: number,
  least: number,
  upper: readonly [re: number, im: number],
  lower: readonly [re: number, im: number],
  x: Float64Array,
  y: Float64Array | undefined,
): void {
  const d = T[r * n + r] - a;
  const e = -b;
  const p = T[r * n + r + 1];
  const q = T[(r + 1) * n + r];
  // [[d + i e, p], [q, d + i e]] with rows or columns changed so that the pivot stands first.
  const onDiagonal = hypot(d, e) >= Math.max(Math.abs(p), Math.abs(q));
  const takesLower = !onDiagonal && Math.abs(q) > Math.abs(p);
  const [pivot, other] = takesLower ? [q, p] : [p, q];
  const [[re1, im1], [re2, im2]] = takesLower ? [lower, upper] : [upper, lower];
  const [m, k] = onDiagonal ? quotient(q, 0, d, e) : [d / pivot, e / pivot];
  const u = onDiagonal ? d - m * p : other - (m * d - k * e);
  const v = onDiagonal ? e - k * p : -(m * e + k * d);
  const [f, g] = quotient(re2 - (m * re1 - k * im1), im2 - (m * im1 + k * re1), atLeast(u, v, least), v);
  const [s, t] = onDiagonal
    ? quotient(re1 - p * f, im1 - p * g, d, e)
    : [(re1 - (d * f - e * g)) / pivot, (im1 - (d * g + e * f)) / pivot];
  // The first unknown stands with the pivot: the upper one, unless the pivot is the entry to the right.
  const swapped = !onDiagonal && !takesLower;
  x[r] = swapped ? f : s;
  x[r + 1] = swapped ? s : f;
  if (y === undefined) return;
  y[r] = swapped ? g : t;
  y[r + 1] = swapped ? t : g;
}

function atLeast(t: number, b: number, least: number): number {
  if (hypot(t, b) >= least) return t;
  return t < 0 ? -least : least;
}
