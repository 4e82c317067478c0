import { applyQ, householderQr } from "./householder.ts";
import { orthogonalizeColumns } from "./jacobi.ts";
import type { TallSvd } from "./tall-svd.ts";

/** Squares of shorter columns leave the range of float64, so that their directions mean nothing. */
const NEGLIGIBLE = 1e-150;

/**
 * Singular values and vectors by pivoted QR and one-sided Jacobi rotations. What the lengths of rows and columns do to the
 * singular values costs them no digits; takes 10 times as long as bidiagonalisation.
 *
 * @param C m×n by columns, m ≥ n, its squares in range; destroyed
 * @param width how many columns of U: n, or all m
 * @see Drmač & Veselić, New fast and accurate Jacobi SVD algorithm, SIAM J. Matrix Anal. Appl. 29(4), 2008
 */
export function jacobiSvd(C: Float64Array, m: number, n: number, width: number): TallSvd {
  const qr = householderQr(C, m, n, { pivoting: true });
  const G = new Float64Array(n * n);
  const W = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    W[j * n + j] = 1;
    for (let i = 0; i <= j; i++) G[j * n + i] = C[j * m + i];
  }
  orthogonalizeColumns(G, W, n);
  const lengths = Array.from({ length: n }, (_, j) => columnLength(G, n, j));
  const order = lengths.map((_, j) => j).sort((i, j) => lengths[j] - lengths[i]);
  const Ut = new Float64Array(m * width);
  const Vt = new Float64Array(n * n);
  const S = new Float64Array(n);
  let known = 0;
  for (const [k, j] of order.entries()) {
    for (let i = 0; i < n; i++) Vt[k * n + qr.order[i]] = W[j * n + i];
    if (lengths[j] <= NEGLIGIBLE * lengths[order[0]]) continue;
    S[k] = lengths[j];
    for (let i = 0; i < n; i++) Ut[k * m + i] = G[j * n + i] / lengths[j];
    known += 1;
  }
  complete(Ut, m, n, known);
  for (let k = n; k < width; k++) Ut[k * m + k] = 1;
  applyQ(qr, Ut, m, width);
  return { Ut, S, Vt };
}

/** Columns `known` to n − 1 of U become unit vectors orthogonal to those before, inside the first n coordinates. */
function complete(U: Float64Array, m: number, n: number, known: number): void {
  for (let k = known; k < n; k++) {
    let best = -1;
    let longest = 0;
    for (let i = 0; i < n; i++) {
      // What is left of the unit vector e_i: 1 minus the part that the known columns cover.
      let left = 1;
      for (let j = 0; j < k; j++) left -= U[j * m + i] * U[j * m + i];
      if (left > longest) [longest, best] = [left, i];
    }
    U[k * m + best] = 1;
    // Twice is enough (Kahan): the second pass removes what rounding left in the first.
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < k; j++) {
        let s = 0;
        for (let i = 0; i < n; i++) s += U[j * m + i] * U[k * m + i];
        for (let i = 0; i < n; i++) U[k * m + i] -= s * U[j * m + i];
      }
    }
    let total = 0;
    for (let i = 0; i < n; i++) total += U[k * m + i] * U[k * m + i];
    const length = Math.sqrt(total);
    for (let i = 0; i < n; i++) U[k * m + i] /= length;
  }
}

function columnLength(G: Float64Array, n: number, j: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += G[j * n + i] * G[j * n + i];
  return Math.sqrt(total);
}
