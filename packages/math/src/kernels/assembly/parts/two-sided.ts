// What reductions from both sides share: the pass that changes a matrix by two products of vectors and multiplies the result
// from the left, the product from the right, and the product of the reflections.

import { dot, multiplyBy, reflectRows, subtractMultiple } from "./reflections";

/** A −= u yᵀ + x vᵀ, and z += Aᵀ w, for `rows` rows of `width` entries, two rows at a time. */
export function updateAndMultiply(
  A: usize,
  stride: i32,
  rows: i32,
  width: i32,
  u: usize,
  x: usize,
  w: usize,
  y: usize,
  v: usize,
  z: usize,
): void {
  const size = <usize>stride << 3;
  let i = 0;
  for (; i + 2 <= rows; i += 2) {
    updateTwoRows(A, A + size, width, u, x, w, y, v, z);
    A += 2 * size;
    u += 16;
    x += 16;
    w += 16;
  }
  if (i < rows) {
    subtractMultiple(A, load<f64>(u), y, width);
    subtractMultiple(A, load<f64>(x), v, width);
    subtractMultiple(z, -load<f64>(w), A, width);
  }
}

function updateTwoRows(
  a: usize,
  b: usize,
  width: i32,
  u: usize,
  x: usize,
  w: usize,
  y: usize,
  v: usize,
  z: usize,
): void {
  const even = <usize>(width & ~1) << 3;
  const ua = v128.load64_splat(u);
  const ub = v128.load64_splat(u, 8);
  const xa = v128.load64_splat(x);
  const xb = v128.load64_splat(x, 8);
  const wa = v128.load64_splat(w);
  const wb = v128.load64_splat(w, 8);
  for (let j: usize = 0; j < even; j += 16) {
    const yj = v128.load(y + j);
    const vj = v128.load(v + j);
    const aj = f64x2.sub(f64x2.sub(v128.load(a + j), f64x2.mul(ua, yj)), f64x2.mul(xa, vj));
    v128.store(a + j, aj);
    const bj = f64x2.sub(f64x2.sub(v128.load(b + j), f64x2.mul(ub, yj)), f64x2.mul(xb, vj));
    v128.store(b + j, bj);
    v128.store(z + j, f64x2.add(v128.load(z + j), f64x2.add(f64x2.mul(wa, aj), f64x2.mul(wb, bj))));
  }
  if (width & 1) {
    const yj = load<f64>(y + even);
    const vj = load<f64>(v + even);
    const aj = load<f64>(a + even) - load<f64>(u) * yj - load<f64>(x) * vj;
    const bj = load<f64>(b + even) - load<f64>(u, 8) * yj - load<f64>(x, 8) * vj;
    store<f64>(a + even, aj);
    store<f64>(b + even, bj);
    store<f64>(z + even, load<f64>(z + even) + (load<f64>(w) * aj + load<f64>(w, 8) * bj));
  }
}

/** x = A v for `rows` rows of `width` entries, four rows at a time. */
export function multiplyRows(A: usize, stride: i32, rows: i32, width: i32, v: usize, x: usize): void {
  const size = <usize>stride << 3;
  const even = <usize>(width & ~1) << 3;
  let i = 0;
  for (; i + 4 <= rows; i += 4) {
    const b = A + size;
    const c = b + size;
    const d = c + size;
    let s0 = f64x2.splat(0);
    let s1 = s0;
    let s2 = s0;
    let s3 = s0;
    for (let j: usize = 0; j < even; j += 16) {
      const vj = v128.load(v + j);
      s0 = f64x2.add(s0, f64x2.mul(vj, v128.load(A + j)));
      s1 = f64x2.add(s1, f64x2.mul(vj, v128.load(b + j)));
      s2 = f64x2.add(s2, f64x2.mul(vj, v128.load(c + j)));
      s3 = f64x2.add(s3, f64x2.mul(vj, v128.load(d + j)));
    }
    const last = width & 1 ? load<f64>(v + even) : 0;
    store<f64>(x, sumOf(s0) + (width & 1 ? last * load<f64>(A + even) : 0));
    store<f64>(x, sumOf(s1) + (width & 1 ? last * load<f64>(b + even) : 0), 8);
    store<f64>(x, sumOf(s2) + (width & 1 ? last * load<f64>(c + even) : 0), 16);
    store<f64>(x, sumOf(s3) + (width & 1 ? last * load<f64>(d + even) : 0), 24);
    A = d + size;
    x += 32;
  }
  for (; i < rows; i++) {
    store<f64>(x, dot(A, v, width));
    A += size;
    x += 8;
  }
}

function sumOf(s: v128): f64 {
  return f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1);
}

/**
 * The reflections in the rows of X, that of row k from behind the diagonal on, become Qᵀ, grown from the bottom right
 * corner: that of row k goes into the making of row k + 1.
 */
export function accumulateRight(X: usize, n: i32, stride: i32, beta: usize): void {
  const size = <usize>n << 3;
  const step = <usize>stride << 3;
  for (let k = n - 2; k >= 0; k--) {
    const at = <usize>(k + 1) << 3;
    const row = X + <usize>k * step;
    const below = row + step;
    const b = load<f64>(beta + at - 8);
    if (b != 0) reflectRows(below + step + at, stride, n - k - 2, row + at, b, n - k - 1);
    memory.fill(below, 0, at);
    memory.copy(below + at, row + at, size - at);
    multiplyBy(below + at, -b, n - k - 1);
    store<f64>(below + at, load<f64>(below + at) + 1);
  }
  memory.fill(X, 0, size);
  if (n > 0) store<f64>(X, 1);
}
