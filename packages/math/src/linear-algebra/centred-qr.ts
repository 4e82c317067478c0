import { applyQTransposed, householderQr } from "./householder.ts";
import type { Reflections } from "./householder.ts";

/** A pivoted A Π = Q R, packed, and what a right side needs to profit from it. */
export interface CentredQr extends Reflections {
  /** The entry of A's constant column, which then comes first; 0 if there is none. */
  readonly constant: number;
}

/**
 * Pivoted Householder QR of A, m×n by columns, in place. If A has a constant column, as every fit with an intercept does,
 * the other columns are centred first: A = A′ M, where M adds multiples of the constant column, and A′ is better conditioned
 * by orders of magnitude when the columns vary little beside their means. Q belongs to both; the R of A differs from that of
 * A′ in its first row only.
 *
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithm 5.4.1 (QR with column pivoting)
 */
export function centredQr(C: Float64Array, m: number, n: number): CentredQr {
  const first = constantColumn(C, m, n);
  if (first < 0) return { ...householderQr(C, m, n, { pivoting: true }), constant: 0 };
  const constant = C[first * m];
  const multiples = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    if (j !== first) multiples[j] = centre(C.subarray(j * m, j * m + m)) / constant;
  }
  const factors = householderQr(C, m, n, { pivoting: true, first });
  for (let k = 1; k < n; k++) C[k * m] += C[0] * multiples[factors.order[k]];
  return { ...factors, constant };
}

/** Qᵀ b in place. Centring keeps the rounding errors of a large mean out of all entries but the first. */
export function projected(factors: CentredQr, b: Float64Array, m: number): void {
  const mean = factors.constant === 0 ? 0 : centre(b);
  applyQTransposed(factors, b, m, 1);
  if (mean !== 0) b[0] += factors.C[0] * (mean / factors.constant);
}

/** Takes the mean from all entries, and returns what was taken. */
function centre(x: Float64Array): number {
  let total = 0;
  for (const entry of x) total += entry;
  const mean = total / x.length;
  for (let i = 0; i < x.length; i++) x[i] -= mean;
  return mean;
}

/** The first column whose entries are all the same, and not 0; −1 if there is none. */
function constantColumn(C: Float64Array, m: number, n: number): number {
  for (let j = 0; j < n; j++) {
    let i = 1;
    while (i < m && C[j * m + i] === C[j * m]) i++;
    if (i === m && C[j * m] !== 0) return j;
  }
  return -1;
}
