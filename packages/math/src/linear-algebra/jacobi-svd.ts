import { applyQ, householderQr } from "./householder.ts";
import { orthogonalizeColumns } from "./jacobi.ts";
import type { TallSvd } from "./tall-svd.ts";

/** Shorter rows of R count as 0: squares near the end of float64's range have lost their digits. */
const NEGLIGIBLE = 1e-142;

/**
 * Singular values and vectors by pivoted QR and one-sided Jacobi rotations of the columns of Rᵀ, which needs about half of
 * the rotations that R itself would, and for graded matrices a tenth. What the lengths of rows and columns do to the
 * singular values costs them no digits.
 *
 * @param C m×n by columns, m ≥ n, its squares in range; destroyed
 * @param width how many columns of U: n, or all m
 * @throws MathError `not-converged`, which has never been seen
 * @see Drmač & Veselić, New fast and accurate Jacobi SVD algorithm, SIAM J. Matrix Anal. Appl. 29(4), 2008
 */
export function jacobiSvd(C: Float64Array, m: number, n: number, width: number): TallSvd {
  const qr = householderQr(C, m, n, { pivoting: true });
  const X = rowsOfR(C, m, n);
  const W = new Float64Array(n * n);
  for (let j = 0; j < n; j++) W[j * n + j] = 1;
  orthogonalizeColumns(X, W, n);
  // Now X = Rᵀ W, so that R = W diag(lengths) (X / lengths)ᵀ.
  const lengths = Array.from({ length: n }, (_, j) => columnLength(X, n, j));
  const order = lengths.map((_, j) => j).sort((i, j) => lengths[j] - lengths[i]);
  const S = Float64Array.from(order, (j) => lengths[j]);
  const Ut = new Float64Array(m * width);
  const rows = new Float64Array(n * n);
  for (const [k, j] of order.entries()) {
    Ut.set(W.subarray(j * n, j * n + n), k * m);
    if (S[k] > 0) for (let i = 0; i < n; i++) rows[k * n + i] = X[j * n + i] / S[k];
  }
  const none = S.indexOf(0);
  complete(rows, n, none === -1 ? n : none);
  const Vt = new Float64Array(n * n);
  for (let k = 0; k < n; k++) for (let i = 0; i < n; i++) Vt[k * n + qr.order[i]] = rows[k * n + i];
  for (let k = n; k < width; k++) Ut[k * m + k] = 1;
  applyQ(qr, Ut, m, width);
  return { Ut, S, Vt };
}

/** The singular values alone, the same to the last bit. */
export function jacobiValues(C: Float64Array, m: number, n: number): Float64Array {
  householderQr(C, m, n, { pivoting: true });
  const X = rowsOfR(C, m, n);
  orthogonalizeColumns(X, undefined, n);
  return Float64Array.from({ length: n }, (_, j) => columnLength(X, n, j))
    .sort()
    .reverse();
}

/** Column j is row j of R, without what is negligible. Pivoting has sorted the rows, so that those come last. */
function rowsOfR(C: Float64Array, m: number, n: number): Float64Array {
  const X = new Float64Array(n * n);
  for (let j = 0; j < n && C[j * m + j] > NEGLIGIBLE * C[0]; j++) {
    for (let i = j; i < n; i++) X[j * n + i] = C[i * m + j];
  }
  return X;
}

/** Rows `known` to n − 1 of V, n×n, which are 0, become unit vectors orthogonal to those before. */
function complete(V: Float64Array, n: number, known: number): void {
  for (let k = known; k < n; k++) {
    let best = -1;
    let longest = 0;
    for (let i = 0; i < n; i++) {
      // What is left of the unit vector e_i: 1 minus the part that the known vectors cover.
      let left = 1;
      for (let j = 0; j < k; j++) left -= V[j * n + i] * V[j * n + i];
      if (left > longest) [longest, best] = [left, i];
    }
    V[k * n + best] = 1;
    // Twice is enough (Kahan): the second pass removes what rounding left in the first.
    for (let pass = 0; pass < 2; pass++) {
      for (let j = 0; j < k; j++) {
        let s = 0;
        for (let i = 0; i < n; i++) s += V[j * n + i] * V[k * n + i];
        for (let i = 0; i < n; i++) V[k * n + i] -= s * V[j * n + i];
      }
    }
    const length = columnLength(V, n, k);
    for (let i = 0; i < n; i++) V[k * n + i] /= length;
  }
}

function columnLength(X: Float64Array, n: number, j: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) total += X[j * n + i] * X[j * n + i];
  return Math.sqrt(total);
}
