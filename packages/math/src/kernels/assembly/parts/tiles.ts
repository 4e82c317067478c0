// What the matrix product does in registers. Entry (i, l) of A lies at A + 8 (i ra + l ca); B is a packed panel. A fresh C
// counts as 0.
//
// 9 accumulators, 3 vectors of B and 2 temporaries fill 14 of the 15 SSE registers that engines hand out; 4×6 or 4×8 spill
// and halve the speed.

import { offset } from "./offset";
import { NR } from "./panels";

const ZERO = f64x2.splat(0);

/** A 3×6 tile of C takes the products of one panel of A and one of B. Four steps of k are written out: 5 % faster. */
export function tile(k: i32, A: usize, ra: i32, ca: i32, B: usize, C: usize, rc: i32, fresh: bool): void {
  let A1 = A + offset(ra);
  let A2 = A1 + offset(ra);
  const next = offset(ca);
  const C1 = C + offset(rc);
  const C2 = C1 + offset(rc);
  let c00 = ZERO, c01 = ZERO, c02 = ZERO;
  let c10 = ZERO, c11 = ZERO, c12 = ZERO;
  let c20 = ZERO, c21 = ZERO, c22 = ZERO;
  if (!fresh) {
    c00 = v128.load(C);
    c01 = v128.load(C, 16);
    c02 = v128.load(C, 32);
    c10 = v128.load(C1);
    c11 = v128.load(C1, 16);
    c12 = v128.load(C1, 32);
    c20 = v128.load(C2);
    c21 = v128.load(C2, 16);
    c22 = v128.load(C2, 32);
  }
  let a: v128, b0: v128, b1: v128, b2: v128;
  for (; k >= 4; k -= 4) {
    b0 = v128.load(B);
    b1 = v128.load(B, 16);
    b2 = v128.load(B, 32);
    a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A1);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A2);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += next;
    A1 += next;
    A2 += next;

    b0 = v128.load(B, 48);
    b1 = v128.load(B, 64);
    b2 = v128.load(B, 80);
    a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A1);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A2);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += next;
    A1 += next;
    A2 += next;

    b0 = v128.load(B, 96);
    b1 = v128.load(B, 112);
    b2 = v128.load(B, 128);
    a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A1);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A2);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += next;
    A1 += next;
    A2 += next;

    b0 = v128.load(B, 144);
    b1 = v128.load(B, 160);
    b2 = v128.load(B, 176);
    a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    c02 = f64x2.add(c02, f64x2.mul(a, b2));
    a = v128.load64_splat(A1);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A2);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += next;
    A1 += next;
    A2 += next;
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
    a = v128.load64_splat(A1);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    c12 = f64x2.add(c12, f64x2.mul(a, b2));
    a = v128.load64_splat(A2);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    c22 = f64x2.add(c22, f64x2.mul(a, b2));
    A += next;
    A1 += next;
    A2 += next;
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

/** The same for a 3×4 tile, which fits where at most four columns are left. */
export function narrowTile(k: i32, A: usize, ra: i32, ca: i32, B: usize, C: usize, rc: i32, fresh: bool): void {
  let A1 = A + offset(ra);
  let A2 = A1 + offset(ra);
  const next = offset(ca);
  const C1 = C + offset(rc);
  const C2 = C1 + offset(rc);
  let c00 = ZERO, c01 = ZERO;
  let c10 = ZERO, c11 = ZERO;
  let c20 = ZERO, c21 = ZERO;
  if (!fresh) {
    c00 = v128.load(C);
    c01 = v128.load(C, 16);
    c10 = v128.load(C1);
    c11 = v128.load(C1, 16);
    c20 = v128.load(C2);
    c21 = v128.load(C2, 16);
  }
  for (; k > 0; k--) {
    const b0 = v128.load(B);
    const b1 = v128.load(B, 16);
    let a = v128.load64_splat(A);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    a = v128.load64_splat(A1);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    a = v128.load64_splat(A2);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    A += next;
    A1 += next;
    A2 += next;
    B += offset(4);
  }
  v128.store(C, c00);
  v128.store(C, c01, 16);
  v128.store(C1, c10);
  v128.store(C1, c11, 16);
  v128.store(C2, c20);
  v128.store(C2, c21, 16);
}
