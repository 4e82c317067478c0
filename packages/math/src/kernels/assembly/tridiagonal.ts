// Householder tridiagonalisation of a symmetric matrix with its lower triangle alone, the same steps as tridiagonalize in
// linear-algebra/symmetric-tridiagonal.ts. One pass over the triangle for each step: it subtracts what the last reflection
// changed and multiplies the result by the next vector, so that every entry is read and written once for 8 flops.

import { divideBy, dot, multiplyBy, reflectRows, subtractMultiple, VANISHING } from "./parts/reflections";

/**
 * Qᵀ A Q = T. A, n×n, receives Qᵀ; d (n entries) the diagonal of T and e[1 … n − 1] what stands below it. `work` is room
 * for 4n entries.
 */
export function tridiagonalize(A: usize, n: i32, d: usize, e: usize, work: usize): void {
  const size = <usize>n << 3;
  const beta = work;
  const p = beta + size;
  const w = p + size;
  // The last reflection changed A by v wᵀ + w vᵀ; before the first there is none.
  let v = w + size;
  memory.fill(work, 0, 4 * size);
  for (let k = n - 1; k >= 0; k--) {
    const row = A + <usize>k * size;
    const at = <usize>k << 3;
    const vk = load<f64>(v + at);
    subtractMultiple(row, load<f64>(w + at), v, k + 1);
    subtractMultiple(row, vk, w, k + 1);
    store<f64>(d + at, load<f64>(row + at));
    if (k == 0) break;
    const b = makeReflection(row, k, e + at);
    store<f64>(beta + at, b);
    memory.fill(p, 0, at);
    updateAndMultiply(A, n, k, v, w, row, p);
    multiplyBy(p, b, k);
    subtractMultiple(p, (b / 2) * dot(p, row, k), row, k);
    memory.copy(w, p, at);
    v = row;
  }
  accumulate(A, n, beta);
}

/** Turns the k entries at x into the vector of the reflection that leaves a length ≥ 0 in the last one; returns its β. */
function makeReflection(x: usize, k: i32, length: usize): f64 {
  const last = x + (<usize>(k - 1) << 3);
  const head = load<f64>(last);
  const tail = dot(x, x, k - 1);
  if (tail <= VANISHING) {
    store<f64>(length, head);
    memory.fill(x, 0, <usize>k << 3);
    return 0;
  }
  const r = sqrt(head * head + tail);
  const first = head <= 0 ? head - r : -tail / (head + r);
  store<f64>(length, r);
  divideBy(x, first, k - 1);
  store<f64>(last, 1);
  return -first / r;
}

/** A −= v wᵀ + w vᵀ on the lower triangle of the leading k×k block, and p += A u, two rows at a time. */
function updateAndMultiply(A: usize, n: i32, k: i32, v: usize, w: usize, u: usize, p: usize): void {
  const size = <usize>n << 3;
  let row = A;
  let i: usize = 0;
  for (const end = <usize>(k & ~1) << 3; i < end; i += 16) {
    updateTwoRows(row, row + size, i, v, w, u, p);
    row += 2 * size;
  }
  if (k & 1) {
    const vi = load<f64>(v + i);
    const wi = load<f64>(w + i);
    const ui = load<f64>(u + i);
    let s: f64 = 0;
    for (let j: usize = 0; j <= i; j += 8) {
      const a = load<f64>(row + j) - vi * load<f64>(w + j) - wi * load<f64>(v + j);
      store<f64>(row + j, a);
      s += a * load<f64>(u + j);
      if (j < i) store<f64>(p + j, load<f64>(p + j) + a * ui);
    }
    store<f64>(p + i, load<f64>(p + i) + s);
  }
}

function updateTwoRows(x: usize, y: usize, i: usize, v: usize, w: usize, u: usize, p: usize): void {
  const v0 = v128.load64_splat(v + i);
  const v1 = v128.load64_splat(v + i, 8);
  const w0 = v128.load64_splat(w + i);
  const w1 = v128.load64_splat(w + i, 8);
  const u0 = v128.load64_splat(u + i);
  const u1 = v128.load64_splat(u + i, 8);
  let s0 = f64x2.splat(0);
  let s1 = s0;
  for (let j: usize = 0; j < i; j += 16) {
    const vj = v128.load(v + j);
    const wj = v128.load(w + j);
    const uj = v128.load(u + j);
    const a0 = f64x2.sub(f64x2.sub(v128.load(x + j), f64x2.mul(v0, wj)), f64x2.mul(w0, vj));
    v128.store(x + j, a0);
    s0 = f64x2.add(s0, f64x2.mul(a0, uj));
    const a1 = f64x2.sub(f64x2.sub(v128.load(y + j), f64x2.mul(v1, wj)), f64x2.mul(w1, vj));
    v128.store(y + j, a1);
    s1 = f64x2.add(s1, f64x2.mul(a1, uj));
    v128.store(p + j, f64x2.add(v128.load(p + j), f64x2.add(f64x2.mul(a0, u0), f64x2.mul(a1, u1))));
  }
  // The corner on the diagonal.
  const va = load<f64>(v + i);
  const vb = load<f64>(v + i, 8);
  const wa = load<f64>(w + i);
  const wb = load<f64>(w + i, 8);
  const ua = load<f64>(u + i);
  const ub = load<f64>(u + i, 8);
  const aa = load<f64>(x + i) - va * wa - wa * va;
  const ba = load<f64>(y + i) - vb * wa - wb * va;
  const bb = load<f64>(y + i, 8) - vb * wb - wb * vb;
  store<f64>(x + i, aa);
  store<f64>(y + i, ba);
  store<f64>(y + i, bb, 8);
  store<f64>(p + i, f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1) + aa * ua + ba * ub);
  store<f64>(p + i, f64x2.extract_lane(s1, 0) + f64x2.extract_lane(s1, 1) + ba * ua + bb * ub, 8);
}

/** Turns the stored reflections into Qᵀ, growing it from the top left corner. */
function accumulate(V: usize, n: i32, beta: usize): void {
  const size = <usize>n << 3;
  for (let k = 0; k < n; k++) {
    const at = <usize>k << 3;
    const row = V + <usize>k * size;
    const b = load<f64>(beta + at);
    if (b != 0) reflectRows(V, n, k, row, b, k);
    memory.fill(row, 0, at);
    for (let i = V; i < row; i += size) store<f64>(i + at, 0);
    store<f64>(row + at, 1);
  }
}
