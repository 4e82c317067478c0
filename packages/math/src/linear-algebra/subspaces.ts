import { asMatrix, checkFinite } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import type { Matrix } from "../array/ndarray.ts";
import { svd } from "./svd.ts";
import { svdvals } from "./svdvals.ts";

/** What counts as zero when a rank is decided. */
export interface RankOptions {
  /** Singular values up to this size count as 0, in the unit of A; max(m, n) · 2⁻⁵² · σ₁ when absent, as in NumPy. */
  readonly tolerance?: number;
}

/**
 * The numerical rank: how many singular values are larger than the tolerance. The singular values decide, because row
 * reduction of floats can miss a small one. Of an empty or zero matrix 0.
 * Costs the singular values of A, without the vectors.
 *
 * @param A m×n
 * @returns a whole number from 0 to min(m, n)
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §5.4, numerical rank and the SVD
 *
 * @example
 * rank([[1, 2, 3], [4, 5, 6], [7, 8, 9]]); // 2
 */
export function rank(A: MatrixInput, options: RankOptions = {}): number {
  const M = finiteMatrix("rank", A);
  return countAbove(svdvals(M).toArray(), M.shape, options);
}

/**
 * An orthonormal basis of the null space {x : A x = 0}, as columns: right singular vectors whose singular value counts
 * as 0. For the special solutions with whole numbers use `rationalNullSpace`.
 * Costs one singular value decomposition.
 *
 * @param A m×n
 * @returns n×(n − rank), the largest entry of each column positive
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §2.4, the singular value decomposition
 *
 * @example
 * nullSpace([[3, 4]]); // [[0.8], [-0.6]]
 * nullSpace([[1, 0], [0, 1]]).shape; // [2, 0]
 */
export function nullSpace(A: MatrixInput, options: RankOptions = {}): Matrix {
  const M = finiteMatrix("nullSpace", A);
  const { S, V } = svd(M, { full: true });
  return V.slice(":", `${countAbove(S.toArray(), M.shape, options)}:`).copy() as Matrix;
}

/**
 * An orthonormal basis of the column space {A x}, as columns: the left singular vectors that count.
 * Costs one singular value decomposition.
 *
 * @param A m×n
 * @returns m×rank
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §2.4, the singular value decomposition
 *
 * @example
 * columnSpace([[3, 6], [4, 8]]); // [[0.6], [0.8]]
 */
export function columnSpace(A: MatrixInput, options: RankOptions = {}): Matrix {
  const M = finiteMatrix("columnSpace", A);
  const { U, S } = svd(M);
  return U.slice(":", `:${countAbove(S.toArray(), M.shape, options)}`).copy() as Matrix;
}

/**
 * An orthonormal basis of the row space {Aᵀ y}, as columns; the complement of the null space.
 * Costs one singular value decomposition.
 *
 * @param A m×n
 * @returns n×rank
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §2.4, the singular value decomposition
 *
 * @example
 * rowSpace([[3, 4], [6, 8]]); // [[0.6], [0.8]]
 */
export function rowSpace(A: MatrixInput, options: RankOptions = {}): Matrix {
  const M = finiteMatrix("rowSpace", A);
  const { S, V } = svd(M);
  return V.slice(":", `:${countAbove(S.toArray(), M.shape, options)}`).copy() as Matrix;
}

/**
 * An orthonormal basis of the left null space {y : Aᵀ y = 0}, as columns; the complement of the column space.
 * Costs one singular value decomposition.
 *
 * @param A m×n
 * @returns m×(m − rank)
 * @throws MathError `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §2.4, the singular value decomposition
 *
 * @example
 * leftNullSpace([[3], [4]]); // [[0.8], [-0.6]]
 */
export function leftNullSpace(A: MatrixInput, options: RankOptions = {}): Matrix {
  return nullSpace(finiteMatrix("leftNullSpace", A).T, options);
}

function finiteMatrix(name: string, A: MatrixInput): Matrix {
  const M = asMatrix(name, A);
  checkFinite(name, M);
  return M;
}

function countAbove(singularValues: readonly number[], shape: readonly number[], { tolerance }: RankOptions): number {
  const limit = tolerance ?? Math.max(...shape) * Number.EPSILON * (singularValues[0] ?? 0);
  return singularValues.filter((sigma) => sigma > limit).length;
}
