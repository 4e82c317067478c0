import { asArray, asVector } from "../array/array-input.ts";
import type { ArrayInput, VectorInput } from "../array/array-input.ts";
import { resultType } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { matmul } from "./matmul.ts";

/**
 * The dot product x · y = Σ xᵢ yᵢ. The empty product is 0.
 *
 * @param x n entries
 * @param y n entries
 * @returns one number
 * @throws MathError `shape-mismatch`
 *
 * @example
 * dot([1, 2, 3], [4, 5, 6]); // 32
 */
export function dot(x: VectorInput, y: VectorInput): number {
  const p = asVector("dot", x);
  const q = asVector("dot", y);
  if (p.size !== q.size) {
    throw new MathError({
      code: "shape-mismatch",
      function: "dot",
      rule: "both vectors must have equally many entries",
      given: `they have ${p.size} and ${q.size}`,
      usualCause: "Entries are multiplied in pairs. Did one of the lists lose its missing values?",
    });
  }
  return matmul(p, q as NDArray).get();
}

/**
 * The outer product x yᵀ, a matrix of rank 1 (or 0).
 *
 * @param x m entries
 * @param y n entries
 * @returns m×n
 *
 * @example
 * outer([1, 2], [3, 4, 5]); // [[3, 4, 5], [6, 8, 10]]
 */
export function outer(x: VectorInput, y: VectorInput): Matrix {
  const p = asVector("outer", x);
  const q = asVector("outer", y);
  return matmul(p.reshape(p.size, 1), q.reshape(1, q.size)) as Matrix;
}

/**
 * The transpose Aᵀ as a new array; `A.T` is the same as a view.
 *
 * @param A m×n, or any shape: all axes are reversed
 * @returns n×m
 *
 * @example
 * transpose([[1, 2, 3], [4, 5, 6]]); // [[1, 4], [2, 5], [3, 6]]
 */
export function transpose(A: Matrix | readonly (readonly number[])[]): Matrix;
export function transpose(A: ArrayInput): NDArray;
export function transpose(A: ArrayInput): NDArray {
  return asArray("transpose", A).T.copy();
}

/**
 * The trace, the sum of the diagonal; 0 of an empty matrix.
 *
 * @param A n×n
 * @returns one number
 * @throws MathError `not-square`
 *
 * @example
 * trace([[1, 2], [3, 4]]); // 5
 */
export function trace(A: ArrayInput): number {
  const B = asArray("trace", A);
  if (B.ndim === 1 && B.size === 0) return 0;
  if (B.ndim !== 2 || B.shape[0] !== B.shape[1]) {
    throw new MathError({
      code: "not-square",
      function: "trace",
      rule: "A must be square",
      given: `it is ${describeShape(B.shape)}`,
      usualCause: "Only a square matrix has a diagonal from corner to corner, whose sum means something.",
    });
  }
  const exact = resultType(B.dtype, B.dtype) === "float64";
  let total = 0;
  for (let i = 0; i < B.shape[0]; i++) total = exact ? total + B.get(i, i) : Math.fround(total + B.get(i, i));
  return total;
}
