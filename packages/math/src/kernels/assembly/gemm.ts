// The matrix product on kernel memory, C += α A B: blocked for the caches, packed into panels, with a 3×6 tile of C in
// registers.
//
// Each entry of C takes its products one by one in the order of k, starting from what it held: the same roundings, and so
// the same bits, as three plain loops.
//
// See Goto & van de Geijn, Anatomy of high-performance matrix multiplication (ACM TOMS 34, 2008).

import { offset } from "./parts/offset";
import { MR, NR, packA, packB, widthOfLast } from "./parts/panels";
import { narrowTile, tile } from "./parts/tiles";

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
  addProduct(m, n, k, alpha, A, ra, ca, B, rb, cb, C, rc, pack, false);
}

/** C = A B, whatever C held. */
export function product(
  m: i32,
  n: i32,
  k: i32,
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
  if (k == 0) for (let i = 0; i < m; i++) memory.fill(C + offset(i * rc), 0, offset(n));
  addProduct(m, n, k, 1, A, ra, ca, B, rb, cb, C, rc, pack, true);
}

/** The entries of a fresh C count as 0. */
function addProduct(
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
  fresh: bool,
): void {
  const packedA = pack;
  const packedB = packedA + ((MC * KC) << 3);
  // What is read only once or twice is not worth packing.
  const direct = alpha == 1 && n <= 2 * NR;
  for (let j = 0; j < n; j += NC) {
    const nc = min(NC, n - j);
    for (let l = 0; l < k; l += KC) {
      const kc = min(KC, k - l);
      packB(nc, kc, B + offset(l * rb + j * cb), rb, cb, packedB);
      for (let i = 0; i < m; i += MC) {
        const mc = min(MC, m - i);
        const rows = direct ? mc - (mc % MR) : 0;
        const a = A + offset(i * ra + l * ca);
        const c = C + offset(i * rc + j);
        const clear = fresh && l == 0;
        if (rows > 0) multiplyPanels(rows, nc, kc, a, ra, ca, MR * ra, packedB, c, rc, clear);
        if (rows == mc) continue;
        packA(mc - rows, kc, alpha, a + offset(rows * ra), ra, ca, packedA);
        multiplyPanels(mc - rows, nc, kc, packedA, 1, MR, MR * kc, packedB, c + offset(rows * rc), rc, clear);
      }
    }
  }
}

/**
 * C += A B for a packed B, and an A whose panels of three rows begin `stepA` entries after one another. Behind the last
 * panel of B there must be room for one more 3×6 tile.
 */
function multiplyPanels(m: i32, n: i32, k: i32, A: usize, ra: i32, ca: i32, stepA: i32, B: usize, C: usize, rc: i32, fresh: bool): void {
  const whole = n - (n % NR);
  const edge = B + offset((whole + (whole < n ? widthOfLast(n - whole) : 0)) * k);
  for (let j = 0; j < n; j += NR) {
    const columns = min(NR, n - j);
    const width = columns == NR ? NR : widthOfLast(columns);
    let a = A;
    let i = 0;
    if (columns == width) {
      for (; i + MR <= m; i += MR, a += offset(stepA)) {
        if (width == NR) tile(k, a, ra, ca, B, C + offset(i * rc + j), rc, fresh);
        else narrowTile(k, a, ra, ca, B, C + offset(i * rc + j), rc, fresh);
      }
    }
    for (; i < m; i += MR, a += offset(stepA)) {
      // A tile that reaches over the edge is worked on beside the matrix, behind the last panel.
      const rows = min(MR, m - i);
      const c = C + offset(i * rc + j);
      if (!fresh) for (let p = 0; p < rows; p++) copyEntries(edge + offset(p * NR), c + offset(p * rc), columns);
      if (width == NR) tile(k, a, ra, ca, B, edge, NR, fresh);
      else narrowTile(k, a, ra, ca, B, edge, NR, fresh);
      for (let p = 0; p < rows; p++) copyEntries(c + offset(p * rc), edge + offset(p * NR), columns);
    }
    B += offset(width * k);
  }
}

function copyEntries(to: usize, from: usize, count: i32): void {
  for (let i = 0; i < count; i++) store<f64>(to + offset(i), load<f64>(from + offset(i)));
}
