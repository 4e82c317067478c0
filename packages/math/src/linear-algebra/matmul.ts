import { asArray, workspace } from "../array/array-input.ts";
import type { ArrayInput } from "../array/array-input.ts";
import { allocate, resultType } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { matmulKernel } from "./matmul-kernel.ts";
import { matmulPlain, matmulPlain32 } from "./matmul-plain.ts";

/** From this many products on, the kernel is faster than plain loops, though it copies both factors. */
const KERNEL_FROM = 1000;

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
export function matmul(A: Matrix | readonly (readonly number[])[], B: Matrix | readonly (readonly number[])[]): Matrix;
export function matmul(A: Matrix | readonly (readonly number[])[], B: Vector | readonly number[]): Vector;
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
  const shape = [...(P.ndim === 2 ? [m] : []), ...(Q.ndim === 2 ? [n] : [])];
  // A dot product is one chain of sums: there is nothing to do side by side.
  if (dtype === "float64" && m * n * k >= KERNEL_FROM && m * n > 1) {
    const product = matmulKernel(asFloat64Matrix(P, "row"), asFloat64Matrix(Q, "column"));
    if (product) return new NDArray(product, shape);
  }
  const out = allocate(dtype, m * n);
  if (out instanceof Float64Array) matmulPlain(out, workspace(P), workspace(Q), m, k, n);
  else matmulPlain32(out, workspace(P), workspace(Q), m, k, n);
  return new NDArray(out, shape, dtype);
}

/** The factor as the kernel takes it: float64, and a vector as a matrix. */
function asFloat64Matrix(A: NDArray, vectorAs: "row" | "column"): NDArray {
  const B = A.dtype === "float64" ? A : A.copy({ dtype: "float64" });
  if (B.ndim === 2) return B;
  const [n, step] = [B.size, B.strides[0]];
  const [shape, strides] =
    vectorAs === "row"
      ? [
          [1, n],
          [n * step, step],
        ]
      : [
          [n, 1],
          [step, 1],
        ];
  return new NDArray(B.data, shape, "float64", strides, B.offset);
}
