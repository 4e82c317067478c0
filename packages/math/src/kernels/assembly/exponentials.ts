// e^x and tanh, entry by entry, on arrays that lie in one piece, two entries at a time.
//
// Both give the bits of the functions of one number: elementary/exp.ts, elementary/hyperbolic.ts. The steps of each stand in
// loops of their own over a block of entries: in one loop every instruction waits for the one before, and a processor does
// not look far enough ahead to fill its time with the next entries. What one loop leaves for the next lies in `work`, room
// for 386 numbers.

/**
 * The numbers that they need, each twice. Read from memory: engines build a constant vector anew wherever it is used, in
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

/** The bytes of a block of 128 entries. */
const BLOCK: usize = 1024;

/** out = e^p, by fdlibm's rational function. `out` may be p. */
export function exp(p: usize, out: usize, count: i32, work: usize): void {
  const end = p + ((<usize>(count & ~1)) << 3);
  while (p < end) {
    const bytes = min(end - p, BLOCK);
    // Far from overflow and underflow, as nearly always, bounds need not be looked at.
    if (reduceModerate(p, work, bytes)) {
      numerators(work, bytes);
      for (let at: usize = 0; at < bytes; at += 16) v128.store(out + at, expOfReduced(work + at));
    } else {
      for (let at: usize = 0; at < bytes; at += 16) v128.store(out + at, expOfPair(v128.load(p + at)));
    }
    p += bytes;
    out += bytes;
  }
  if (count & 1) store<f64>(out, f64x2.extract_lane(expOfPair(v128.load64_splat(p)), 0));
}

/** out = tanh p. `out` may be p. */
export function tanh(p: usize, out: usize, count: i32, work: usize): void {
  const end = p + ((<usize>(count & ~1)) << 3);
  while (p < end) {
    const bytes = min(end - p, BLOCK);
    tanhOfBlock(p, out, bytes, work);
    p += bytes;
    out += bytes;
  }
  if (count & 1) {
    const last = work + 3 * BLOCK;
    v128.store(last, v128.load64_splat(p));
    tanhOfBlock(last, last, 16, work);
    store<f64>(out, load<f64>(last));
  }
}

function tanhOfBlock(p: usize, out: usize, bytes: usize, work: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const size = f64x2.pmin(f64x2.abs(v128.load(p + at)), v128.load(C, 304));
    reduce(f64x2.add(size, size), work + at);
  }
  numerators(work, bytes);
  for (let at = work; at < work + bytes; at += 16) doubledPower(at);
  for (let at = work; at < work + bytes; at += 16) v128.store(at, tanhOfLarge(v128.load(at), v128.load(at, BLOCK)));
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(out + at, tanhOfPair(v128.load(p + at), v128.load(work + at)));
  }
}

/** Leaves x − k ln 2, without the last bits of ln 2, and k for which that is least. */
@inline
function reduce(x: v128, work: usize): void {
  const k = f64x2.sub(f64x2.add(f64x2.mul(x, v128.load(C, 32)), v128.load(C, 208)), v128.load(C, 208));
  v128.store(work, f64x2.sub(x, f64x2.mul(k, v128.load(C, 64))));
  v128.store(work, k, BLOCK);
}

/** Reduces a block, and says whether all of it is moderate. */
function reduceModerate(p: usize, work: usize, bytes: usize): bool {
  let moderate = i64x2.splat(-1);
  for (let at: usize = 0; at < bytes; at += 16) {
    const x = v128.load(p + at);
    moderate = v128.and(moderate, f64x2.lt(f64x2.abs(x), v128.load(C, 272)));
    reduce(x, work + at);
  }
  return i64x2.all_true(moderate);
}

/** Leaves c of every entry that was reduced. */
function numerators(work: usize, bytes: usize): void {
  for (let at = work; at < work + bytes; at += 16) {
    const r = f64x2.sub(v128.load(at), f64x2.mul(v128.load(at, BLOCK), v128.load(C, 80)));
    v128.store(at, numerator(r), 2 * BLOCK);
  }
}

/** c in e^r = 1 + r + r c / (2 − c). */
@inline
function numerator(r: v128): v128 {
  const z = f64x2.mul(r, r);
  const w = f64x2.mul(z, z);
  const start = f64x2.add(v128.load(C, 160), f64x2.mul(z, v128.load(C, 144)));
  const end = f64x2.add(v128.load(C, 128), f64x2.mul(z, v128.load(C, 112)));
  const c = f64x2.add(start, f64x2.mul(w, f64x2.add(end, f64x2.mul(w, v128.load(C, 96)))));
  return f64x2.sub(r, f64x2.mul(z, c));
}

/** What is missing from `first`, 1 + high rounded, to e^(high − k · last bits of ln 2). */
@inline
function restOfExp(k: v128, high: v128, first: v128, c: v128): v128 {
  const low = f64x2.mul(k, v128.load(C, 80));
  const r = f64x2.sub(high, low);
  const rest = f64x2.div(f64x2.mul(r, c), f64x2.sub(v128.load(C, 176), c));
  return f64x2.add(f64x2.sub(high, f64x2.sub(first, v128.load(C, 192))), f64x2.sub(rest, low));
}

@inline
function expOfReduced(work: usize): v128 {
  const high = v128.load(work);
  const k = v128.load(work, BLOCK);
  const first = f64x2.add(v128.load(C, 192), high);
  const y = f64x2.add(first, restOfExp(k, high, first, v128.load(work, 2 * BLOCK)));
  return f64x2.mul(y, powerOfTwo(k));
}

function expOfPair(given: v128): v128 {
  // Outside these bounds the answer is known; inside them the exponent is small enough to be split.
  const x = f64x2.pmin(f64x2.pmax(given, v128.load(C)), v128.load(C, 16));
  const k = f64x2.sub(f64x2.add(f64x2.mul(x, v128.load(C, 32)), v128.load(C, 208)), v128.load(C, 208));
  const high = f64x2.sub(x, f64x2.mul(k, v128.load(C, 64)));
  const first = f64x2.add(v128.load(C, 192), high);
  const c = numerator(f64x2.sub(high, f64x2.mul(k, v128.load(C, 80))));
  const y = f64x2.add(first, restOfExp(k, high, first, c));
  // Two factors, each a power of two of its own, so that the product is rounded once, also where it is subnormal.
  const half = f64x2.floor(f64x2.mul(k, v128.load(C, 48)));
  const scaled = f64x2.mul(f64x2.mul(y, powerOfTwo(half)), powerOfTwo(f64x2.sub(k, half)));
  const tooLarge = f64x2.gt(given, v128.load(C, 224));
  const tooSmall = f64x2.lt(given, v128.load(C, 240));
  return v128.andnot(v128.bitselect(v128.load(C, 256), scaled, tooLarge), tooSmall);
}

/** Leaves e^y of an entry that was reduced, as a sum of two. */
@inline
function doubledPower(work: usize): void {
  const high = v128.load(work);
  const k = v128.load(work, BLOCK);
  const first = f64x2.add(v128.load(C, 192), high);
  const rest = restOfExp(k, high, first, v128.load(work, 2 * BLOCK));
  const sum = f64x2.add(first, rest);
  v128.store(work, f64x2.mul(sum, powerOfTwo(k)));
  v128.store(work, f64x2.mul(f64x2.add(f64x2.sub(first, sum), rest), powerOfTwo(k)), BLOCK);
}

/** 1 − 2/(e^(2x) + 1). What the divisor has lost in rounding is worth the half of it times the square of the quotient. */
@inline
function tanhOfLarge(power: v128, low: v128): v128 {
  const one = v128.load(C, 192);
  const divisor = f64x2.add(power, one);
  const quotient = f64x2.div(v128.load(C, 176), divisor);
  const lost = f64x2.add(f64x2.add(f64x2.sub(power, divisor), one), low);
  const worth = f64x2.mul(f64x2.mul(quotient, quotient), f64x2.mul(v128.load(C, 48), lost));
  return f64x2.sub(one, f64x2.sub(quotient, worth));
}

/** By a rational function where x is small. */
@inline
function tanhOfPair(x: v128, large: v128): v128 {
  const size = f64x2.abs(x);
  const sign = v128.xor(x, size);
  const z = f64x2.mul(size, size);
  let n = f64x2.sub(f64x2.mul(v128.load(C, 320), z), v128.load(C, 336));
  n = f64x2.sub(f64x2.mul(n, z), v128.load(C, 352));
  let d = f64x2.add(f64x2.mul(f64x2.add(z, v128.load(C, 368)), z), v128.load(C, 384));
  d = f64x2.add(f64x2.mul(d, z), v128.load(C, 400));
  const near = f64x2.add(size, f64x2.mul(f64x2.mul(size, z), f64x2.div(n, d)));
  return v128.or(v128.bitselect(near, large, f64x2.lt(size, v128.load(C, 288))), sign);
}

/** 2^k for whole k from −1022 to 1023. The sum has k + 1023 in its last bits, which become the exponent. */
@inline
function powerOfTwo(k: v128): v128 {
  return i64x2.shl(f64x2.add(k, v128.load(C, 208)), 52);
}
