// Householder QR on kernel memory. A few columns are reflected one by one; their reflections together are
// I − V T Vᵀ, which gemm applies to all the others (Schreiber & Van Loan, A storage-efficient WY representation for
// products of Householder transformations, SIAM J. Sci. Stat. Comput. 10, 1989).
//
// Matrices lie column by column: row j in memory, m entries, is column j.

import { gemm } from "./parts/gemm";
import { offset } from "./parts/offset";
import { dot, divideBy, reflectRows, VANISHING } from "./parts/reflections";

/** So many reflections are applied at once: a multiple of gemm's 6 columns. */
const BLOCK: i32 = 24;

/**
 * Factors C, n columns of m entries `stride` apart, in place: R on and above the diagonal, no entry of the diagonal below
 * 0; below it the vectors v of the reflections I − β v vᵀ, whose first entry is 1. The min(m, n) factors go to `beta`.
 * `work` is room for 24 (stride + 2 n + 48) numbers, `pack` for gemm.
 */
export function factorize(m: i32, n: i32, C: usize, stride: i32, beta: usize, work: usize, pack: usize): void {
  const steps = min(m, n);
  for (let first = 0; first < steps; first += BLOCK) {
    const last = min(first + BLOCK, steps);
    for (let k = first; k < last; k++) {
      const column = C + offset(k * stride + k);
      const factor = reflectColumn(column, m - k);
      store<f64>(beta + offset(k), factor);
      const length = load<f64>(column);
      store<f64>(column, 1);
      reflectRows(column + offset(stride), stride, last - k - 1, column, factor, m - k);
      store<f64>(column, length);
    }
    if (last == n) return;
    const block = C + offset(first * stride + first);
    combine(m - first, last - first, block, stride, beta + offset(first), work, pack);
    applyBlock(m - first, last - first, C + offset(last * stride + first), stride, n - last, true, work, pack);
  }
}

/**
 * X = Q X, or X = Qᵀ X when `transposed`, for `columns` columns of m entries, `strideX` apart, with the first `steps`
 * reflections of C. With `square`, column j of X is 0 above its entry j, as in the identity, and stays so: half the work.
 * `work` is room for 24 (strideC + 2 columns + 48) numbers, `pack` for gemm.
 */
export function apply(
  m: i32,
  steps: i32,
  C: usize,
  strideC: i32,
  beta: usize,
  X: usize,
  strideX: i32,
  columns: i32,
  transposed: bool,
  square: bool,
  work: usize,
  pack: usize,
): void {
  const blocks = (steps + BLOCK - 1) / BLOCK;
  for (let b = 0; b < blocks; b++) {
    const first = BLOCK * (transposed ? b : blocks - 1 - b);
    const count = min(BLOCK, steps - first);
    const skipped = square ? first : 0;
    if (skipped >= columns) continue;
    combine(m - first, count, C + offset(first * strideC + first), strideC, beta + offset(first), work, pack);
    const x = X + offset(skipped * strideX + first);
    applyBlock(m - first, count, x, strideX, columns - skipped, transposed, work, pack);
  }
}

/** Turns the entries at x into a multiple ≥ 0 of the first unit vector, stores the reflection there, and returns its β. */
function reflectColumn(x: usize, length: i32): f64 {
  const head = load<f64>(x);
  const tail = dot(x + 8, x + 8, length - 1);
  if (tail < VANISHING) {
    memory.fill(x + 8, 0, offset(length - 1));
    store<f64>(x, abs(head));
    return head < 0 ? 2 : 0;
  }
  const r = sqrt(head * head + tail);
  // The sign that avoids cancellation.
  const first = head <= 0 ? head - r : -tail / (head + r);
  divideBy(x + 8, first, length - 1);
  store<f64>(x, r);
  return -first / r;
}

/** The entries from row to row of the copy of V. */
@inline
function strideOf(m: i32): i32 {
  return ((m + 7) >> 3 | 1) << 3;
}

/**
 * Writes V, `count` columns of m entries with their ones and zeros, and T to `work`. T is upper triangular:
 * column i is −β_i T Vᵀ v_i above β_i.
 */
function combine(m: i32, count: i32, C: usize, stride: i32, beta: usize, work: usize, pack: usize): void {
  const T = work;
  const products = T + offset(BLOCK * BLOCK);
  const V = products + offset(BLOCK * BLOCK);
  const strideV = strideOf(m);
  memory.fill(T, 0, offset(2 * BLOCK * BLOCK));
  for (let i = 0; i < count; i++) {
    const v = V + offset(i * strideV);
    memory.fill(v, 0, offset(i));
    store<f64>(v + offset(i), 1);
    memory.copy(v + offset(i + 1), C + offset(i * stride + i + 1), offset(m - i - 1));
  }
  gemm(count, count, m, 1, V, strideV, 1, V, 1, strideV, products, BLOCK, pack);
  for (let i = 0; i < count; i++) {
    const factor = load<f64>(beta + offset(i));
    for (let p = 0; p < i; p++) {
      let sum: f64 = 0;
      for (let q = p; q < i; q++) {
        sum += load<f64>(T + offset(p * BLOCK + q)) * load<f64>(products + offset(q * BLOCK + i));
      }
      store<f64>(T + offset(p * BLOCK + i), -factor * sum);
    }
    store<f64>(T + offset(i * BLOCK + i), factor);
  }
}

/** X −= V T Vᵀ X, or with Tᵀ, for columns of m entries: in memory, where columns are rows, X −= X V Tᵀ Vᵀ. */
function applyBlock(
  m: i32,
  count: i32,
  X: usize,
  stride: i32,
  columns: i32,
  transposed: bool,
  work: usize,
  pack: usize,
): void {
  const T = work;
  const V = T + offset(2 * BLOCK * BLOCK);
  const strideV = strideOf(m);
  const XV = V + offset(BLOCK * strideV);
  const XVT = XV + offset(BLOCK * columns);
  memory.fill(XV, 0, offset(2 * BLOCK * columns));
  gemm(columns, count, m, 1, X, stride, 1, V, 1, strideV, XV, BLOCK, pack);
  const row = transposed ? BLOCK : 1;
  const column = transposed ? 1 : BLOCK;
  gemm(columns, count, count, 1, XV, BLOCK, 1, T, row, column, XVT, BLOCK, pack);
  gemm(columns, m, count, -1, XVT, BLOCK, 1, V, strideV, 1, X, stride, pack);
}
