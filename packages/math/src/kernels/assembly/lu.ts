// PA = LU with partial pivoting on kernel memory: columns are halved until a few are left, so that nearly all the work is
// gemm's (Toledo, Locality of reference in LU decomposition with partial pivoting, SIAM J. Matrix Anal. Appl. 18, 1997).
//
// Every entry is diminished by the same products in the same order as by elimination column by column, and divided by the
// pivot itself: the same bits, and so the same pivots.

import { gemm } from "./parts/gemm";
import { offset } from "./parts/offset";
import { solveLower } from "./parts/triangular";

/** So many columns are eliminated directly: a multiple of gemm's 6. */
const NARROW: i32 = 18;

/**
 * Factors F, m×n, entry (i, j) at F + 8 (i r + j), in place: U on and above the diagonal, the multipliers of L below it.
 * For each of the min(m, n) steps, the 32-bit number at `swaps` says which row was swapped with the row of the pivot.
 * `pack` is room for gemm, `panel` for 18 (m + 16) numbers.
 */
export function factorize(m: i32, n: i32, F: usize, r: i32, swaps: usize, panel: usize, pack: usize): void {
  const steps = min(m, n);
  factorizeColumns(m, steps, F, r, swaps, panel, pack);
  if (n == steps) return;
  swapRows(0, steps, swaps, F, r, steps, n);
  solveLower(steps, n - steps, F, r, 1, F + offset(steps), r, true, pack);
}

function factorizeColumns(m: i32, n: i32, F: usize, r: i32, swaps: usize, panel: usize, pack: usize): void {
  if (n <= NARROW) {
    factorizePanel(m, n, F, r, swaps, panel);
    return;
  }
  const head = ((n >> 1) + NARROW - 1) / NARROW * NARROW;
  const right = F + offset(head);
  const below = right + offset(head * r);
  const laterSwaps = swaps + (head << 2);
  factorizeColumns(m, head, F, r, swaps, panel, pack);
  swapRows(0, head, swaps, F, r, head, n);
  solveLower(head, n - head, F, r, 1, right, r, true, pack);
  gemm(m - head, n - head, head, -1, F + offset(head * r), r, 1, right, r, 1, below, r, pack);
  factorizeColumns(m - head, n - head, below, r, laterSwaps, panel, pack);
  for (let k = 0; k < n - head; k++) {
    const at = laterSwaps + (k << 2);
    store<i32>(at, load<i32>(at) + head);
  }
  swapRows(head, n, swaps, F, r, 0, head);
}

/** Applies the swaps of the steps from `first` to `last` to the columns from `left` to `right`. */
function swapRows(first: i32, last: i32, swaps: usize, F: usize, r: i32, left: i32, right: i32): void {
  for (let k = first; k < last; k++) {
    const p = load<i32>(swaps + (k << 2));
    if (p == k) continue;
    let x = F + offset(k * r + left);
    let y = F + offset(p * r + left);
    let j = left;
    for (; j + 2 <= right; j += 2) {
      const entries = v128.load(x);
      v128.store(x, v128.load(y));
      v128.store(y, entries);
      x += 16;
      y += 16;
    }
    if (j < right) {
      const entry = load<f64>(x);
      store<f64>(x, load<f64>(y));
      store<f64>(y, entry);
    }
  }
}

/** A few columns, worked on as a copy in which each column lies in one piece. */
function factorizePanel(m: i32, n: i32, F: usize, r: i32, swaps: usize, panel: usize): void {
  // An odd number of cache lines from column to column, so that they do not push each other out.
  const stride = (((m + 7) >> 3) | 1) << 3;
  copyToColumns(m, n, F, r, panel, stride);
  for (let j = 0; j < n; j++) {
    const column = panel + offset(j * stride);
    // Its upper entries become those of U: each is complete when the ones above it have been taken off.
    for (let k = 0; k < j; k++) {
      const u = load<f64>(column + offset(k));
      const multipliers = panel + offset(k * stride);
      for (let i = k + 1; i < j; i++) {
        const at = column + offset(i);
        store<f64>(at, load<f64>(at) - load<f64>(multipliers + offset(i)) * u);
      }
    }
    const p = subtractAndFindPivot(m, j, panel, stride, column);
    store<i32>(swaps + (j << 2), p);
    if (p != j) {
      for (let k = 0; k < n; k++) {
        const x = panel + offset(k * stride + j);
        const y = panel + offset(k * stride + p);
        const entry = load<f64>(x);
        store<f64>(x, load<f64>(y));
        store<f64>(y, entry);
      }
    }
    divideBelow(m, j, column);
  }
  copyFromColumns(m, n, F, r, panel, stride);
}

/** Takes the products of the columns before column j off its entries from j on; returns the row of the largest. */
function subtractAndFindPivot(m: i32, j: i32, panel: usize, stride: i32, column: usize): i32 {
  const step = offset(stride);
  let i = j;
  let greatest = f64x2.splat(0);
  for (; i + 8 <= m; i += 8) {
    const at = column + offset(i);
    let x0 = v128.load(at);
    let x1 = v128.load(at, 16);
    let x2 = v128.load(at, 32);
    let x3 = v128.load(at, 48);
    let l = panel + offset(i);
    for (let k = 0; k < j; k++) {
      const u = v128.load64_splat(column + offset(k));
      x0 = f64x2.sub(x0, f64x2.mul(v128.load(l), u));
      x1 = f64x2.sub(x1, f64x2.mul(v128.load(l, 16), u));
      x2 = f64x2.sub(x2, f64x2.mul(v128.load(l, 32), u));
      x3 = f64x2.sub(x3, f64x2.mul(v128.load(l, 48), u));
      l += step;
    }
    v128.store(at, x0);
    v128.store(at, x1, 16);
    v128.store(at, x2, 32);
    v128.store(at, x3, 48);
    // pmax(a, b) keeps a when b is NaN.
    greatest = f64x2.pmax(greatest, f64x2.abs(x0));
    greatest = f64x2.pmax(greatest, f64x2.abs(x1));
    greatest = f64x2.pmax(greatest, f64x2.abs(x2));
    greatest = f64x2.pmax(greatest, f64x2.abs(x3));
  }
  let largest = max(f64x2.extract_lane(greatest, 0), f64x2.extract_lane(greatest, 1));
  for (; i < m; i++) {
    const at = column + offset(i);
    let x = load<f64>(at);
    let l = panel + offset(i);
    for (let k = 0; k < j; k++) {
      x -= load<f64>(l) * load<f64>(column + offset(k));
      l += step;
    }
    store<f64>(at, x);
    if (abs(x) > largest) largest = abs(x);
  }
  // NaN in the pivot's place stays there: nothing is larger than it.
  const own = load<f64>(column + offset(j));
  if (own != own) return j;
  for (let p = j; p < m; p++) if (abs(load<f64>(column + offset(p))) == largest) return p;
  return j;
}

/** The multipliers; a zero pivot leaves its column as it is, for then all below are 0 as well. */
function divideBelow(m: i32, j: i32, column: usize): void {
  const pivot = load<f64>(column + offset(j));
  if (pivot == 0) return;
  const pivots = f64x2.splat(pivot);
  let i = j + 1;
  for (; i + 2 <= m; i += 2) {
    const at = column + offset(i);
    v128.store(at, f64x2.div(v128.load(at), pivots));
  }
  if (i < m) store<f64>(column + offset(i), load<f64>(column + offset(i)) / pivot);
}

function copyToColumns(m: i32, n: i32, F: usize, r: i32, panel: usize, stride: i32): void {
  for (let i = 0; i < m; i++) {
    let to = panel + offset(i);
    for (let j = 0; j < n; j++) {
      store<f64>(to, load<f64>(F + offset(j)));
      to += offset(stride);
    }
    F += offset(r);
  }
}

function copyFromColumns(m: i32, n: i32, F: usize, r: i32, panel: usize, stride: i32): void {
  for (let i = 0; i < m; i++) {
    let from = panel + offset(i);
    for (let j = 0; j < n; j++) {
      store<f64>(F + offset(j), load<f64>(from));
      from += offset(stride);
    }
    F += offset(r);
  }
}

/**
 * The first k with |u_kk| ≤ tolerance (|a_k| + Σ |l_ki u_ik|), or −1. `sizes` holds the n numbers |a_k| and room for n
 * more, and is used up.
 */
export function negligiblePivot(n: i32, F: usize, r: i32, sizes: usize, tolerance: f64): i32 {
  if (allStandOut(n, F, r, sizes, tolerance)) return -1;
  // Eight rows of L and eight columns of U at a time, so that both are read along cache lines.
  for (let first = 0; first < n; first += 8) {
    const last = min(first + 8, n);
    for (let i = 0; i < last; i++) {
      for (let k = max(first, i + 1); k < last; k++) {
        const at = sizes + offset(k);
        const product = load<f64>(F + offset(k * r + i)) * load<f64>(F + offset(i * r + k));
        store<f64>(at, load<f64>(at) + abs(product));
      }
    }
    for (let k = first; k < last; k++) {
      if (abs(load<f64>(F + offset(k * r + k))) <= tolerance * load<f64>(sizes + offset(k))) return k;
    }
  }
  return -1;
}

/**
 * Whether every pivot is large beside what bounds those sums from above, Σ |u_ik|, for no multiplier is larger than 1:
 * so it nearly always is, and this reads U only, along its rows. A factor of 2 covers the rounding of the sums.
 */
function allStandOut(n: i32, F: usize, r: i32, sizes: usize, tolerance: f64): bool {
  const sums = sizes + offset(n);
  memory.fill(sums, 0, offset(n));
  for (let i = 0; i < n; i++) {
    const row = F + offset(i * r);
    let k = i + 1;
    for (; k + 2 <= n; k += 2) {
      const at = sums + offset(k);
      v128.store(at, f64x2.add(v128.load(at), f64x2.abs(v128.load(row + offset(k)))));
    }
    if (k < n) store<f64>(sums + offset(k), load<f64>(sums + offset(k)) + abs(load<f64>(row + offset(k))));
  }
  for (let k = 0; k < n; k++) {
    const bound = load<f64>(sizes + offset(k)) + load<f64>(sums + offset(k));
    if (!(abs(load<f64>(F + offset(k * r + k))) > 2 * tolerance * bound)) return false;
  }
  return true;
}
