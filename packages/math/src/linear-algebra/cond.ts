import { asMatrix, checkFinite, checkSquare } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { MathError } from "../math-error.ts";
import { inv } from "./inv.ts";
import { norm } from "./norm.ts";
import { svdvals } from "./svdvals.ts";

/** Which norm measures the errors: 2 when absent. */
export interface CondOptions {
  readonly order?: 1 | 2 | typeof Infinity | "fro";
}

/**
 * The condition number ‖A‖·‖A⁻¹‖: by how much relative errors in b or A can grow in the solution of A x = b. At least 1;
 * from 10^k about k of the sixteen digits are lost. Infinity when A is singular.
 *
 * Order 2 is σ₁/σₙ and takes any shape; the others form the inverse (a pivot that is nothing but rounding error counts
 * as 0, see `solve`). Costs the singular values of A, or 2n³ flops for the other orders.
 *
 * @param A n×n, for order 2 m×n
 * @returns one number, at least 1
 * @throws MathError `not-square` | `not-finite` | `empty`
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 7, normwise analysis
 *
 * @example
 * cond([[1, 0], [0, 1e-3]]); // 1000
 * cond([[1, 2], [2, 4]], { order: 1 }); // Infinity
 */
export function cond(A: MatrixInput, { order = 2 }: CondOptions = {}): number {
  const M = asMatrix("cond", A);
  checkFinite("cond", M);
  if (M.size === 0) {
    throw new MathError({
      code: "empty",
      function: "cond",
      rule: "A must have at least one entry",
      given: "it has none",
      usualCause:
        "A condition compares the largest stretching with the smallest, and an empty matrix stretches nothing. Was the data filtered down to nothing?",
    });
  }
  if (order === 2) {
    const S = svdvals(M);
    const least = S.get(-1);
    return least === 0 ? Infinity : S.get(0) / least;
  }
  checkSquare("cond", M);
  const F = M.dtype === "float32" ? M.copy({ dtype: "float64" }) : M;
  try {
    // Rounding can bring the product of two reciprocals just below 1.
    return Math.max(1, norm(F, { order }) * norm(inv(F), { order }));
  } catch (error) {
    if (error instanceof MathError && error.code === "singular") return Infinity;
    throw error;
  }
}
