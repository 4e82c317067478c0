// Reflections of rows, and the two vector operations they are made of. Rows are contiguous, so that vectors of two entries
// run along them.

/** Sums of squares below 2⁻⁹⁶⁰ have lost digits to underflow; beside entries of size 1 they are nothing. */
export const VANISHING: f64 = 1.0261342003245941e-289;

/** Bytes of so many entries. */
function bytes(entries: i32): usize {
  return (<usize>entries) << 3;
}

/** Row i of X becomes row − β (row · v) v, for `rows` rows of `length` entries that begin `stride` entries apart. */
export function reflectRows(X: usize, stride: i32, rows: i32, v: usize, beta: f64, length: i32): void {
  const step = bytes(stride);
  let i = 0;
  // Four rows share each load of v.
  for (; i + 4 <= rows; i += 4) {
    reflectFour(X, X + step, X + 2 * step, X + 3 * step, v, beta, length);
    X += 4 * step;
  }
  for (; i < rows; i++) {
    subtractMultiple(X, beta * dot(X, v, length), v, length);
    X += step;
  }
}

function reflectFour(x0: usize, x1: usize, x2: usize, x3: usize, v: usize, beta: f64, length: i32): void {
  const even = bytes(length & ~1);
  let s0 = f64x2.splat(0);
  let s1 = s0;
  let s2 = s0;
  let s3 = s0;
  for (let j: usize = 0; j < even; j += 16) {
    const w = v128.load(v + j);
    s0 = f64x2.add(s0, f64x2.mul(w, v128.load(x0 + j)));
    s1 = f64x2.add(s1, f64x2.mul(w, v128.load(x1 + j)));
    s2 = f64x2.add(s2, f64x2.mul(w, v128.load(x2 + j)));
    s3 = f64x2.add(s3, f64x2.mul(w, v128.load(x3 + j)));
  }
  let t0 = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
  let t1 = f64x2.extract_lane(s1, 0) + f64x2.extract_lane(s1, 1);
  let t2 = f64x2.extract_lane(s2, 0) + f64x2.extract_lane(s2, 1);
  let t3 = f64x2.extract_lane(s3, 0) + f64x2.extract_lane(s3, 1);
  const odd = length & 1;
  const last = odd ? load<f64>(v + even) : 0;
  if (odd) {
    t0 += last * load<f64>(x0 + even);
    t1 += last * load<f64>(x1 + even);
    t2 += last * load<f64>(x2 + even);
    t3 += last * load<f64>(x3 + even);
  }
  t0 *= beta;
  t1 *= beta;
  t2 *= beta;
  t3 *= beta;
  s0 = f64x2.splat(t0);
  s1 = f64x2.splat(t1);
  s2 = f64x2.splat(t2);
  s3 = f64x2.splat(t3);
  for (let j: usize = 0; j < even; j += 16) {
    const w = v128.load(v + j);
    v128.store(x0 + j, f64x2.sub(v128.load(x0 + j), f64x2.mul(s0, w)));
    v128.store(x1 + j, f64x2.sub(v128.load(x1 + j), f64x2.mul(s1, w)));
    v128.store(x2 + j, f64x2.sub(v128.load(x2 + j), f64x2.mul(s2, w)));
    v128.store(x3 + j, f64x2.sub(v128.load(x3 + j), f64x2.mul(s3, w)));
  }
  if (!odd) return;
  store<f64>(x0 + even, load<f64>(x0 + even) - t0 * last);
  store<f64>(x1 + even, load<f64>(x1 + even) - t1 * last);
  store<f64>(x2 + even, load<f64>(x2 + even) - t2 * last);
  store<f64>(x3 + even, load<f64>(x3 + even) - t3 * last);
}

/** Σ xⱼ yⱼ */
export function dot(x: usize, y: usize, length: i32): f64 {
  let s0 = f64x2.splat(0);
  let s1 = s0;
  let j = 0;
  for (; j + 4 <= length; j += 4) {
    s0 = f64x2.add(s0, f64x2.mul(v128.load(x), v128.load(y)));
    s1 = f64x2.add(s1, f64x2.mul(v128.load(x, 16), v128.load(y, 16)));
    x += 32;
    y += 32;
  }
  s0 = f64x2.add(s0, s1);
  let sum = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
  for (; j < length; j++) {
    sum += load<f64>(x) * load<f64>(y);
    x += 8;
    y += 8;
  }
  return sum;
}

/** x −= t y */
export function subtractMultiple(x: usize, t: f64, y: usize, length: i32): void {
  const s = f64x2.splat(t);
  let j = 0;
  for (; j + 2 <= length; j += 2) {
    v128.store(x, f64x2.sub(v128.load(x), f64x2.mul(s, v128.load(y))));
    x += 16;
    y += 16;
  }
  if (j < length) store<f64>(x, load<f64>(x) - t * load<f64>(y));
}

/** x *= t */
export function multiplyBy(x: usize, t: f64, length: i32): void {
  for (const end = x + bytes(length); x < end; x += 8) store<f64>(x, t * load<f64>(x));
}

/** x /= t */
export function divideBy(x: usize, t: f64, length: i32): void {
  for (const end = x + bytes(length); x < end; x += 8) store<f64>(x, load<f64>(x) / t);
}

/**
 * Turns the entries at x into the vector v of the reflection I − β v vᵀ that leaves a length ≥ 0 in the first of them, v's
 * first entry 1; stores the length at `left` and returns β. Where nothing is to be cleared, β and v are 0.
 */
export function makeReflection(x: usize, length: i32, left: usize): f64 {
  const head = load<f64>(x);
  const tail = dot(x + 8, x + 8, length - 1);
  if (tail <= VANISHING) {
    store<f64>(left, head);
    memory.fill(x, 0, bytes(length));
    return 0;
  }
  const r = sqrt(head * head + tail);
  // The sign that avoids cancellation.
  const first = head <= 0 ? head - r : -tail / (head + r);
  store<f64>(left, r);
  store<f64>(x, 1);
  divideBy(x + 8, first, length - 1);
  return -first / r;
}
