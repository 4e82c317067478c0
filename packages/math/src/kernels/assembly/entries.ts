// Arithmetic and sums, entry by entry, on arrays that lie in one piece.
//
// Every function gives the bits of the plain loop beside it: array/lines.ts, array/pairwise-sum.ts.

/**
 * out = p + q for `rows` times `count` entries; q is one row, repeated. p + number where q is 0. Any of the three may be the
 * same array.
 */
export function add(p: usize, q: usize, number: f64, out: usize, count: i32, rows: i32): void {
  combine(ADD, p, q, number, out, count, rows);
}

/** out = p − q. */
export function subtract(p: usize, q: usize, number: f64, out: usize, count: i32, rows: i32): void {
  combine(SUBTRACT, p, q, number, out, count, rows);
}

/** out = p · q. */
export function multiply(p: usize, q: usize, number: f64, out: usize, count: i32, rows: i32): void {
  combine(MULTIPLY, p, q, number, out, count, rows);
}

/** out = p / q. */
export function divide(p: usize, q: usize, number: f64, out: usize, count: i32, rows: i32): void {
  combine(DIVIDE, p, q, number, out, count, rows);
}

/** out = p (1 − q²), the slope of tanh where its value is q, times p. `number` plays no part. */
export function tanhSlope(p: usize, q: usize, number: f64, out: usize, count: i32, rows: i32): void {
  combine(TANH_SLOPE, p, q, number, out, count, rows);
}

/** The sum in halves down to blocks of 128, each block in eight interleaved sums. */
export function sum(p: usize, count: i32): f64 {
  if (count <= 128) return sumOfBlock(p, count);
  const half = (count >> 1) & ~7;
  const q = p + ((<usize>half) << 3);
  if (count - half <= 128) return sumOfTwoBlocks(p, half, q, count - half);
  return sum(p, half) + sum(q, count - half);
}

/** Two blocks side by side, because each addition waits for the one before; the second is at least as long. */
function sumOfTwoBlocks(p: usize, first: i32, q: usize, second: i32): f64 {
  let a = v128.load(p);
  let b = v128.load(p, 16);
  let c = v128.load(p, 32);
  let d = v128.load(p, 48);
  let e = v128.load(q);
  let f = v128.load(q, 16);
  let g = v128.load(q, 32);
  let h = v128.load(q, 48);
  const end = p + ((<usize>first) << 3);
  for (p += 64, q += 64; p < end; p += 64, q += 64) {
    a = f64x2.add(a, v128.load(p));
    b = f64x2.add(b, v128.load(p, 16));
    c = f64x2.add(c, v128.load(p, 32));
    d = f64x2.add(d, v128.load(p, 48));
    e = f64x2.add(e, v128.load(q));
    f = f64x2.add(f, v128.load(q, 16));
    g = f64x2.add(g, v128.load(q, 32));
    h = f64x2.add(h, v128.load(q, 48));
  }
  let left = second - first;
  for (; left >= 8; left -= 8, q += 64) {
    e = f64x2.add(e, v128.load(q));
    f = f64x2.add(f, v128.load(q, 16));
    g = f64x2.add(g, v128.load(q, 32));
    h = f64x2.add(h, v128.load(q, 48));
  }
  let total = across(e) + across(f) + (across(g) + across(h));
  for (; left > 0; left--, q += 8) total += load<f64>(q);
  return across(a) + across(b) + (across(c) + across(d)) + total;
}

/**
 * total = the sum of rows of `width` entries, one below the other from p on. Four at a time, because reading and writing
 * the total costs as much as reading two rows.
 */
export function addRows(p: usize, rows: i32, width: i32, total: usize): void {
  const stride = (<usize>width) << 3;
  const inPairs = stride & ~15;
  memory.fill(total, 0, stride);
  for (; rows >= 4; rows -= 4, p += 4 * stride) {
    const q = p + stride;
    const r = q + stride;
    const s = r + stride;
    for (let at: usize = 0; at < inPairs; at += 16) {
      const first = f64x2.add(v128.load(p + at), v128.load(q + at));
      const second = f64x2.add(v128.load(r + at), v128.load(s + at));
      v128.store(total + at, f64x2.add(v128.load(total + at), f64x2.add(first, second)));
    }
    if (width & 1) {
      const four = load<f64>(p + inPairs) + load<f64>(q + inPairs) + (load<f64>(r + inPairs) + load<f64>(s + inPairs));
      store<f64>(total + inPairs, load<f64>(total + inPairs) + four);
    }
  }
  for (; rows > 0; rows--, p += stride) add(total, p, 0, total, width, 1);
}

function sumOfBlock(p: usize, count: i32): f64 {
  let total: f64 = 0;
  let left = count;
  if (count >= 8) {
    let a = v128.load(p);
    let b = v128.load(p, 16);
    let c = v128.load(p, 32);
    let d = v128.load(p, 48);
    p += 64;
    for (left -= 8; left >= 8; left -= 8, p += 64) {
      a = f64x2.add(a, v128.load(p));
      b = f64x2.add(b, v128.load(p, 16));
      c = f64x2.add(c, v128.load(p, 32));
      d = f64x2.add(d, v128.load(p, 48));
    }
    total = across(a) + across(b) + (across(c) + across(d));
  }
  for (; left > 0; left--, p += 8) total += load<f64>(p);
  return total;
}

@inline
function across(v: v128): f64 {
  return f64x2.extract_lane(v, 0) + f64x2.extract_lane(v, 1);
}

/** Where the last whole pair of entries ends. */
@inline
function pairs(p: usize, count: i32): usize {
  return p + ((<usize>(count & ~1)) << 3);
}

const ADD = 0;
const SUBTRACT = 1;
const MULTIPLY = 2;
const DIVIDE = 3;
const TANH_SLOPE = 4;

/** One loop for each operation: `operation` is a constant wherever this is inlined. */
@inline
function combine(operation: i32, p: usize, q: usize, number: f64, out: usize, count: i32, rows: i32): void {
  const one = f64x2.splat(number);
  for (; rows > 0; rows--) {
    const end = pairs(p, count);
    let r = q;
    if (q) {
      for (; p < end; p += 16, r += 16, out += 16) v128.store(out, pairOf(operation, v128.load(p), v128.load(r)));
    } else {
      for (; p < end; p += 16, out += 16) v128.store(out, pairOf(operation, v128.load(p), one));
    }
    if (count & 1) {
      const last = pairOf(operation, v128.load64_splat(p), q ? v128.load64_splat(r) : one);
      store<f64>(out, f64x2.extract_lane(last, 0));
      p += 8;
      out += 8;
    }
  }
}

@inline
function pairOf(operation: i32, x: v128, y: v128): v128 {
  if (operation == ADD) return f64x2.add(x, y);
  if (operation == SUBTRACT) return f64x2.sub(x, y);
  if (operation == MULTIPLY) return f64x2.mul(x, y);
  if (operation == DIVIDE) return f64x2.div(x, y);
  return f64x2.mul(x, f64x2.sub(f64x2.splat(1), f64x2.mul(y, y)));
}
