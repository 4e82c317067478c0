import { asArray, asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { ArrayInput, MatrixInput } from "../array/array-input.ts";
import { allocate, resultType } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { MathError } from "../math-error.ts";
import { checkRightSide } from "./solve.ts";
import { substituteBack, substituteForward } from "./substitute.ts";

/** Which triangle is meant, and whether its diagonal counts as ones. */
export interface TriangularOptions {
  readonly lower?: boolean;
  readonly unitDiagonal?: boolean;
}

/**
 * The solution x of T x = b for a triangular T, by forward (lower) or back substitution (upper, when absent). Reads only
 * that triangle; costs n² flops for each right side.
 *
 * @param T n×n
 * @param b n entries, or n×k
 * @returns shaped like b
 * @throws MathError `singular` with the index of a zero on the diagonal | `not-square` | `shape-mismatch` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., Algorithms 3.1.1 and 3.1.2 (row-oriented forward and back substitution)
 *
 * @example
 * solveTriangular([[2, 1], [0, 4]], [5, 4]); // [2, 1]
 * solveTriangular([[2, 0], [1, 4]], [4, 6], { lower: true }); // [2, 1]
 */
export function solveTriangular(
  T: MatrixInput,
  b: Vector | readonly number[] | Float64Array,
  options?: TriangularOptions,
): Vector;
export function solveTriangular(
  T: MatrixInput,
  b: Matrix | readonly (readonly number[])[],
  options?: TriangularOptions,
): Matrix;
export function solveTriangular(T: MatrixInput, b: ArrayInput, options?: TriangularOptions): NDArray;
export function solveTriangular(
  T: MatrixInput,
  b: ArrayInput,
  { lower = false, unitDiagonal = false }: TriangularOptions = {},
): NDArray {
  const M = asMatrix("solveTriangular", T);
  const n = checkSquare("solveTriangular", M);
  const B = asArray("solveTriangular", b);
  checkRightSide("solveTriangular", n, B);
  checkFinite("solveTriangular", M);
  checkFinite("solveTriangular", B);
  for (let k = 0; k < n; k++) {
    if (unitDiagonal || M.get(k, k) !== 0) continue;
    throw new MathError({
      code: "singular",
      function: "solveTriangular",
      rule: "the diagonal must have no 0",
      given: `entry ${k} of it is 0`,
      usualCause: lower
        ? "Is T upper triangular? Leave { lower: true } out then."
        : "Is T lower triangular? Say { lower: true } then.",
      index: k,
    });
  }
  const dtype = resultType(M.dtype, B.dtype);
  const X = workspace(B);
  const substitute = lower ? substituteForward : substituteBack;
  substitute(workspace(M), X, n, B.ndim === 2 ? B.shape[1] : 1, { unit: unitDiagonal, single: dtype === "float32" });
  const out = allocate(dtype, X.length);
  out.set(X);
  return new NDArray(out, B.shape, dtype);
}
