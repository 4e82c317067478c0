import { asArray, asMatrix, checkFinite, checkSquare, workspace } from "../array/array-input.ts";
import type { ArrayInput, MatrixInput } from "../array/array-input.ts";
import { allocate, resultType } from "../array/dtype.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { factorizePlain, LU_KERNEL_FROM, negligiblePivot } from "./factorize.ts";
import { solveKernel } from "./lu-kernel.ts";
import type { LU } from "./lu.ts";
import { substituteBack, substituteForward } from "./substitute.ts";

/** How large a pivot must be, relative to the numbers it was subtracted from. */
export interface SolveOptions {
  /** 2⁻⁵² when absent (2⁻²³ for float32): a smaller pivot is nothing but rounding error. 0 refuses exact zeros only, as NumPy does. */
  readonly tolerance?: number;
}

/**
 * The solution x of A x = b, by LU with partial pivoting. Costs 2n³/3 flops, and 2n² for each right side.
 *
 * The residual is small for every A; the error is about cond(A) times as large, see `cond`. A float32 system is solved
 * in float32.
 *
 * @param A n×n
 * @param b n entries, or n×k for k right sides at once
 * @returns shaped like b
 * @throws MathError `singular` with the index of the bad pivot | `not-square` | `shape-mismatch` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §3.4, pivoting
 *
 * @example
 * solve([[2, 1], [1, 3]], [3, 5]); // [0.8, 1.4]
 * solve([[2, 1], [1, 3]], [[1, 0], [0, 1]]); // [[0.6, -0.2], [-0.2, 0.4]]
 */
export function solve(A: MatrixInput, b: Vector | readonly number[] | Float64Array, options?: SolveOptions): Vector;
export function solve(A: MatrixInput, b: Matrix | readonly (readonly number[])[], options?: SolveOptions): Matrix;
export function solve(A: MatrixInput, b: ArrayInput, options?: SolveOptions): NDArray;
export function solve(A: MatrixInput, b: ArrayInput, options: SolveOptions = {}): NDArray {
  return solveNamed("solve", A, b, true, options);
}

/**
 * Solves A x = b without swapping rows. **A teaching function**: it shows what partial pivoting is for. A small pivot
 * makes large multipliers, and their rounding errors drown the answer; use `solve` for everything else.
 * Costs 2n³/3 flops.
 *
 * @param A n×n
 * @param b n entries, or n×k
 * @returns shaped like b
 * @throws MathError `singular` when a pivot is exactly 0, though A itself may be regular
 * @see Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., chapter 9, Gaussian elimination and pivoting strategies
 *
 * @example
 * solveWithoutPivoting([[1e-20, 1], [1, 1]], [1, 2]); // [0, 1]
 * solve([[1e-20, 1], [1, 1]], [1, 2]); // [1, 1]
 */
export function solveWithoutPivoting(A: MatrixInput, b: Vector | readonly number[] | Float64Array): Vector;
export function solveWithoutPivoting(A: MatrixInput, b: Matrix | readonly (readonly number[])[]): Matrix;
export function solveWithoutPivoting(A: MatrixInput, b: ArrayInput): NDArray;
export function solveWithoutPivoting(A: MatrixInput, b: ArrayInput): NDArray {
  return solveNamed("solveWithoutPivoting", A, b, false, { tolerance: 0 });
}

/**
 * Solves A x = b with factors found before: factor once for n³, then each further right side costs n².
 *
 * @param factors what `lu(A)` returned for an n×n matrix A
 * @param b n entries, or n×k
 * @returns shaped like b
 * @throws MathError `singular` when a pivot is exactly 0 | `not-square` | `shape-mismatch`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §3.4, pivoting
 *
 * @example
 * const factors = lu([[2, 1], [1, 3]]);
 * luSolve(factors, [3, 5]); // [0.8, 1.4]
 * luSolve(factors, [2, 1]); // [1, 0]
 */
export function luSolve(factors: LU, b: Vector | readonly number[] | Float64Array): Vector;
export function luSolve(factors: LU, b: Matrix | readonly (readonly number[])[]): Matrix;
export function luSolve(factors: LU, b: ArrayInput): NDArray;
export function luSolve({ P, L, U }: LU, b: ArrayInput): NDArray {
  const n = checkSquare("luSolve", U);
  const B = asArray("luSolve", b);
  checkRightSide("luSolve", n, B);
  const bad = Array.from({ length: n }, (_, k) => U.get(k, k)).indexOf(0);
  if (bad >= 0) throw singular("luSolve", bad, 0);
  const F = workspace(U);
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) F[i * n + j] = L.get(i, j);
  return substitute(F, n, P, B, resultType(U.dtype, B.dtype) === "float32");
}

/** The error for a pivot that cannot be divided by. */
function singular(name: string, index: number, pivot: number): MathError {
  const given =
    pivot === 0 ? `pivot ${index} is 0` : `pivot ${index} is ${pivot}, as small as the rounding errors made on the way`;
  return new MathError({
    code: "singular",
    function: name,
    rule: "A must be regular (its columns independent)",
    given,
    usualCause:
      name === "solveWithoutPivoting"
        ? "Without row swaps a zero pivot ends elimination even when A is regular: solve swaps rows."
        : `Column ${index} is a combination of the columns before it, so cond(A) is ${pivot === 0 ? "infinite" : "about 1e16 or more"}: there is no solution, or infinitely many. Look at rank(A) and rref(A).`,
    index,
  });
}

/** Solves with or without row swaps, under the name of the function the user called. */
export function solveNamed(
  name: string,
  A: MatrixInput,
  b: ArrayInput,
  pivoting: boolean,
  { tolerance }: SolveOptions,
): NDArray {
  const M = asMatrix(name, A);
  const n = checkSquare(name, M);
  const B = asArray(name, b);
  checkRightSide(name, n, B);
  checkFinite(name, M);
  checkFinite(name, B);
  const single = resultType(M.dtype, B.dtype) === "float32";
  const W = single || M.dtype === "float64" ? M : M.copy({ dtype: "float64" });
  const least = tolerance ?? (single ? 2 ** -23 : Number.EPSILON);
  if (pivoting && !single && n >= LU_KERNEL_FROM) {
    const solution = solveKernel(W, B, least);
    if (solution && "X" in solution) return new NDArray(solution.X, B.shape);
    if (solution) throw singular(name, solution.bad, solution.pivot);
  }
  const factors = factorizePlain(W, { pivoting });
  const bad = negligiblePivot(factors, W, least);
  if (bad >= 0) throw singular(name, bad, factors.F[bad * n + bad]);
  return substitute(factors.F, n, factors.P, B, single);
}

function substitute(F: Float64Array, n: number, P: ArrayLike<number>, B: NDArray, single: boolean): NDArray {
  const k = B.ndim === 2 ? B.shape[1] : 1;
  const right = workspace(B);
  const X = new Float64Array(n * k);
  for (let i = 0; i < n; i++) X.set(right.subarray(P[i] * k, P[i] * k + k), i * k);
  substituteForward(F, X, n, k, { unit: true, single });
  substituteBack(F, X, n, k, { single });
  if (!single) return new NDArray(X, B.shape);
  const out = allocate("float32", X.length);
  out.set(X);
  return new NDArray(out, B.shape, "float32");
}

/** Refuses a right side that does not fit an n×n matrix. */
export function checkRightSide(name: string, n: number, B: NDArray): void {
  if ((B.ndim === 1 || B.ndim === 2) && B.shape[0] === n) return;
  const entries = `${n} ${n === 1 ? "entry" : "entries"}`;
  throw new MathError({
    code: "shape-mismatch",
    function: name,
    rule: `A is ${n}×${n}, so b must have ${B.ndim === 2 ? `${n} ${n === 1 ? "row" : "rows"}` : entries}`,
    given: B.ndim === 1 ? `it has ${B.shape[0]}` : `it is ${describeShape(B.shape)}`,
    usualCause: "b has one entry for each equation, that is for each row of A.",
  });
}
