import { LongSum } from "./double-double.ts";
import { applyQ, applyQTransposed } from "./householder.ts";
import type { Reflections } from "./householder.ts";

/** Each round gains what the condition leaves of 16 digits; a problem that needs more rounds than this has none left. */
const MOST_ROUNDS = 30;

/**
 * Improves a least squares solution x and its residual r in place, until the corrections are rounding errors. Both are
 * carried as two numbers each, and the residuals of r + A x = b and Aᵀ r = 0 are formed in doubled precision, so that x
 * ends within a rounding of the solution for exactly these A and b, as long as the condition stays below about 10¹⁵.
 *
 * @param C m×n by columns, what `factors` was made from, columns of length about 1
 * @param low what rounding A to C left out, where it is known; the solution is then that for C + low
 * @returns whether the corrections died out
 * @see Björck, Iterative refinement of linear least squares solutions I, BIT 7, 1967
 */
export function refineLeastSquares(
  C: Float64Array,
  factors: Reflections,
  b: Float64Array,
  x: Float64Array,
  r: Float64Array,
  m: number,
  n: number,
  low?: Float64Array,
): boolean {
  const xLow = new Float64Array(n);
  const rLow = new Float64Array(m);
  const f = new Float64Array(m);
  const g = new Float64Array(n);
  const sum = new LongSum();
  let previous = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let i = 0; i < m; i++) {
      sum.set(b[i]).add(-r[i]).add(-rLow[i]);
      for (let j = 0; j < n; j++) {
        sum.addProduct(-C[j * m + i], x[j]);
        sum.low -= C[j * m + i] * xLow[j];
        if (low !== undefined) sum.low -= low[j * m + i] * x[j];
      }
      f[i] = sum.value();
    }
    for (let j = 0; j < n; j++) {
      sum.set(0);
      for (let i = 0; i < m; i++) {
        sum.addProduct(-C[j * m + i], r[i]);
        sum.low -= C[j * m + i] * rLow[i];
        if (low !== undefined) sum.low -= low[j * m + i] * r[i];
      }
      g[j] = sum.value();
    }
    const dx = correct(factors, f, g, m, n);
    let size = 0;
    let change = 0;
    for (let j = 0; j < n; j++) {
      addTo(x, xLow, j, dx[j]);
      size = Math.max(size, Math.abs(x[j]));
      change = Math.max(change, Math.abs(dx[j]));
    }
    for (let i = 0; i < m; i++) addTo(r, rLow, i, f[i]);
    if (change <= 2 ** -60 * size) return true;
    if (round > 2 && change > previous / 2) return change <= Number.EPSILON * size;
    previous = change;
  }
  return false;
}

/** Solves dr + A dx = f, Aᵀ dr = g with the factors of A; f receives dr. */
function correct(factors: Reflections, f: Float64Array, g: Float64Array, m: number, n: number): Float64Array {
  const { C, order } = factors;
  const dx = new Float64Array(n);
  const h = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let s = g[order[i]];
    for (let j = 0; j < i; j++) s -= C[i * m + j] * h[j];
    h[i] = s / C[i * m + i];
  }
  applyQTransposed(factors, f, m, 1);
  for (let i = n - 1; i >= 0; i--) {
    let s = f[i] - h[i];
    for (let j = i + 1; j < n; j++) s -= C[j * m + i] * dx[order[j]];
    dx[order[i]] = s / C[i * m + i];
  }
  f.set(h);
  applyQ(factors, f, m, 1);
  return dx;
}

function addTo(high: Float64Array, low: Float64Array, k: number, change: number): void {
  const s = high[k] + change;
  const part = s - high[k];
  const rest = low[k] + (high[k] - (s - part) + (change - part));
  high[k] = s + rest;
  low[k] = rest - (high[k] - s);
}
