import { divide } from "../array/arithmetic.ts";
import { asMatrix, checkFinite } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import type { Matrix } from "../array/ndarray.ts";
import { matmul } from "./matmul.ts";
import type { RankOptions } from "./subspaces.ts";
import { svd } from "./svd.ts";

/**
 * The pseudoinverse A⁺ = V diag(1/σ) Uᵀ, with 0 for the singular values that count as 0: A⁺b is the shortest least squares
 * solution of A x ≈ b. To solve such a system, `lstsq` is cheaper and more exact.
 *
 * @param A m×n
 * @returns n×m
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §5.5, the pseudoinverse
 *
 * @example
 * pinv([[2, 0], [0, 0]]); // [[0.5, 0], [0, 0]]
 * pinv([[3], [4]]); // [[0.12, 0.16]]
 */
export function pinv(A: MatrixInput, { tolerance }: RankOptions = {}): Matrix {
  const M = asMatrix("pinv", A);
  checkFinite("pinv", M);
  const [m, n] = M.shape;
  const { U, S, V } = svd(M);
  const limit = tolerance ?? Math.max(m, n) * Number.EPSILON * (S.size === 0 ? 0 : S.get(0));
  // Division by infinity gives the 0 of those that count as 0.
  const divisors = S.toTypedArray().map((sigma) => (sigma <= limit ? Infinity : sigma));
  return matmul(divide(V, divisors) as Matrix, U.T);
}
