import { hypot } from "./hypot.ts";

/** Complex columns: entry i of column k is re[i·n + k] + i·im[i·n + k]. */
export interface ComplexColumns {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/** The eigenvalues on the diagonal blocks of a real Schur form: of each pair the one with positive imaginary part first. */
export function quasiTriangularValues(T: Float64Array, n: number): ComplexColumns {
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
 * The eigenvectors of Q T Qᵀ as columns of length 1, by back substitution in T and multiplication by Q. Where two
 * eigenvalues coincide a divisor of rounding size takes the place of 0, so that the vectors of a defective matrix come out
 * (nearly) parallel instead of infinite.
 */
export function quasiTriangularVectors(
  T: Float64Array,
  Q: Float64Array,
  values: ComplexColumns,
  n: number,
): ComplexColumns {
  const re = new Float64Array(n * n);
  const im = new Float64Array(n * n);
  let size = 0;
  for (const t of T) size = Math.max(size, Math.abs(t));
  const least = Number.EPSILON * (size === 0 ? 1 : size);
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    if (values.im[k] < 0) {
      for (let i = 0; i < n; i++) {
        re[i * n + k] = re[i * n + k - 1];
        im[i * n + k] = 0 - im[i * n + k - 1];
      }
      continue;
    }
    solveUpwards(T, n, k, values.re[k], values.im[k], least, x, y);
    const top = values.im[k] === 0 ? k : k + 1;
    let length = 0;
    for (let i = 0; i < n; i++) {
      let p = 0;
      let q = 0;
      for (let j = 0; j <= top; j++) {
        p += Q[i * n + j] * x[j];
        q += Q[i * n + j] * y[j];
      }
      re[i * n + k] = p;
      im[i * n + k] = q;
      length = hypot(length, hypot(p, q));
    }
    for (let i = 0; i < n; i++) {
      re[i * n + k] /= length;
      im[i * n + k] /= length;
    }
  }
  return { re, im };
}

/** (T − λ) (x + i y) = 0 for the eigenvalue λ = a + i b of the block at k, the largest entry of the solution about 1. */
function solveUpwards(
  T: Float64Array,
  n: number,
  k: number,
  a: number,
  b: number,
  least: number,
  x: Float64Array,
  y: Float64Array,
): void {
  x.fill(0);
  y.fill(0);
  let top = k;
  if (b === 0) x[k] = 1;
  else {
    top = k + 1;
    // The first row of the block says −i b u + t w = 0.
    const t = T[k * n + k + 1];
    if (Math.abs(t) >= b) {
      x[k] = 1;
      y[k + 1] = b / t;
    } else {
      x[k] = t / b;
      y[k + 1] = 1;
    }
  }
  for (let i = k - 1; i >= 0; i--) {
    const pair = i > 0 && T[i * n + i - 1] !== 0;
    const sums = [0, 0, 0, 0];
    for (let j = i + 1; j <= top; j++) {
      sums[0] -= T[i * n + j] * x[j];
      sums[1] -= T[i * n + j] * y[j];
      if (!pair) continue;
      sums[2] -= T[(i - 1) * n + j] * x[j];
      sums[3] -= T[(i - 1) * n + j] * y[j];
    }
    let largest: number;
    if (pair) {
      solvePair(T, n, i - 1, a, b, least, sums, x, y);
      largest = Math.max(hypot(x[i], y[i]), hypot(x[i - 1], y[i - 1]));
      i -= 1;
    } else {
      [x[i], y[i]] = quotient(sums[0], sums[1], atLeast(T[i * n + i] - a, b, least), -b);
      largest = hypot(x[i], y[i]);
    }
    if (largest <= 1e100) continue;
    for (let j = i; j <= top; j++) {
      x[j] /= largest;
      y[j] /= largest;
    }
  }
}

/** Cramer's rule for the 2×2 block at r, with the right sides of its second row first in `sums`. */
function solvePair(
  T: Float64Array,
  n: number,
  r: number,
  a: number,
  b: number,
  least: number,
  sums: readonly number[],
  x: Float64Array,
  y: Float64Array,
): void {
  const t = T[r * n + r] - a;
  const p = T[r * n + r + 1];
  const q = T[(r + 1) * n + r];
  // The determinant (t − i b)² − p q.
  let dRe = t * t - b * b - p * q;
  const dIm = -2 * t * b;
  if (hypot(dRe, dIm) < least * least) dRe = least * least;
  const [r1, r2] = [
    [sums[2], sums[3]],
    [sums[0], sums[1]],
  ];
  [x[r], y[r]] = quotient(t * r1[0] + b * r1[1] - p * r2[0], t * r1[1] - b * r1[0] - p * r2[1], dRe, dIm);
  [x[r + 1], y[r + 1]] = quotient(t * r2[0] + b * r2[1] - q * r1[0], t * r2[1] - b * r2[0] - q * r1[1], dRe, dIm);
}

function atLeast(t: number, b: number, least: number): number {
  if (hypot(t, b) >= least) return t;
  return t < 0 ? -least : least;
}

/** (a + i b) / (c + i d) without overflow on the way. */
function quotient(a: number, b: number, c: number, d: number): readonly [number, number] {
  if (d === 0) return [a / c, b / c];
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const divisor = c + d * ratio;
    return [(a + b * ratio) / divisor, (b - a * ratio) / divisor];
  }
  const ratio = c / d;
  const divisor = c * ratio + d;
  return [(a * ratio + b) / divisor, (b * ratio - a) / divisor];
}
