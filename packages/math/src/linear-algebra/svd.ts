import { asMatrix, checkFinite, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { applyQ, householderQr } from "./householder.ts";
import { orthogonalizeColumns } from "./jacobi.ts";
import { powerOfTwoNear } from "./scale.ts";

/** The factors of A = U diag(S) Vᵀ. */
export interface SVD {
  /** The left singular vectors as columns, orthonormal. */
  readonly U: Matrix;
  /** The singular values, largest first. */
  readonly S: Vector;
  /** The right singular vectors as columns, orthonormal (NumPy returns their transpose). */
  readonly V: Matrix;
}

/**
 * The singular value decomposition A = U diag(S) Vᵀ, by pivoted Householder QR and one-sided Jacobi rotations.
 *
 * Small singular values come out with high relative accuracy, down to 1e-150 σ₁; smaller ones are given as 0. Of each pair of singular vectors the sign is free; here
 * the largest entry of each column of V is positive. Works in float64 also for float32 matrices.
 *
 * @param A m×n
 * @param options.full also the singular vectors beyond min(m, n): U m×m, V n×n
 * @returns with k = min(m, n): U m×k, S k entries, V n×k
 * @throws MathError `not-finite`
 * @see Drmač & Veselić, New fast and accurate Jacobi SVD algorithm, SIAM J. Matrix Anal. Appl. 29(4), 2008
 *
 * @example
 * const { U, S, V } = svd([[3, 0], [4, 5]]);
 * S; // [6.70820393, 2.23606798]
 * matmul(multiply(U, S), V.T); // [[3, 0], [4, 5]]
 */
export function svd(A: MatrixInput, { full = false }: { readonly full?: boolean } = {}): SVD {
  const M = asMatrix("svd", A);
  checkFinite("svd", M);
  const [m, n] = M.shape;
  if (m < n) {
    const { U, S, V } = tallSvd(M.T, full);
    return withSigns({ U: V, S, V: U });
  }
  return withSigns(tallSvd(M, full));
}

/** Squares of shorter columns leave the range of float64, so that their directions mean nothing. */
const NEGLIGIBLE = 1e-150;

/** For m ≥ n. Works by columns: column j of a matrix with r rows is X[j·r … j·r + r − 1]. */
function tallSvd(A: NDArray, full: boolean): SVD {
  const [m, n] = A.shape;
  const C = workspace(A.T);
  const scale = powerOfTwoNear(C);
  for (let k = 0; k < C.length; k++) C[k] /= scale;
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
  const width = full ? m : n;
  const U = new Float64Array(m * width);
  const V = new Float64Array(n * n);
  const S = new Float64Array(n);
  let known = 0;
  for (const [k, j] of order.entries()) {
    for (let i = 0; i < n; i++) V[k * n + qr.order[i]] = W[j * n + i];
    if (lengths[j] <= NEGLIGIBLE * lengths[order[0]]) continue;
    S[k] = lengths[j] * scale;
    for (let i = 0; i < n; i++) U[k * m + i] = G[j * n + i] / lengths[j];
    known += 1;
  }
  complete(U, m, n, known);
  for (let k = n; k < width; k++) U[k * m + k] = 1;
  applyQ(qr, U, m, width);
  return {
    U: new NDArray(U, [width, m]).T as Matrix,
    S: new NDArray(S, [n]) as Vector,
    V: new NDArray(V, [n, n]).T as Matrix,
  };
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

/** Makes the largest entry of every column of V positive; U follows where the two belong together. */
function withSigns({ U, S, V }: SVD): SVD {
  for (let k = 0; k < Math.max(U.shape[1], V.shape[1]); k++) {
    const lead = k < V.shape[1] ? V : U;
    const column = lead.column(k);
    let largest = 0;
    for (let i = 0; i < column.size; i++) {
      // A clear margin, so that equal sizes up to rounding are decided by the first.
      if (Math.abs(column.get(i)) > Math.abs(largest) * (1 + 1e-9)) largest = column.get(i);
    }
    if (largest >= 0) continue;
    for (const X of [U, V]) {
      if (k >= X.shape[1] || (X !== lead && k >= S.size)) continue;
      for (let i = 0; i < X.shape[0]; i++) X.set([i, k], 0 - X.get(i, k));
    }
  }
  return { U, S, V };
}
