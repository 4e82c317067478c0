import { asMatrix, checkSquare } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { identity } from "../array/create.ts";
import type { Matrix } from "../array/ndarray.ts";
import { solveNamed } from "./solve.ts";
import type { SolveOptions } from "./solve.ts";

/**
 * The inverse A⁻¹, with A A⁻¹ = I. Costs 2n³ flops, three times a solve, and is less exact: to solve A x = b, use
 * `solve`.
 *
 * @param A n×n
 * @returns n×n
 * @throws MathError `singular` with the index of the bad pivot | `not-square` | `not-finite`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 14, matrix inversion
 *
 * @example
 * inv([[2, 1], [1, 1]]); // [[1, -1], [-1, 2]]
 */
export function inv(A: MatrixInput, options: SolveOptions = {}): Matrix {
  const M = asMatrix("inv", A);
  const n = checkSquare("inv", M);
  const I = identity(n, { dtype: M.dtype === "float32" ? "float32" : "float64" });
  return solveNamed("inv", M, I, true, options) as Matrix;
}
