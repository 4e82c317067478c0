// The matrix product on kernel memory, C += α A B: blocked for the caches, packed into panels, with a 3×6 tile of C in
// registers. 9 accumulators, 3 vectors of B and 2 temporaries fill 14 of the 15 SSE registers that engines hand out;
// 4×6 or 4×8 spill and halve the speed.
//
// Each entry of C takes its products one by one in the order of k, starting from what it held: the same roundings, and so
// the same bits, as three plain loops.
//
// See Goto & van de Geijn, Anatomy of high-performance matrix multiplication (ACM TOMS 34, 2008).

import { offset } from "./parts/offset";

/** Rows and columns of the tile. */
const MR: i32 = 3;
const NR: i32 = 6;
/** Blocks: KC×6 of B stays in the first cache, MC×KC of A in the second. */
const MC: i32 = 96;
const KC: i32 = 256;
const NC: i32 = 1536;

/**
 * C += alpha A B for A m×k, B k×n and C m×n. Entry (i, j) of A lies at A + 8 (i ra + j ca), of B at B + 8 (i rb + j cb),
 * of C at C + 8 (i rc + j). `pack` is room for the panels.
 */
export function gemm(
  m: i32,
  n: i32,
  k: i32,
  alpha: f64,
  A: usize,
  ra: i32,
  ca: i32,
  B: usize,
  rb: i32,
  cb: i32,
  C: usize,
  rc: i32,
  pack: usize,
): void {
  const packedA = pack;
  const packedB = packedA + ((MC * KC) << 3);
  for (let j = 0; j < n; j += NC) {
    const nc = min(NC, n - j);
    for (let l = 0; l < k; l += KC) {
      const kc = min(KC, k - l);
      packPanels(nc, kc, 1, B + offset(l * rb + j * cb), cb, rb, packedB, NR);
      for (let i = 0; i < m; i += MC) {
        const mc = min(MC, m - i);
        packPanels(mc, kc, alpha, A + offset(i * ra + l * ca), ra, ca, packedA, MR);
        multiplyPanels(mc, nc, kc, packedA, packedB, C + offset(i * rc + j), rc);
      }
    }
  }
}

/**
 * C += A B for packed factors: A in panels of 3 rows, B in panels of 6 columns, each panel column by column (row by row)
 * and filled up with zeros. Behind the last panel of B there must be room for one more 3×6 tile.
 */
export function multiplyPanels(m: i32, n: i32, k: i32, A: usize, B: usize, C: usize, rc: i32): void {
  const panelA: usize = (MR * k) << 3;
  const panelB: usize = (NR * k) << 3;
  const edge = B + <usize>((n + NR - 1) / NR) * panelB;
  for (let j = 0; j < n; j += NR) {
    let a = A;
    let i = 0;
    if (j + NR <= n) {
      for (; i + MR <= m; i += MR) {
        tile(k, a, B, C + offset(i * rc + j), rc);
        a += panelA;
      }
    }
    for (; i < m; i += MR) {
      // A tile that reaches over the edge is worked on beside the matrix.
      const rows = min(MR, m - i);
      const columns = min(NR, n - j);
      const c = C + offset(i * rc + j);
      for (let p = 0; p < rows; p++) copyEntries(edge + offset(p * NR), c + offset(p * rc), columns);
      tile(k, a, B, edge, NR);
      for (let p = 0; p < rows; p++) copyEntries(c + offset(p * rc), edge + offset(p * NR), columns);
      a += panelA;
    }
    B += panelB;
  }
}

/** A 3×6 tile of C takes the products of one panel of A and one of B. Four steps of k are written out: 5 % faster. */
function tile(k: i32, A: usize, B: usize, C: usize, rc: i32): void {
  const C1 = C + offset(rc);
  const C2 = C1 + offset(rc);
  let c00 = v128.load(C);
  let c01 = v128.load(C, 16);
  let c02 = v128.load(C, 32);
  let c10 = v128.load(C1);
  let c11 = v128.load(C1, 16);
  let c12 = v128.load(C1, 32);
  let c20 = v128.load(C2);
  let c21 = v128.load(C2, 16);
  let c22 = v128.load(C2, 32);
  let a: v128, b0: v128, b1: v128, b2: v128;
  for (; k >= 4; k -= 4) {
    b0 = v128.load(B);
    b1 = v128.load(B, 16);
    b2 = v128.load(B, 32);
    a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 8);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 16);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));

    b0 = v128.load(B, 48);
    b1 = v128.load(B, 64);
    b2 = v128.load(B, 80);
    a = v128.load64_splat(A, 24);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 32);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 40);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));

    b0 = v128.load(B, 96);
    b1 = v128.load(B, 112);
    b2 = v128.load(B, 128);
    a = v128.load64_splat(A, 48);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 56);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 64);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));

    b0 = v128.load(B, 144);
    b1 = v128.load(B, 160);
    b2 = v128.load(B, 176);
    a = v128.load64_splat(A, 72);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 80);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 88);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += offset(4 * MR);
    B += offset(4 * NR);
  }
  for (; k > 0; k--) {
    b0 = v128.load(B);
    b1 = v128.load(B, 16);
    b2 = v128.load(B, 32);
    a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 8);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A, 16);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += offset(MR);
    B += offset(NR);
  }
  v128.store(C, c00);
  v128.store(C, c01, 16);
  v128.store(C, c02, 32);
  v128.store(C1, c10);
  v128.store(C1, c11, 16);
  v128.store(C1, c12, 32);
  v128.store(C2, c20);
  v128.store(C2, c21, 16);
  v128.store(C2, c22, 32);
}

/** Panels of `width` lines, one entry of each line after the other; `step` leads to the next line, `along` along it. */
function packPanels(
  lines: i32,
  length: i32,
  alpha: f64,
  from: usize,
  step: i32,
  along: i32,
  to: usize,
  width: i32,
): void {
  for (let i = 0; i < lines; i += width) {
    if (i + width > lines) packEdge(lines - i, length, alpha, from, step, along, to, width);
    else if (step == 1 && width == NR) packSix(length, alpha, from, along, to);
    else if (step == 1 && width == MR) packColumns(length, alpha, from, along, to);
    else if (along == 1 && width == MR) packThree(length, alpha, from, step, to);
    else packLines(width, length, alpha, from, step, along, to, width);
    from += offset(width * step);
    to += offset(width * length);
  }
}

/** Six entries that lie side by side, line after line: the usual B. */
function packSix(length: i32, alpha: f64, from: usize, along: i32, to: usize): void {
  const factor = f64x2.splat(alpha);
  for (; length > 0; length--) {
    v128.store(to, f64x2.mul(factor, v128.load(from)));
    v128.store(to, f64x2.mul(factor, v128.load(from, 16)), 16);
    v128.store(to, f64x2.mul(factor, v128.load(from, 32)), 32);
    from += offset(along);
    to += offset(NR);
  }
}

/** Three entries that lie side by side, line after line: an A that is transposed. */
function packColumns(length: i32, alpha: f64, from: usize, along: i32, to: usize): void {
  const factor = f64x2.splat(alpha);
  for (; length > 0; length--) {
    v128.store(to, f64x2.mul(factor, v128.load(from)));
    store<f64>(to, alpha * load<f64>(from, 16), 16);
    from += offset(along);
    to += offset(MR);
  }
}

/** Three lines whose entries lie side by side, two entries of each at a time: the usual A. */
function packThree(length: i32, alpha: f64, from: usize, step: i32, to: usize): void {
  const factor = f64x2.splat(alpha);
  const second = from + offset(step);
  const third = second + offset(step);
  let at: usize = 0;
  for (; length >= 2; length -= 2) {
    const x = f64x2.mul(factor, v128.load(from + at));
    const y = f64x2.mul(factor, v128.load(second + at));
    const z = f64x2.mul(factor, v128.load(third + at));
    v128.store(to, v128.shuffle<f64>(x, y, 0, 2));
    v128.store(to, v128.shuffle<f64>(z, x, 0, 3), 16);
    v128.store(to, v128.shuffle<f64>(y, z, 1, 3), 32);
    at += 16;
    to += offset(2 * MR);
  }
  if (length > 0) {
    store<f64>(to, alpha * load<f64>(from + at));
    store<f64>(to, alpha * load<f64>(second + at), 8);
    store<f64>(to, alpha * load<f64>(third + at), 16);
  }
}

/** Line after line. */
function packLines(
  lines: i32,
  length: i32,
  alpha: f64,
  from: usize,
  step: i32,
  along: i32,
  to: usize,
  width: i32,
): void {
  for (let p = 0; p < lines; p++) {
    let source = from + offset(p * step);
    let target = to + offset(p);
    for (let l = 0; l < length; l++) {
      store<f64>(target, alpha * load<f64>(source));
      source += offset(along);
      target += offset(width);
    }
  }
}

/** The last panel is filled up with zeros. */
function packEdge(
  lines: i32,
  length: i32,
  alpha: f64,
  from: usize,
  step: i32,
  along: i32,
  to: usize,
  width: i32,
): void {
  memory.fill(to, 0, offset(width * length));
  packLines(lines, length, alpha, from, step, along, to, width);
}

function copyEntries(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i++) store<f64>(to + offset(i), load<f64>(from + offset(i)));
}
