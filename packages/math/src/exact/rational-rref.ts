import { checkStep } from "../linear-algebra/check-step.ts";
import type { RowStep } from "../linear-algebra/rref.ts";
import { rationalMatrix } from "./rational-matrix.ts";
import type { RationalMatrixInput } from "./rational-matrix.ts";
import type { Rational } from "./rational.ts";

/** One legal row move with an exact factor. */
export type RationalStep = RowStep<Rational>;

/** The reduced form, the columns of its pivots, and the moves that lead there, all exact. */
export interface RationalReduced {
  readonly R: Rational[][];
  readonly pivots: number[];
  readonly steps: RationalStep[];
}

/**
 * The reduced row echelon form in exact fractions: the moves a careful person makes on paper. The first entry of a
 * column that is not 0 becomes the pivot.
 *
 * @param M m×n
 * @returns R m×n, the pivot columns, and the moves in order: applied to M they give exactly R
 * @throws MathError `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * const { R, pivots, steps } = rationalRref([[0, 2, 4], [3, 1, 5]]);
 * R; // [[1, 0, 1], [0, 1, 2]]
 * pivots; // [0, 1]
 * steps[0]; // { kind: "swap", i: 0, j: 1 }
 */
export function rationalRref(M: RationalMatrixInput): RationalReduced {
  const { R, pivots, steps } = rationalEchelon(M);
  for (let k = pivots.length - 1; k >= 0; k--) {
    const j = pivots[k];
    const pivot = R[k][j];
    if (!pivot.equals(1)) apply(R, { kind: "scale", i: k, factor: pivot.inverse() }, steps);
    for (let i = k - 1; i >= 0; i--) {
      if (!R[i][j].isZero()) apply(R, { kind: "add", target: i, source: k, factor: R[i][j].negate() }, steps);
    }
  }
  return { R, pivots, steps };
}

/**
 * The echelon form in exact fractions: zeros below the pivots, which keep their values. Only swaps and additions, so
 * the determinant changes at most its sign.
 *
 * @param M m×n
 * @returns R m×n, the pivot columns, and the moves in order: applied to M they give exactly R
 * @throws MathError `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * rationalEchelon([[2, 1], [1, 1]]).R; // [[2, 1], [0, 1/2]]
 */
export function rationalEchelon(M: RationalMatrixInput): RationalReduced {
  const R = rationalMatrix(M);
  const n = R[0]?.length ?? 0;
  const pivots: number[] = [];
  const steps: RationalStep[] = [];
  for (let j = 0; j < n && pivots.length < R.length; j++) {
    const top = pivots.length;
    const p = R.findIndex((row, i) => i >= top && !row[j].isZero());
    if (p < 0) continue;
    if (p !== top) apply(R, { kind: "swap", i: top, j: p }, steps);
    for (let i = top + 1; i < R.length; i++) {
      if (R[i][j].isZero()) continue;
      apply(R, { kind: "add", target: i, source: top, factor: R[i][j].divide(R[top][j]).negate() }, steps);
    }
    pivots.push(j);
  }
  return { R, pivots, steps };
}

/**
 * The matrix after one legal row move, exactly; M itself stays as it is.
 *
 * @param M m×n
 * @param step swap rows i and j, scale row i by a factor, or add a multiple of row source to row target
 * @returns m×n, new rows
 * @throws MathError `out-of-range` for a row that is none | `not-a-matrix` | `ragged` | `not-finite` | `syntax` for entries that read as no fraction
 *
 * @example
 * applyRationalStep([[1, 2], [3, 4]], { kind: "scale", i: 1, factor: rational(1, 3) }); // [[1, 2], [1, 4/3]]
 */
export function applyRationalStep(M: RationalMatrixInput, step: RationalStep): Rational[][] {
  const R = rationalMatrix(M);
  checkStep("applyRationalStep", step, R.length);
  apply(R, step, []);
  return R;
}

function apply(R: Rational[][], step: RationalStep, steps: RationalStep[]): void {
  steps.push(step);
  if (step.kind === "swap") [R[step.i], R[step.j]] = [R[step.j], R[step.i]];
  else if (step.kind === "scale") R[step.i] = R[step.i].map((x) => x.multiply(step.factor));
  else R[step.target] = R[step.target].map((x, l) => x.add(R[step.source][l].multiply(step.factor)));
}
