import { asMatrix, checkFinite, workspace } from "../array/array-input.ts";
import type { MatrixInput } from "../array/array-input.ts";
import { NDArray } from "../array/ndarray.ts";
import type { Matrix } from "../array/ndarray.ts";
import { checkStep } from "./check-step.ts";

/** One legal row move; rows are counted from 0. `add` puts `factor` times row `source` onto row `target`. */
export type RowStep<Factor = number> =
  | { readonly kind: "swap"; readonly i: number; readonly j: number }
  | { readonly kind: "scale"; readonly i: number; readonly factor: Factor }
  | { readonly kind: "add"; readonly target: number; readonly source: number; readonly factor: Factor };

/** The reduced form, the columns of its pivots, and the moves that lead there. */
export interface Reduced {
  readonly R: Matrix;
  readonly pivots: readonly number[];
  readonly steps: readonly RowStep[];
}

/**
 * The reduced row echelon form: staircase, pivots 1, zeros above and below them.
 *
 * In floating point it depends on what counts as zero: an entry at most `tolerance` in size, by default
 * max(m, n)·2⁻⁵²·(largest absolute row sum), the size of the rounding errors. For rank and bases `rank` and `nullSpace`
 * decide more safely; for exact answers use `rationalRref`. The largest entry of the column is swapped up as pivot.
 * Costs up to 2·m·n·min(m, n) flops.
 *
 * @param A m×n
 * @param options.tolerance entries up to this size count as 0, in the unit of A
 * @returns R m×n, the pivot columns, and the moves in order: applied to A they give R up to rounding
 * @throws MathError `not-finite`
 *
 * @example
 * const { R, pivots } = rref([[1, 2, 3], [2, 4, 7]]);
 * R; // [[1, 2, 0], [0, 0, 1]]
 * pivots; // [0, 2]
 */
export function rref(A: MatrixInput, { tolerance }: { readonly tolerance?: number } = {}): Reduced {
  const M = asMatrix("rref", A);
  checkFinite("rref", M);
  const [m, n] = M.shape;
  const R = workspace(M);
  const limit = tolerance ?? Math.max(m, n) * Number.EPSILON * largestRowSum(R, m, n);
  const pivots: number[] = [];
  const steps: RowStep[] = [];
  let top = 0;
  for (let j = 0; j < n && top < m; j++) {
    let p = top;
    for (let i = top + 1; i < m; i++) if (Math.abs(R[i * n + j]) > Math.abs(R[p * n + j])) p = i;
    if (Math.abs(R[p * n + j]) <= limit) {
      for (let i = top; i < m; i++) R[i * n + j] = 0;
      continue;
    }
    if (p !== top) {
      steps.push({ kind: "swap", i: top, j: p });
      for (let l = 0; l < n; l++) [R[p * n + l], R[top * n + l]] = [R[top * n + l], R[p * n + l]];
    }
    const pivot = R[top * n + j];
    if (pivot !== 1) {
      steps.push({ kind: "scale", i: top, factor: 1 / pivot });
      // Dividing rounds once where multiplying by the reciprocal rounds twice.
      for (let l = 0; l < n; l++) R[top * n + l] /= pivot;
      R[top * n + j] = 1;
    }
    for (let i = 0; i < m; i++) {
      const factor = -R[i * n + j];
      if (i === top || factor === 0) continue;
      steps.push({ kind: "add", target: i, source: top, factor });
      for (let l = j + 1; l < n; l++) R[i * n + l] += factor * R[top * n + l];
      R[i * n + j] = 0;
    }
    pivots.push(j);
    top += 1;
  }
  for (let k = 0; k < R.length; k++) R[k] += 0; // turns −0 into 0
  return { R: new NDArray(R, [m, n]) as Matrix, pivots, steps };
}

/**
 * The matrix after one legal row move; A itself stays as it is.
 *
 * @param A m×n
 * @param step swap rows i and j, scale row i by a factor, or add a multiple of row source to row target
 * @returns m×n
 * @throws MathError `out-of-range` for a row that is none
 *
 * @example
 * applyStep([[1, 2], [3, 4]], { kind: "add", target: 1, source: 0, factor: -3 }); // [[1, 2], [0, -2]]
 */
export function applyStep(A: MatrixInput, step: RowStep): Matrix {
  const M = asMatrix("applyStep", A);
  const [m, n] = M.shape;
  checkStep("applyStep", step, m);
  const R = workspace(M);
  if (step.kind === "swap") {
    for (let l = 0; l < n; l++) {
      [R[step.i * n + l], R[step.j * n + l]] = [R[step.j * n + l], R[step.i * n + l]];
    }
  } else if (step.kind === "scale") {
    for (let l = 0; l < n; l++) R[step.i * n + l] *= step.factor;
  } else {
    for (let l = 0; l < n; l++) R[step.target * n + l] += step.factor * R[step.source * n + l];
  }
  return new NDArray(R, [m, n]) as Matrix;
}

function largestRowSum(R: Float64Array, m: number, n: number): number {
  let largest = 0;
  for (let i = 0; i < m; i++) {
    let total = 0;
    for (let j = 0; j < n; j++) total += Math.abs(R[i * n + j]);
    largest = Math.max(largest, total);
  }
  return largest;
}
