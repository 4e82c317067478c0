// Householder bidiagonalisation of a square matrix, the same steps as bidiagonalize in linear-algebra/bidiagonal.ts. Each
// step passes over the matrix twice: once to subtract what the last two reflections changed and to multiply the result by
// the next vector from the left, once to multiply by the one from the right.

import { dot, makeReflection, multiplyBy, reflectRows, subtractMultiple } from "./parts/reflections";
import { accumulateRight, multiplyRows, updateAndMultiply } from "./parts/two-sided";

/**
 * Uᵀ A V = B. A, n×n with rows `stride` entries apart, receives Vᵀ, and U, laid like it, Uᵀ; d (n entries) gets the diagonal of B and e (n entries) what stands
 * to the right of it, and 0. `work` is room for 6n entries.
 */
export function bidiagonalize(A: usize, n: i32, stride: i32, U: usize, d: usize, e: usize, work: usize): void {
  const size = <usize>n << 3;
  const step = <usize>stride << 3;
  const left = work;
  const right = left + size;
  const x = right + size;
  let y = x + size;
  let z = y + size;
  // The last step changed A by u yᵀ + x vᵀ; before the first there is none.
  let u = z + size;
  let v = u;
  memory.fill(work, 0, 6 * size);
  memory.fill(U, 0, <usize>n * step);
  for (let k = 0; k < n; k++) {
    const at = <usize>k << 3;
    const next = at + 8;
    const width = n - k - 1;
    const row = A + <usize>k * step;
    const column = U + <usize>k * step;
    const yk = load<f64>(y + at);
    const vk = load<f64>(v + at);
    for (let i = at; i < size; i += 8) {
      store<f64>(column + i, load<f64>(A + i * stride + at) - load<f64>(u + i) * yk - load<f64>(x + i) * vk);
    }
    const b = makeReflection(column + at, n - k, d + at);
    store<f64>(left + at, b);
    memory.fill(z + at, 0, size - at);
    updateAndMultiply(row + next, stride, n - k, width, u + at, x + at, column + at, y + next, v + next, z + next);
    multiplyBy(z + next, b, width);
    subtractMultiple(row + next, load<f64>(column + at), z + next, width);
    store<f64>(e + at, 0);
    if (width > 0) {
      const c = makeReflection(row + next, width, e + at);
      store<f64>(right + at, c);
      const t = dot(z + next, row + next, width);
      multiplyRows(row + step + next, stride, width, width, row + next, x + next);
      subtractMultiple(x + next, t, column + next, width);
      multiplyBy(x + next, c, width);
    }
    u = column;
    v = row;
    const free = y;
    y = z;
    z = free;
  }
  accumulateLeft(U, n, stride, left);
  accumulateRight(A, n, stride, right);
}

/** The reflections in the rows of X, that of row k from the diagonal on, become Uᵀ, grown from the bottom right corner. */
function accumulateLeft(X: usize, n: i32, stride: i32, beta: usize): void {
  const step = <usize>stride << 3;
  for (let k = n - 1; k >= 0; k--) {
    const at = <usize>k << 3;
    const row = X + <usize>k * step;
    const b = load<f64>(beta + at);
    if (b != 0) reflectRows(row + step + at, stride, n - k - 1, row + at, b, n - k);
    multiplyBy(row + at, -b, n - k);
    store<f64>(row + at, load<f64>(row + at) + 1);
  }
}
