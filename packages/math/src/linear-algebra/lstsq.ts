import { asArray, asMatrix, checkFinite, workspace } from "../array/array-input.ts";
import type { ArrayInput, MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix, Vector } from "../array/ndarray.ts";
import { describeShape } from "../array/shape.ts";
import { MathError } from "../math-error.ts";
import { centredQr, projected } from "./centred-qr.ts";
import type { CentredQr } from "./centred-qr.ts";
import { applyQ, householderQr } from "./householder.ts";
import type { Reflections } from "./householder.ts";
import { refineLeastSquares } from "./refine-least-squares.ts";
import { scaleColumns } from "./scale-columns.ts";
import { powerOfTwoNear } from "./scale.ts";

/** How a least squares problem is solved. */
export interface LstsqOptions {
  /** Columns that stand out from those before them by less than this share of their own length count as dependent; 8 · max(m, n) · 2⁻⁵² when absent. */
  readonly tolerance?: number;
  /** Whether to improve x with residuals in doubled precision until it is the solution for these A and b to nearly 16 digits; true when absent. Costs some 100·m·n flops; for full column rank only. */
  readonly refine?: boolean;
}

/** A least squares solution and what there is to know about it. */
export interface LeastSquares<Solution extends NDArray = NDArray, Squares = number | Vector> {
  /** The x with the smallest ‖A x − b‖; among several the shortest. */
  readonly x: Solution;
  /** The sum of squares ‖A x − b‖²: one number, or one for each column of b. */
  readonly residualSumOfSquares: Squares;
  /** How many columns of A are independent. */
  readonly rank: number;
  /** ‖A‖·‖A⁺‖ in the Frobenius norm with A's columns scaled to about equal length: from 10^k about k of the 16 digits of x are lost without `refine`, more when the residual is large, and as many when A or b themselves are rounded. Infinity when the rank is below n. */
  readonly condition: number;
  /** Whether x was refined and the corrections died out; otherwise x is the plain solution. */
  readonly refined: boolean;
}

/**
 * The least squares solution of A x ≈ b, by column scaling and Householder QR with pivoting; where A has a constant column,
 * the others are centred on the way, so that a large mean costs no digits. Never by the normal equations AᵀA x = Aᵀb, which
 * square the condition and lose twice the digits.
 *
 * When columns of A are dependent, `rank` says so, `condition` is infinite, and x is the shortest of all solutions. Costs
 * 2n²(m − n/3) flops. Works in float64 also for float32 matrices.
 *
 * @param A m×n, any shape
 * @param b m entries, or m×k
 * @returns x: n entries, or n×k
 * @throws MathError `shape-mismatch` | `not-finite`
 * @see Golub & Van Loan, Matrix Computations, 4th ed., §5.5, rank-deficient least squares; Björck, Numerical Methods for Least Squares Problems, chapter 2, iterative refinement
 *
 * @example
 * const { x, rank } = lstsq([[1, 0], [1, 1], [1, 2]], [1, 2, 4]);
 * x; // [0.83333333, 1.5]
 * rank; // 2
 * lstsq([[1, 1]], [2]).x; // [1, 1]
 */
export function lstsq(
  A: MatrixInput,
  b: Vector | readonly number[] | Float64Array,
  options?: LstsqOptions,
): LeastSquares<Vector, number>;
export function lstsq(
  A: MatrixInput,
  b: Matrix | readonly (readonly number[])[],
  options?: LstsqOptions,
): LeastSquares<Matrix, Vector>;
export function lstsq(A: MatrixInput, b: ArrayInput, options?: LstsqOptions): LeastSquares;
export function lstsq(A: MatrixInput, b: ArrayInput, options: LstsqOptions = {}): LeastSquares {
  const M = asMatrix("lstsq", A);
  const B = asArray("lstsq", b);
  const [m, n] = M.shape;
  if ((B.ndim !== 1 && B.ndim !== 2) || B.shape[0] !== m) throw wrongRightSide(m, n, B);
  checkFinite("lstsq", M);
  checkFinite("lstsq", B);
  return leastSquares(M, undefined, B, options);
}

/** `lstsq` for checked arguments; `low` is what rounding the matrix to M left out, where that is known. */
export function leastSquares(
  M: Matrix,
  low: Matrix | undefined,
  B: NDArray,
  { tolerance, refine = true }: LstsqOptions,
): LeastSquares {
  const [m, n] = M.shape;
  const count = B.ndim === 2 ? B.shape[1] : 1;
  const scaled = scaleColumns(workspace(M.T), m, n);
  const scaledLow =
    low === undefined ? undefined : workspace(low.T).map((x, k) => x / scaled.scales[Math.floor(k / m)]);
  const right = B.ndim === 2 ? workspace(B.T) : workspace(B);
  const rightScale = powerOfTwoNear(right);
  for (let k = 0; k < right.length; k++) right[k] /= rightScale;
  const factors = centredQr(scaled.C.slice(), m, n);
  const rank = rankOf(factors, m, n, tolerance ?? 8 * Math.max(m, n) * Number.EPSILON);
  const X = new Float64Array(n * count);
  const residuals = right.slice();
  let refined = refine && rank === n;
  for (let j = 0; j < count; j++) {
    const x = X.subarray(j * n, j * n + n);
    const r = residuals.subarray(j * m, j * m + m);
    if (rank === n) solveFull(factors, x, r, m, n);
    else solveShort(factors, scaled.scales, x, r, m, n, rank);
    if (!refine || rank < n) continue;
    const plain = [x.slice(), r.slice()];
    if (refineLeastSquares(scaled.C, factors, right.subarray(j * m, j * m + m), x, r, m, n, scaledLow)) continue;
    x.set(plain[0]);
    r.set(plain[1]);
    refined = false;
  }
  for (let j = 0; j < count; j++) for (let i = 0; i < n; i++) X[j * n + i] *= rightScale / scaled.scales[i];
  const squares = Float64Array.from({ length: count }, (_, j) => {
    let total = 0;
    for (let i = 0; i < m; i++) total += residuals[j * m + i] * residuals[j * m + i];
    return total * rightScale * rightScale;
  });
  return {
    x: B.ndim === 1 ? new NDArray(X, [n]) : new NDArray(X, [count, n]).T.copy(),
    residualSumOfSquares: B.ndim === 1 ? squares[0] : (new NDArray(squares, [count]) as Vector),
    rank,
    condition: rank < n ? Infinity : conditionOf(factors, m, n),
    refined,
  };
}

function rankOf({ C }: Reflections, m: number, n: number, tolerance: number): number {
  const steps = Math.min(m, n);
  let rank = 0;
  // After pivoting every later column is at most as long, and all began with a length of about 1.
  while (rank < steps && C[rank * m + rank] > tolerance) rank++;
  return rank;
}

/** x = Π R⁻¹ (Qᵀ b)₁ and r = b − A x; r holds b on entry. */
function solveFull(factors: CentredQr, x: Float64Array, r: Float64Array, m: number, n: number): void {
  const { C, order } = factors;
  projected(factors, r, m);
  for (let i = n - 1; i >= 0; i--) {
    let s = r[i];
    for (let j = i + 1; j < n; j++) s -= C[j * m + i] * x[order[j]];
    x[order[i]] = s / C[i * m + i];
  }
  r.fill(0, 0, n);
  applyQ(factors, r, m, 1);
}

/**
 * The shortest x for a rank below n: the first `rank` rows of R, columns unscaled, are R₂ of full row rank; with R₂ᵀ = Q₂ T
 * it is Q₂ T⁻ᵀ (Qᵀ b)₁. The result is in scaled units, as that of solveFull.
 */
function solveShort(
  factors: CentredQr,
  scales: Float64Array,
  x: Float64Array,
  r: Float64Array,
  m: number,
  n: number,
  rank: number,
): void {
  const { C, order } = factors;
  projected(factors, r, m);
  const rows = new Float64Array(n * rank);
  for (let i = 0; i < rank; i++) for (let j = i; j < n; j++) rows[i * n + j] = C[j * m + i] * scales[order[j]];
  const unit = powerOfTwoNear(rows);
  for (let k = 0; k < rows.length; k++) rows[k] /= unit;
  const second = householderQr(rows, n, rank);
  const y = new Float64Array(n);
  for (let i = 0; i < rank; i++) {
    let s = r[i];
    for (let j = 0; j < i; j++) s -= rows[i * n + j] * y[j];
    y[i] = s / rows[i * n + i];
  }
  applyQ(second, y, n, 1);
  for (let j = 0; j < n; j++) x[order[j]] = (y[j] / unit) * scales[order[j]];
  r.fill(0, 0, rank);
  applyQ(factors, r, m, 1);
}

/** ‖R‖ ‖R⁻¹‖ in the Frobenius norm, which neither Q nor the order of columns changes. */
function conditionOf({ C }: Reflections, m: number, n: number): number {
  let size = 0;
  let inverse = 0;
  const column = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    for (let i = 0; i <= k; i++) size += C[k * m + i] * C[k * m + i];
    for (let i = k; i >= 0; i--) {
      let s = i === k ? 1 : 0;
      for (let j = i + 1; j <= k; j++) s -= C[j * m + i] * column[j];
      column[i] = s / C[i * m + i];
      inverse += column[i] * column[i];
    }
  }
  return n === 0 ? 1 : Math.max(1, Math.sqrt(size) * Math.sqrt(inverse));
}

function wrongRightSide(m: number, n: number, B: NDArray): MathError {
  return new MathError({
    code: "shape-mismatch",
    function: "lstsq",
    rule: `A is ${m}×${n}, so b must have ${m} ${B.ndim === 2 ? "rows" : "entries"}`,
    given: B.ndim === 1 ? `it has ${B.shape[0]}` : `it is ${describeShape(B.shape)}`,
    usualCause: "A row of A and an entry of b belong to the same observation.",
  });
}
