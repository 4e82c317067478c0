import { asArray, workspace } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import { allocate, resultType } from "../array/dtype.ts";
import type { Storage } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";

type Rows = readonly (readonly number[])[];

/**
 * The matrix product A B; a vector counts as a row on the left and as a column on the right. Costs 2·m·n·k flops.
 * float32 when both are, every product and sum rounded to float32.
 *
 * @param A m×k, or k entries
 * @param B k×n, or k entries
 * @returns m×n, with the axis of a vector dropped
 * @throws MathError `shape-mismatch`
 *
 * @example
 * matmul([[1, 2], [3, 4]], [[0, 1], [1, 0]]); // [[2, 1], [4, 3]]
 * matmul(matrix([[1, 2], [3, 4]]), vector([1, 1])); // [3, 7]
 */
export function matmul(A: Matrix | Rows, B: Matrix | Rows): Matrix;
export function matmul(A: Matrix | Rows, B: Vector | readonly number[]): Vector;
export function matmul(A: ArrayInput, B: ArrayInput): NDArray;
export function matmul(A: ArrayInput, B: ArrayInput): NDArray {
  const P = asArray("matmul", A);
  const Q = asArray("matmul", B);
  if (P.ndim === 0 || Q.ndim === 0 || P.ndim > 2 || Q.ndim > 2) {
    throw new MathError({
      code: "shape-mismatch",
      function: "matmul",
      rule: "both factors must be matrices or vectors",
      given: `they are ${describeShape(P.shape)} and ${describeShape(Q.shape)}`,
      usualCause: "To scale every entry by a number, use multiply.",
    });
  }
  const m = P.ndim === 2 ? P.shape[0] : 1;
  const k = P.shape[P.ndim - 1];
  const n = Q.ndim === 2 ? Q.shape[1] : 1;
  if (Q.shape[0] !== k) {
    throw new MathError({
      code: "shape-mismatch",
      function: "matmul",
      rule: `A is ${describeShape(P.shape)}, so B must have ${k} ${Q.ndim === 2 ? (k === 1 ? "row" : "rows") : k === 1 ? "entry" : "entries"}`,
      given: Q.ndim === 2 ? `it is ${describeShape(Q.shape)}` : `it has ${Q.shape[0]}`,
      usualCause: "The columns of A meet the rows of B. Is one of them transposed, or are they in the wrong order?",
    });
  }
  const dtype = resultType(P.dtype, Q.dtype);
  const out = allocate(dtype, m * n);
  if (out instanceof Float64Array) multiplyInto(out, workspace(P), workspace(Q), m, k, n);
  else multiplyInto32(out, workspace(P), workspace(Q), m, k, n);
  const shape = [...(P.ndim === 2 ? [m] : []), ...(Q.ndim === 2 ? [n] : [])];
  return new NDArray(out, shape, dtype);
}

/**
 * C += A B on row-major storage, so that every access runs along a row. Four rows of B at a time: each entry of C is read
 * and written once for four products, which are added in the same order as one by one.
 */
function multiplyInto(C: Float64Array, A: Float64Array, B: Float64Array, m: number, k: number, n: number): void {
  for (let i = 0; i < m; i++) {
    const row = i * n;
    let l = 0;
    for (; l + 3 < k; l += 4) {
      const a0 = A[i * k + l];
      const a1 = A[i * k + l + 1];
      const a2 = A[i * k + l + 2];
      const a3 = A[i * k + l + 3];
      const b0 = l * n;
      const b1 = b0 + n;
      const b2 = b1 + n;
      const b3 = b2 + n;
      for (let j = 0; j < n; j++) {
        C[row + j] = C[row + j] + a0 * B[b0 + j] + a1 * B[b1 + j] + a2 * B[b2 + j] + a3 * B[b3 + j];
      }
    }
    for (; l < k; l++) {
      const a = A[i * k + l];
      const from = l * n;
      for (let j = 0; j < n; j++) C[row + j] += a * B[from + j];
    }
  }
}

function multiplyInto32(C: Storage, A: Float64Array, B: Float64Array, m: number, k: number, n: number): void {
  for (let i = 0; i < m; i++) {
    for (let l = 0; l < k; l++) {
      const a = A[i * k + l];
      // Storing into float32 rounds the sum; the product must be rounded before it.
      for (let j = 0; j < n; j++) C[i * n + j] += Math.fround(a * B[l * n + j]);
    }
  }
}
