import { highWord } from "../elementary/bits.ts";
import type { ComplexVectors } from "./complex-vectors.ts";

/** How a balanced matrix and its eigenvectors belong to the given one. */
export interface Balance {
  /** Row and column k of the balanced matrix were row and column order[k]. */
  readonly order: readonly number[];
  /** Entry order[k] of an eigenvector is D[k] times entry k of the balanced matrix's eigenvector. */
  readonly D: Float64Array;
}

/**
 * Balances the n×n matrix A in place by a similarity that rounds nothing, so that the eigenvalues of a badly scaled matrix
 * come out with far more digits.
 *
 * Three steps: rows or columns that are zero but for the diagonal go to the ends, where their eigenvalues stand ready.
 * Between them, row i is scaled by 1/d and column i by d, with powers of 2 until the two are about equally long. What then
 * still differs by powers of 16 is ordered from large to small: Householder and Francis work downwards, and would bury the
 * small entries of a matrix that grows downwards under the rounding errors of the large ones.
 *
 * @see James, Langou & Lowery, On matrix balancing and eigenvector computation (2014), which measures with the 2-norm, because sums of sizes spoil matrices in Hessenberg form
 * @see LAPACK dgebal, for the first two steps
 */
export function balance(A: Float64Array, n: number): Balance {
  const { first, inner, last } = isolate(A, n);
  const scales = new Float64Array(n).fill(1);
  equalize(A, n, inner, scales);
  const buckets = sizesOf(A, n, inner);
  if (inner.some((i) => buckets[i] !== buckets[inner[0]])) inner.sort((i, j) => buckets[j] - buckets[i]);
  const order = [...first, ...inner, ...last];
  if (order.some((i, k) => i !== k)) {
    const before = A.slice();
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) A[i * n + j] = before[order[i] * n + order[j]];
  }
  const D = new Float64Array(n);
  for (let k = 0; k < n; k++) D[k] = scales[order[k]];
  return { order, D };
}

/**
 * Eigenvectors of the given matrix from those of the balanced one.
 *
 * @param power 1 for A x = λ x, −1 for yᵀ A = λ yᵀ
 */
export function fromBalanced(vectors: ComplexVectors, { order, D }: Balance, power: 1 | -1): ComplexVectors {
  const n = order.length;
  const re = new Float64Array(n * n);
  const im = new Float64Array(n * n);
  for (const [i, to] of order.entries()) {
    const factor = power === 1 ? D[i] : 1 / D[i];
    for (let k = 0; k < n; k++) {
      re[k * n + to] = vectors.re[k * n + i] * factor;
      im[k * n + to] = vectors.im[k * n + i] * factor;
    }
  }
  return { re, im };
}

/**
 * Indices in an order that makes A block upper triangular, with single entries on the diagonal before and after one inner
 * block, as far as rows and columns of zeros allow.
 */
function isolate(A: Float64Array, n: number): { first: number[]; inner: number[]; last: number[] } {
  const inner = Array.from({ length: n }, (_, i) => i);
  const first: number[] = [];
  const last: number[] = [];
  const isAlone = (i: number, step: number, across: number): boolean => {
    for (const j of inner) if (A[i * step + j * across] !== 0 && j !== i) return false;
    return true;
  };
  for (;;) {
    const row = inner.findLastIndex((i) => isAlone(i, n, 1));
    if (row < 0) break;
    last.unshift(...inner.splice(row, 1));
  }
  for (;;) {
    const column = inner.findIndex((i) => isAlone(i, 1, n));
    if (column < 0) break;
    first.push(...inner.splice(column, 1));
  }
  return { first, inner, last };
}

/** Scales rows and columns of the inner block in place, and multiplies their factors into `scales`. */
function equalize(A: Float64Array, n: number, inner: readonly number[], scales: Float64Array): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const i of inner) {
      let column = 0;
      let row = 0;
      for (const j of inner) {
        column += A[j * n + i] * A[j * n + i];
        row += A[i * n + j] * A[i * n + j];
      }
      if (column === 0 || row === 0 || !Number.isFinite(column * row)) continue;
      const before = column + row;
      let d = 1;
      while (column < row / 4 && d < 2 ** 100) [d, column, row] = [d * 2, column * 4, row / 4];
      while (column >= row * 4 && d > 2 ** -100) [d, column, row] = [d / 2, column / 4, row * 4];
      if (d === 1 || column + row >= 0.95 * before) continue;
      changed = true;
      scales[i] *= d;
      for (let j = 0; j < n; j++) A[i * n + j] /= d;
      for (let j = 0; j < n; j++) A[j * n + i] *= d;
    }
  }
}

/** For each index of the inner block, about log₁₆ of the length of its row and column together. */
function sizesOf(A: Float64Array, n: number, inner: readonly number[]): Float64Array {
  const squares = new Float64Array(n);
  for (const i of inner) {
    for (const j of inner) {
      const square = A[i * n + j] * A[i * n + j];
      squares[i] += square;
      squares[j] += square;
    }
  }
  for (const i of inner) squares[i] = Math.round((highWord(squares[i]) >> 20) / 8);
  return squares;
}
