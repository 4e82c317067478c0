// Panels for the matrix product: lines that are worked on together lie side by side, one entry of each after the other.

import { offset } from "./offset";

/** Rows and columns of a tile of C: the lines of a panel of A and of B. */
export const MR: i32 = 3;
export const NR: i32 = 6;

/** How wide the last panel of B is where fewer than six columns are left: four, or six. */
export function widthOfLast(columns: i32): i32 {
  return columns <= 4 ? 4 : NR;
}

/** A in panels of three rows, times alpha. `step` leads to the next row, `along` along it. The last is filled up with zeros. */
export function packA(rows: i32, length: i32, alpha: f64, from: usize, step: i32, along: i32, to: usize): void {
  for (let i = 0; i < rows; i += MR) {
    if (i + MR > rows) packEdge(rows - i, length, alpha, from, step, along, to, MR);
    else if (step == 1) packColumns(length, alpha, from, along, to);
    else if (along == 1) packThree(length, alpha, from, step, to);
    else packLines(MR, length, alpha, from, step, along, to, MR);
    from += offset(MR * step);
    to += offset(MR * length);
  }
}

/** B in panels of six columns. `step` leads to the next column, `along` down it. The last may be narrower. */
export function packB(columns: i32, length: i32, from: usize, along: i32, step: i32, to: usize): void {
  for (; columns >= NR; columns -= NR) {
    if (step == 1) packSix(length, from, along, to);
    else packLines(NR, length, 1, from, step, along, to, NR);
    from += offset(NR * step);
    to += offset(NR * length);
  }
  if (columns > 0) packEdge(columns, length, 1, from, step, along, to, widthOfLast(columns));
}

/** Six entries that lie side by side, line after line: the usual B. */
function packSix(length: i32, from: usize, along: i32, to: usize): void {
  for (; length > 0; length--) {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    v128.store(to, v128.load(from, 32), 32);
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

/** A last panel is filled up with zeros. */
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
  if (lines < width) memory.fill(to, 0, offset(width * length));
  packLines(lines, length, alpha, from, step, along, to, width);
}
