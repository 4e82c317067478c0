import { workspace } from "../array/array-input.ts";
import type { NDArray } from "../array/ndarray.ts";
import { factorizeKernel } from "./lu-kernel.ts";

/** L and U packed into one array. */
export interface Factors {
  /** m×n row-major: U on and above the diagonal, the multipliers of L below it. */
  readonly F: Float64Array;
  readonly m: number;
  readonly n: number;
  /** Row k of PA is row P[k] of A. */
  readonly P: Int32Array;
  /** The determinant of P: 1 or −1. */
  readonly sign: number;
}

/** From this many rows and columns on, the kernel is faster than plain loops. */
export const LU_KERNEL_FROM = 24;

/** Gaussian elimination with partial pivoting; in float32 arithmetic for a float32 matrix. */
export function factorize(A: NDArray): Factors {
  const large = Math.min(A.shape[0], A.shape[1]) >= LU_KERNEL_FROM && A.dtype !== "float32";
  return (large ? factorizeKernel(A) : undefined) ?? factorizePlain(A);
}

/** Gaussian elimination column by column, with partial pivoting or none. */
export function factorizePlain(A: NDArray, { pivoting = true }: { pivoting?: boolean } = {}): Factors {
  const [m, n] = A.shape;
  const F = workspace(A);
  const P = Int32Array.from({ length: m }, (_, i) => i);
  let sign = 1;
  const eliminate = A.dtype === "float32" ? eliminateColumn32 : eliminateColumn;
  for (let k = 0; k < Math.min(m, n); k++) {
    const p = pivoting ? largestBelow(F, m, n, k) : k;
    if (p !== k) {
      swapRows(F, n, p, k);
      [P[p], P[k]] = [P[k], P[p]];
      sign = -sign;
    }
    // A zero pivot leaves its column as it is: with pivoting all entries below are 0 as well.
    if (F[k * n + k] !== 0) eliminate(F, m, n, k);
  }
  return { F, m, n, P, sign };
}

/**
 * The first pivot that is no larger than `tolerance` times the numbers it was subtracted from: what is left of them is
 * rounding error, and the matrix is singular as far as these digits can tell. −1 when there is none.
 *
 * The measure |a_kk| + Σ |l_ki||u_ik| belongs to the pivot's own entry, so that scaling rows or columns changes nothing:
 * diag(1, 1e-20) is regular.
 *
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 9, error analysis of the LU factorization
 */
export function negligiblePivot({ F, n, P }: Factors, A: NDArray, tolerance: number): number {
  for (let k = 0; k < n; k++) {
    let size = Math.abs(A.get(P[k], k));
    for (let i = 0; i < k; i++) size += Math.abs(F[k * n + i] * F[i * n + k]);
    if (Math.abs(F[k * n + k]) <= tolerance * size) return k;
  }
  return -1;
}

function largestBelow(F: Float64Array, m: number, n: number, k: number): number {
  let p = k;
  let largest = Math.abs(F[k * n + k]);
  for (let i = k + 1; i < m; i++) {
    const size = Math.abs(F[i * n + k]);
    if (size > largest) {
      largest = size;
      p = i;
    }
  }
  return p;
}

function swapRows(F: Float64Array, n: number, p: number, q: number): void {
  for (let j = 0; j < n; j++) {
    const entry = F[p * n + j];
    F[p * n + j] = F[q * n + j];
    F[q * n + j] = entry;
  }
}

function eliminateColumn(F: Float64Array, m: number, n: number, k: number): void {
  const pivot = F[k * n + k];
  const top = k * n;
  for (let i = k + 1; i < m; i++) {
    const row = i * n;
    const l = F[row + k] / pivot;
    F[row + k] = l;
    for (let j = k + 1; j < n; j++) F[row + j] -= l * F[top + j];
  }
}

function eliminateColumn32(F: Float64Array, m: number, n: number, k: number): void {
  const pivot = F[k * n + k];
  for (let i = k + 1; i < m; i++) {
    const l = Math.fround(F[i * n + k] / pivot);
    F[i * n + k] = l;
    for (let j = k + 1; j < n; j++) F[i * n + j] = Math.fround(F[i * n + j] - Math.fround(l * F[k * n + j]));
  }
}
