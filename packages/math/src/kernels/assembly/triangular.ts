// Triangular systems with many right sides on kernel memory. Halving the triangle leaves nearly all the work to gemm.
//
// Strides may be negative: seen from its last row, the upper triangle is a lower one, so there is one function for both.
// Each entry of X is diminished in the order of the unknowns: the same bits as substitution by rows.

import { gemm } from "./parts/gemm";
import { offset } from "./parts/offset";

/** Triangles of this order are solved directly. */
const SMALL: i32 = 18;

/**
 * X = T⁻¹ X for a lower triangular T, n×n, entry (i, j) at T + 8 (i rt + j ct), and X, n×k, entry (i, j) at
 * X + 8 (i rx + j). `unit` takes the diagonal of T as ones. `pack` is room for gemm.
 */
export function solveLower(
  n: i32,
  k: i32,
  T: usize,
  rt: i32,
  ct: i32,
  X: usize,
  rx: i32,
  unit: bool,
  pack: usize,
): void {
  if (n <= SMALL) {
    solveSmall(n, k, T, rt, ct, X, rx, unit);
    return;
  }
  const head = ((n >> 1) + 5) / 6 * 6;
  const belowX = X + offset(head * rx);
  const belowT = T + offset(head * rt);
  solveLower(head, k, T, rt, ct, X, rx, unit, pack);
  if (k > 2) gemm(n - head, k, head, -1, belowT, rt, ct, X, rx, 1, belowX, rx, pack);
  else for (let j = 0; j < k; j++) subtractProduct(n - head, head, belowT, rt, ct, X + offset(j), belowX + offset(j), rx);
  solveLower(n - head, k, belowT + offset(head * ct), rt, ct, belowX, rx, unit, pack);
}

function solveSmall(n: i32, k: i32, T: usize, rt: i32, ct: i32, X: usize, rx: i32, unit: bool): void {
  let j = 0;
  for (; j + 8 <= k; j += 8) solveEight(n, T, rt, ct, X + offset(j), rx, unit);
  for (; j < k; j++) solveOne(n, T, rt, ct, X + offset(j), rx, unit);
}

/** Eight right sides, side by side in four vectors. */
function solveEight(n: i32, T: usize, rt: i32, ct: i32, X: usize, rx: i32, unit: bool): void {
  let x = X;
  for (let i = 0; i < n; i++) {
    let x0 = v128.load(x);
    let x1 = v128.load(x, 16);
    let x2 = v128.load(x, 32);
    let x3 = v128.load(x, 48);
    let t = T;
    for (let y = X; y != x; y += offset(rx)) {
      const factor = v128.load64_splat(t);
      x0 = f64x2.sub(x0, f64x2.mul(factor, v128.load(y)));
      x1 = f64x2.sub(x1, f64x2.mul(factor, v128.load(y, 16)));
      x2 = f64x2.sub(x2, f64x2.mul(factor, v128.load(y, 32)));
      x3 = f64x2.sub(x3, f64x2.mul(factor, v128.load(y, 48)));
      t += offset(ct);
    }
    if (!unit) {
      const pivot = v128.load64_splat(t);
      x0 = f64x2.div(x0, pivot);
      x1 = f64x2.div(x1, pivot);
      x2 = f64x2.div(x2, pivot);
      x3 = f64x2.div(x3, pivot);
    }
    v128.store(x, x0);
    v128.store(x, x1, 16);
    v128.store(x, x2, 32);
    v128.store(x, x3, 48);
    x += offset(rx);
    T += offset(rt);
  }
}

function solveOne(n: i32, T: usize, rt: i32, ct: i32, X: usize, rx: i32, unit: bool): void {
  let x = X;
  for (let i = 0; i < n; i++) {
    let s = load<f64>(x);
    let t = T;
    for (let y = X; y != x; y += offset(rx)) {
      s -= load<f64>(t) * load<f64>(y);
      t += offset(ct);
    }
    store<f64>(x, unit ? s : s / load<f64>(t));
    x += offset(rx);
    T += offset(rt);
  }
}

/** y −= T x for one column x of k entries and y of m, both with stride rx: eight rows at a time, whose sums overlap. */
function subtractProduct(m: i32, k: i32, T: usize, rt: i32, ct: i32, X: usize, Y: usize, rx: i32): void {
  const row = offset(rt);
  const next = offset(rx);
  let i = 0;
  for (; i + 8 <= m; i += 8) {
    const y1 = Y + next;
    const y2 = y1 + next;
    const y3 = y2 + next;
    const y4 = y3 + next;
    const y5 = y4 + next;
    const y6 = y5 + next;
    const y7 = y6 + next;
    let s0 = load<f64>(Y);
    let s1 = load<f64>(y1);
    let s2 = load<f64>(y2);
    let s3 = load<f64>(y3);
    let s4 = load<f64>(y4);
    let s5 = load<f64>(y5);
    let s6 = load<f64>(y6);
    let s7 = load<f64>(y7);
    let x = X;
    let t = T;
    for (let l = 0; l < k; l++) {
      const xl = load<f64>(x);
      s0 -= load<f64>(t) * xl;
      s1 -= load<f64>(t + row) * xl;
      s2 -= load<f64>(t + 2 * row) * xl;
      s3 -= load<f64>(t + 3 * row) * xl;
      const u = t + 4 * row;
      s4 -= load<f64>(u) * xl;
      s5 -= load<f64>(u + row) * xl;
      s6 -= load<f64>(u + 2 * row) * xl;
      s7 -= load<f64>(u + 3 * row) * xl;
      x += next;
      t += offset(ct);
    }
    store<f64>(Y, s0);
    store<f64>(y1, s1);
    store<f64>(y2, s2);
    store<f64>(y3, s3);
    store<f64>(y4, s4);
    store<f64>(y5, s5);
    store<f64>(y6, s6);
    store<f64>(y7, s7);
    Y += 8 * next;
    T += 8 * row;
  }
  for (; i < m; i++) {
    let s = load<f64>(Y);
    let x = X;
    let t = T;
    for (let l = 0; l < k; l++) {
      s -= load<f64>(t) * load<f64>(x);
      x += next;
      t += offset(ct);
    }
    store<f64>(Y, s);
    Y += next;
    T += row;
  }
}
