// A = L Lᵀ on kernel memory. Works on U = Lᵀ, whose rows are the columns of L: halving it leaves nearly all the work to
// gemm. Every entry is diminished by the same products in the same order as by three plain loops: the same bits.

import { gemm } from "./parts/gemm";
import { offset } from "./parts/offset";
import { solveLower } from "./parts/triangular";

/** Blocks of this order are factored directly. */
const SMALL: i32 = 18;
/** Diagonal blocks of this order are updated whole, though only their upper half is needed. */
const WHOLE: i32 = 64;

/**
 * Factors A, n×n, entry (i, j) at A + 8 (i r + j), of which only the lower triangle is read, in place: L, with zeros above
 * the diagonal. Returns −1, or the index of the first pivot that is not above (index + 1) 2⁻⁵² times its diagonal entry,
 * which is left at its place. `diagonal` is room for n numbers, `pack` for gemm.
 */
export function cholesky(n: i32, A: usize, r: i32, diagonal: usize, pack: usize): i32 {
  transpose(n, A, r);
  for (let i = 0; i < n; i++) store<f64>(diagonal + offset(i), load<f64>(A + offset(i * r + i)));
  const bad = factorize(n, A, r, 0, diagonal, pack);
  if (bad >= 0) return bad;
  transpose(n, A, r);
  for (let i = 0; i < n; i++) memory.fill(A + offset(i * r + i + 1), 0, offset(n - 1 - i));
  return -1;
}

function factorize(n: i32, U: usize, r: i32, first: i32, diagonal: usize, pack: usize): i32 {
  if (n <= SMALL) return factorizeSmall(n, U, r, first, diagonal);
  const head = ((n >> 1) + 5) / 6 * 6;
  const right = U + offset(head);
  const below = right + offset(head * r);
  const bad = factorize(head, U, r, first, diagonal, pack);
  if (bad >= 0) return bad;
  // The upper triangle of U read along its columns is the lower triangle of Uᵀ.
  solveLower(head, n - head, U, 1, r, right, r, false, pack);
  subtractSquare(n - head, head, right, r, below, r, pack);
  return factorize(n - head, below, r, first + head, diagonal, pack);
}

/** C −= Xᵀ X for X, k×n, in the upper triangle of C (and below it, beside the diagonal, where nobody looks). */
function subtractSquare(n: i32, k: i32, X: usize, rx: i32, C: usize, rc: i32, pack: usize): void {
  if (n <= WHOLE) {
    gemm(n, n, k, -1, X, 1, rx, X, rx, 1, C, rc, pack);
    return;
  }
  const head = ((n >> 1) + 5) / 6 * 6;
  const right = X + offset(head);
  subtractSquare(head, k, X, rx, C, rc, pack);
  gemm(head, n - head, k, -1, X, 1, rx, right, rx, 1, C + offset(head), rc, pack);
  subtractSquare(n - head, k, right, rx, C + offset(head * rc + head), rc, pack);
}

function factorizeSmall(n: i32, U: usize, r: i32, first: i32, diagonal: usize): i32 {
  for (let j = 0; j < n; j++) {
    const row = U + offset(j * r);
    const pivot = load<f64>(row + offset(j));
    const index = first + j;
    const limit = <f64>(index + 1) * f64.EPSILON * load<f64>(diagonal + offset(index));
    if (!(pivot > limit)) return index;
    const root = sqrt(pivot);
    store<f64>(row + offset(j), root);
    for (let i = j + 1; i < n; i++) store<f64>(row + offset(i), load<f64>(row + offset(i)) / root);
    for (let i = j + 1; i < n; i++) {
      const factor = load<f64>(row + offset(i));
      for (let l = i; l < n; l++) {
        const at = U + offset(i * r + l);
        store<f64>(at, load<f64>(at) - factor * load<f64>(row + offset(l)));
      }
    }
  }
  return -1;
}

/** In place, in blocks that stay in the first cache. */
function transpose(n: i32, A: usize, r: i32): void {
  for (let i = 0; i < n; i += 16) {
    for (let j = 0; j <= i; j += 16) {
      const lastRow = min(i + 16, n);
      for (let p = i; p < lastRow; p++) {
        const lastColumn = min(j + 16, p);
        for (let q = j; q < lastColumn; q++) {
          const x = A + offset(p * r + q);
          const y = A + offset(q * r + p);
          const entry = load<f64>(x);
          store<f64>(x, load<f64>(y));
          store<f64>(y, entry);
        }
      }
    }
  }
}
