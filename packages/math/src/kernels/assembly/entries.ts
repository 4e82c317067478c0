// Arithmetic, sums and e^x, entry by entry, on arrays that lie in one piece.
//
// Every function gives the bits of the plain loop beside it: array/lines.ts, array/pairwise-sum.ts, elementary/exp.ts.

/** out = p + q, or p + number where q is 0. Any of the three may be the same array. */
export function add(p: usize, q: usize, number: f64, out: usize, count: i32): void {
  combine(ADD, p, q, number, out, count);
}

/** out = p − q. */
export function subtract(p: usize, q: usize, number: f64, out: usize, count: i32): void {
  combine(SUBTRACT, p, q, number, out, count);
}

/** out = p · q. */
export function multiply(p: usize, q: usize, number: f64, out: usize, count: i32): void {
  combine(MULTIPLY, p, q, number, out, count);
}

/** out = p / q. */
export function divide(p: usize, q: usize, number: f64, out: usize, count: i32): void {
  combine(DIVIDE, p, q, number, out, count);
}

/** out = p (1 − q²), the slope of tanh where its value is q, times p. `number` plays no part. */
export function tanhSlope(p: usize, q: usize, number: f64, out: usize, count: i32): void {
  combine(TANH_SLOPE, p, q, number, out, count);
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

/**
 * The numbers that e^x needs, each twice. Read from memory: engines build a constant vector anew wherever it is used, in
 * three instructions against one.
 */
const C = memory.data<f64>([
  -746, -746, 710, 710, 1.442695040888963387, 1.442695040888963387, 0.5, 0.5, 6.9314718036912381649e-1,
  6.9314718036912381649e-1, 1.90821492927058770002e-10, 1.90821492927058770002e-10, 4.13813679705723846039e-8,
  4.13813679705723846039e-8, -1.6533902205465251539e-6, -1.6533902205465251539e-6, 6.61375632143793436117e-5,
  6.61375632143793436117e-5, -2.77777777770155933842e-3, -2.77777777770155933842e-3, 1.66666666666666019037e-1,
  1.66666666666666019037e-1, 2, 2, 1, 1, 6755399441056767, 6755399441056767, 709.782712893384, 709.782712893384,
  -745.1332191019412, -745.1332191019412, Infinity, Infinity, 708, 708,
  0.625, 0.625, 22, 22, -9.64399179425052238628e-1, -9.64399179425052238628e-1, 9.92877231001918586564e1,
  9.92877231001918586564e1, 1.61468768441708447952e3, 1.61468768441708447952e3, 1.12811678491632931402e2,
  1.12811678491632931402e2, 2.23548839060100448583e3, 2.23548839060100448583e3, 4.84406305325125486048e3,
  4.84406305325125486048e3,
], 16);

/** out = e^p, by fdlibm's rational function. */
export function exp(p: usize, out: usize, count: i32): void {
  const end = pairs(p, count);
  for (const most = p + ((<usize>(count & ~3)) << 3); p < most; p += 32, out += 32) {
    const x = v128.load(p);
    const y = v128.load(p, 16);
    // Far from overflow and underflow, as nearly always, bounds need not be looked at.
    if (i64x2.all_true(v128.and(moderate(x), moderate(y)))) {
      v128.store(out, expOfModerate(x));
      v128.store(out, expOfModerate(y), 16);
    } else {
      v128.store(out, expOfPair(x));
      v128.store(out, expOfPair(y), 16);
    }
  }
  for (; p < end; p += 16, out += 16) v128.store(out, expOfPair(v128.load(p)));
  if (count & 1) store<f64>(out, f64x2.extract_lane(expOfPair(v128.load64_splat(p)), 0));
}

@inline
function moderate(x: v128): v128 {
  return f64x2.lt(f64x2.abs(x), v128.load(C, 272));
}

@inline
function expOfModerate(x: v128): v128 {
  // The last bits of the sum are k + 1023, the exponent of 2^k.
  const shifted = f64x2.add(f64x2.mul(x, v128.load(C, 32)), v128.load(C, 208));
  return f64x2.mul(expReduced(x, f64x2.sub(shifted, v128.load(C, 208))), i64x2.shl(shifted, 52));
}

function expOfPair(given: v128): v128 {
  // Outside these bounds the answer is known; inside them the exponent is small enough to be split.
  const x = f64x2.pmin(f64x2.pmax(given, v128.load(C)), v128.load(C, 16));
  const k = f64x2.sub(f64x2.add(f64x2.mul(x, v128.load(C, 32)), v128.load(C, 208)), v128.load(C, 208));
  const y = expReduced(x, k);
  // Two factors, each a power of two of its own, so that the product is rounded once, also where it is subnormal.
  const half = f64x2.floor(f64x2.mul(k, v128.load(C, 48)));
  const scaled = f64x2.mul(f64x2.mul(y, powerOfTwo(half)), powerOfTwo(f64x2.sub(k, half)));
  const tooLarge = f64x2.gt(given, v128.load(C, 224));
  const tooSmall = f64x2.lt(given, v128.load(C, 240));
  return v128.andnot(v128.bitselect(v128.load(C, 256), scaled, tooLarge), tooSmall);
}

/** e^(x − k ln 2). */
@inline
function expReduced(x: v128, k: v128): v128 {
  const high = f64x2.sub(x, f64x2.mul(k, v128.load(C, 64)));
  const first = f64x2.add(v128.load(C, 192), high);
  return f64x2.add(first, restOfExp(k, high, first));
}

/** What is missing from `first`, 1 + high rounded. */
@inline
function restOfExp(k: v128, high: v128, first: v128): v128 {
  const low = f64x2.mul(k, v128.load(C, 80));
  const r = f64x2.sub(high, low);
  const z = f64x2.mul(r, r);
  const w = f64x2.mul(z, z);
  const start = f64x2.add(v128.load(C, 160), f64x2.mul(z, v128.load(C, 144)));
  const end = f64x2.add(v128.load(C, 128), f64x2.mul(z, v128.load(C, 112)));
  let c = f64x2.add(start, f64x2.mul(w, f64x2.add(end, f64x2.mul(w, v128.load(C, 96)))));
  c = f64x2.sub(r, f64x2.mul(z, c));
  const rest = f64x2.div(f64x2.mul(r, c), f64x2.sub(v128.load(C, 176), c));
  return f64x2.add(f64x2.sub(high, f64x2.sub(first, v128.load(C, 192))), f64x2.sub(rest, low));
}

/** out = tanh p. */
export function tanh(p: usize, out: usize, count: i32): void {
  for (const end = pairs(p, count); p < end; p += 16, out += 16) v128.store(out, tanhOfPair(v128.load(p)));
  if (count & 1) store<f64>(out, f64x2.extract_lane(tanhOfPair(v128.load64_splat(p)), 0));
}

function tanhOfPair(x: v128): v128 {
  const size = f64x2.abs(x);
  const sign = v128.xor(x, size);
  const small = f64x2.lt(size, v128.load(C, 288));
  const one = v128.load(C, 192);
  let large = one;
  if (!i64x2.all_true(small)) {
    const bounded = f64x2.pmin(size, v128.load(C, 304));
    const y = f64x2.add(bounded, bounded);
    const shifted = f64x2.add(f64x2.mul(y, v128.load(C, 32)), v128.load(C, 208));
    const k = f64x2.sub(shifted, v128.load(C, 208));
    const scale = i64x2.shl(shifted, 52);
    const high = f64x2.sub(y, f64x2.mul(k, v128.load(C, 64)));
    const first = f64x2.add(one, high);
    const rest = restOfExp(k, high, first);
    const sum = f64x2.add(first, rest);
    const power = f64x2.mul(sum, scale);
    const low = f64x2.mul(f64x2.add(f64x2.sub(first, sum), rest), scale);
    const divisor = f64x2.add(power, one);
    const quotient = f64x2.div(v128.load(C, 176), divisor);
    const lost = f64x2.add(f64x2.add(f64x2.sub(power, divisor), one), low);
    large = f64x2.sub(one, f64x2.sub(quotient, f64x2.div(f64x2.mul(quotient, lost), divisor)));
  }
  const z = f64x2.mul(size, size);
  let n = f64x2.sub(f64x2.mul(v128.load(C, 320), z), v128.load(C, 336));
  n = f64x2.sub(f64x2.mul(n, z), v128.load(C, 352));
  let d = f64x2.add(f64x2.mul(f64x2.add(z, v128.load(C, 368)), z), v128.load(C, 384));
  d = f64x2.add(f64x2.mul(d, z), v128.load(C, 400));
  const near = f64x2.add(size, f64x2.mul(f64x2.mul(size, z), f64x2.div(n, d)));
  return v128.or(v128.bitselect(near, large, small), sign);
}

/** 2^k for whole k from −1022 to 1023. The sum has k + 1023 in its last bits, which become the exponent. */
@inline
function powerOfTwo(k: v128): v128 {
  return i64x2.shl(f64x2.add(k, v128.load(C, 208)), 52);
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
function combine(operation: i32, p: usize, q: usize, number: f64, out: usize, count: i32): void {
  const end = pairs(p, count);
  if (q) {
    for (; p < end; p += 16, q += 16, out += 16) v128.store(out, pairOf(operation, v128.load(p), v128.load(q)));
  } else {
    const one = f64x2.splat(number);
    for (; p < end; p += 16, out += 16) v128.store(out, pairOf(operation, v128.load(p), one));
  }
  if (count & 1) {
    const last = pairOf(operation, v128.load64_splat(p), q ? v128.load64_splat(q) : f64x2.splat(number));
    store<f64>(out, f64x2.extract_lane(last, 0));
  }
}

@inline
function pairOf(operation: i32, x: v128, y: v128): v128 {
  if (operation == ADD) return f64x2.add(x, y);
  if (operation == SUBTRACT) return f64x2.sub(x, y);
  if (operation == MULTIPLY) return f64x2.mul(x, y);
  if (operation == DIVIDE) return f64x2.div(x, y);
  return f64x2.mul(x, f64x2.sub(v128.load(C, 192), f64x2.mul(y, y)));
}
