import { bidiagonalize } from "./bidiagonal.ts";
import { diagonalizeBidiagonal } from "./golub-kahan.ts";
import { applyQ, householderQr } from "./householder.ts";
import type { TallSvd } from "./tall-svd.ts";
import { turn } from "./vector-sign.ts";

/**
 * Singular values and vectors by QR (for m > n), bidiagonalisation and implicit-shift QR. Vectors of singular values that
 * are 0 come out orthonormal like the others.
 *
 * @param C m×n by columns, m ≥ n, its squares in range; destroyed
 * @param width how many columns of U: n, or all m
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §8.6, computing the SVD; Chan, An improved algorithm for computing the singular value decomposition, ACM TOMS 8(1), 1982
 */
export function bidiagonalSvd(C: Float64Array, m: number, n: number, width: number): TallSvd {
  const qr = m > n ? householderQr(C, m, n) : undefined;
  // Its rows are columns: A is the transpose, and U and V change places.
  const A = qr ? squareOf(C, m, n) : C;
  const factors = bidiagonalize(A, n);
  diagonalizeBidiagonal(factors, n);
  const { d } = factors;
  const order = Array.from(d, (_, k) => k).sort((i, j) => Math.abs(d[j]) - Math.abs(d[i]));
  const Ut = new Float64Array(m * width);
  const Vt = new Float64Array(n * n);
  for (const [k, from] of order.entries()) {
    Ut.set(factors.Vt.subarray(from * n, from * n + n), k * m);
    Vt.set(factors.Ut.subarray(from * n, from * n + n), k * n);
    if (d[from] < 0) turn(Vt, k * n, n);
  }
  for (let k = n; k < width; k++) Ut[k * m + k] = 1;
  if (qr) applyQ(qr, Ut, m, width);
  return { Ut, S: Float64Array.from(order, (k) => Math.abs(d[k])), Vt };
}

/** The singular values alone, the same to the last bit. */
export function bidiagonalValues(C: Float64Array, m: number, n: number): Float64Array {
  if (m > n) householderQr(C, m, n);
  const { d, e } = bidiagonalize(m > n ? squareOf(C, m, n) : C, n);
  diagonalizeBidiagonal({ d, e }, n);
  return d.map(Math.abs).sort().reverse();
}

/** The R of a packed m×n matrix by columns, as Rᵀ by rows. */
function squareOf(C: Float64Array, m: number, n: number): Float64Array {
  const A = new Float64Array(n * n);
  for (let j = 0; j < n; j++) A.set(C.subarray(j * m, j * m + j + 1), j * n);
  return A;
}
