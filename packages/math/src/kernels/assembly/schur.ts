// The two loops of the real Schur form that take time: the reduction to Hessenberg form and Francis's double-shift step, the
// same as in linear-algebra/hessenberg.ts and linear-algebra/real-schur.ts.

import { dot, makeReflection, multiplyBy, subtractMultiple, VANISHING } from "./parts/reflections";
import { accumulateRight, multiplyRows, updateAndMultiply } from "./parts/two-sided";

/**
 * Qᵀ A Q = H, zero below its subdiagonal. A, n×n with rows `stride` entries apart, becomes H, and Q, laid like it, receives
 * Qᵀ. `work` is room for 5n entries. Each step passes over A once to subtract what the last one changed, u yᵀ + x uᵀ, and to
 * multiply the result by the next vector from the left, and once to multiply by it from the right.
 */
export function reduceToHessenberg(A: usize, n: i32, stride: i32, Q: usize, work: usize): void {
  const size = <usize>n << 3;
  const step = <usize>stride << 3;
  const beta = work;
  const x = beta + size;
  let y = x + size;
  let z = y + size;
  let u = z + size;
  memory.fill(work, 0, 5 * size);
  memory.fill(Q, 0, <usize>n * step);
  for (let k = 0; k < n; k++) {
    const at = <usize>k << 3;
    const next = at + 8;
    const width = n - k - 1;
    const row = A + <usize>k * step;
    const vector = Q + <usize>k * step;
    const yk = load<f64>(y + at);
    const uk = load<f64>(u + at);
    for (let i: usize = 0; i < size; i += 8) {
      const entry = A + i * stride + at;
      store<f64>(entry, load<f64>(entry) - load<f64>(u + i) * yk - load<f64>(x + i) * uk);
    }
    if (width == 0) break;
    for (let i = next; i < size; i += 8) {
      store<f64>(vector + i, load<f64>(A + i * stride + at));
      store<f64>(A + i * stride + at, 0);
    }
    const b = makeReflection(vector + next, width, row + step + at);
    store<f64>(beta + at, b);
    for (let i: usize = 0; i < next; i += 8) {
      subtractMultiple(A + i * stride + next, load<f64>(u + i), y + next, width);
      subtractMultiple(A + i * stride + next, load<f64>(x + i), u + next, width);
    }
    memory.fill(z + next, 0, size - next);
    const below = row + step + next;
    updateAndMultiply(below, stride, width, width, u + next, x + next, vector + next, y + next, u + next, z + next);
    multiplyBy(z + next, b, width);
    multiplyRows(A + next, stride, n, width, vector + next, x);
    subtractMultiple(x + next, dot(z + next, vector + next, width), vector + next, width);
    multiplyBy(x, b, n);
    u = vector;
    const free = y;
    y = z;
    z = free;
  }
  accumulateRight(Q, n, stride, beta);
}

/**
 * One implicit double-shift step on rows and columns low … high of the Hessenberg matrix H, n×n with rows `stride` entries
 * apart; the shifts are the eigenvalues of [[a, b], [c, d]]. Columns up to `right` and rows from `top` follow, and so do the
 * rows of Q, laid like H, unless Q is 0.
 */
export function francisStep(
  H: usize,
  n: i32,
  stride: i32,
  Q: usize,
  low: i32,
  high: i32,
  top: i32,
  right: i32,
  a: f64,
  b: f64,
  c: f64,
  d: f64,
): void {
  const size = <usize>stride << 3;
  const corner = H + <usize>low * size + (<usize>low << 3);
  const h00 = load<f64>(corner);
  const h10 = load<f64>(corner + size);
  let x = ((a - h00) / h10) * (d - h00) - (b / h10) * c + load<f64>(corner, 8);
  let y = h00 - a + (load<f64>(corner + size, 8) - d);
  let z = load<f64>(corner + 2 * size, 8);
  for (let k = low; k < high; k++) {
    const rowK = H + <usize>k * size;
    const before = rowK + (<usize>(k - 1) << 3);
    const three = k + 2 <= high;
    if (k > low) {
      x = load<f64>(before);
      y = load<f64>(before + size);
      z = three ? load<f64>(before + 2 * size) : 0;
    }
    const scale = max(abs(x), max(abs(y), abs(z)));
    if (scale == 0) continue;
    const head = x / scale;
    const v = y / scale;
    const w = z / scale;
    const tail = v * v + w * w;
    const vanishes = tail <= VANISHING;
    const length = sqrt(head * head + tail);
    const lead = head <= 0 ? head - length : -tail / (head + length);
    const beta = -lead / length;
    const v1 = v / lead;
    const v2 = w / lead;
    const from = k > low ? k - 1 : k;
    const width = three ? 3 : 2;
    if (!vanishes) reflectRowsOf(width, rowK + (<usize>from << 3), size, right + 1 - from, beta, v1, v2);
    if (k > low) {
      store<f64>(before + size, 0);
      if (three) store<f64>(before + 2 * size, 0);
    }
    if (vanishes) continue;
    const rows = min(high, k + 3) + 1 - top;
    reflectColumnsOf(width, H + <usize>top * size + (<usize>k << 3), size, rows, beta, v1, v2);
    if (Q != 0) reflectRowsOf(width, Q + <usize>k * size, size, n, beta, v1, v2);
  }
}

/** Two or three neighbouring rows, reflected at (1, v1, v2). */
function reflectRowsOf(width: i32, row: usize, size: usize, length: i32, beta: f64, v1: f64, v2: f64): void {
  const second = row + size;
  const third = second + size;
  const end = <usize>length << 3;
  const even = <usize>(length & ~1) << 3;
  const b = f64x2.splat(beta);
  const p = f64x2.splat(v1);
  const q = f64x2.splat(v2);
  let j: usize = 0;
  if (width == 3) {
    for (; j < even; j += 16) {
      const x = v128.load(row + j);
      const y = v128.load(second + j);
      const z = v128.load(third + j);
      const sum = f64x2.mul(f64x2.add(f64x2.add(x, f64x2.mul(p, y)), f64x2.mul(q, z)), b);
      v128.store(row + j, f64x2.sub(x, sum));
      v128.store(second + j, f64x2.sub(y, f64x2.mul(sum, p)));
      v128.store(third + j, f64x2.sub(z, f64x2.mul(sum, q)));
    }
  } else {
    for (; j < even; j += 16) {
      const x = v128.load(row + j);
      const y = v128.load(second + j);
      const sum = f64x2.mul(f64x2.add(x, f64x2.mul(p, y)), b);
      v128.store(row + j, f64x2.sub(x, sum));
      v128.store(second + j, f64x2.sub(y, f64x2.mul(sum, p)));
    }
  }
  if (j < end) {
    let sum = load<f64>(row + j) + v1 * load<f64>(second + j);
    if (width == 3) sum += v2 * load<f64>(third + j);
    sum *= beta;
    store<f64>(row + j, load<f64>(row + j) - sum);
    store<f64>(second + j, load<f64>(second + j) - sum * v1);
    if (width == 3) store<f64>(third + j, load<f64>(third + j) - sum * v2);
  }
}

/** Two or three neighbouring columns of `rows` rows. */
function reflectColumnsOf(width: i32, at: usize, size: usize, rows: i32, beta: f64, v1: f64, v2: f64): void {
  const end = at + <usize>rows * size;
  if (width == 3) {
    for (; at < end; at += size) {
      const x = load<f64>(at);
      const y = load<f64>(at, 8);
      const z = load<f64>(at, 16);
      const sum = (x + v1 * y + v2 * z) * beta;
      store<f64>(at, x - sum);
      store<f64>(at, y - sum * v1, 8);
      store<f64>(at, z - sum * v2, 16);
    }
    return;
  }
  for (; at < end; at += size) {
    const x = load<f64>(at);
    const y = load<f64>(at, 8);
    const sum = (x + v1 * y) * beta;
    store<f64>(at, x - sum);
    store<f64>(at, y - sum * v1, 8);
  }
}
