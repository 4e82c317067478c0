import { rationalEchelon, rationalRref, type Rational } from "@gradus/math";
import { fromStep, type Fractions, type Move } from "./move.ts";

/** How far the reduction of a matrix has come, and what it says about the system that it stands for. */
export interface Progress {
  /** The columns of the pivots that are already in place, from the first row down. */
  readonly pivots: readonly number[];
  /** Where the next pivot belongs, while rows below it still wait; it may hold 0, and then a swap is due. */
  readonly working: { readonly i: number; readonly j: number } | null;
  readonly form: "none" | "echelon" | "reduced";
  /** The rank of the coefficients, whatever the form. */
  readonly rank: number;
  /** Of an augmented matrix: how many solutions. */
  readonly fate: "one" | "none" | "many" | null;
  /** The solution when there is one. */
  readonly solution: readonly Rational[] | null;
  /** Unknowns without a pivot, counted from 0. */
  readonly free: readonly number[];
}

/** What the matrix shows; its last column is the right-hand side when `augmented`. */
export function progress(M: Fractions, augmented: boolean): Progress {
  const n = M[0].length - (augmented ? 1 : 0);
  const pivots = settledPivots(M);
  const { R, pivots: finals } = rationalRref(M);
  const own = finals.filter((j) => j < n);
  const fate = augmented ? (own.length < finals.length ? "none" : own.length === n ? "one" : "many") : null;
  return {
    pivots,
    working: isEchelon(M) ? null : workingPivot(M, pivots.length),
    form: !isEchelon(M) ? "none" : isReduced(M, pivots) ? "reduced" : "echelon",
    rank: own.length,
    fate,
    solution: fate === "one" ? R.slice(0, n).map((row) => row[n]) : null,
    free: Array.from({ length: n }, (_, j) => j).filter((j) => !own.includes(j)),
  };
}

/** The next move that a careful person makes towards a form; undefined when it is reached. */
export function suggestMove(M: Fractions, target: "echelon" | "reduced" | "free"): Move | undefined {
  const { steps } = target === "echelon" ? rationalEchelon(M) : rationalRref(M);
  return steps.length === 0 ? undefined : fromStep(steps[0]);
}

/** The first moves of the whole reduction. */
export function playMoves(M: Fractions, target: "echelon" | "reduced" | "free", count: number): Move[] {
  const { steps } = target === "echelon" ? rationalEchelon(M) : rationalRref(M);
  return steps.slice(0, count).map(fromStep);
}

/** Row by row the leading entries that step to the right and have only zeros below. */
function settledPivots(M: Fractions): number[] {
  const pivots: number[] = [];
  for (let i = 0; i < M.length; i++) {
    const j = M[i].findIndex((entry) => !entry.isZero());
    const last = pivots.at(-1) ?? -1;
    // Everything left of the new pivot must be finished in the rows below as well.
    const settled = j > last && M.slice(i + 1).every((row) => row.slice(0, j + 1).every((entry) => entry.isZero()));
    if (!settled) break;
    pivots.push(j);
  }
  return pivots;
}

/** The first column in which the rows from `top` down are not all 0. */
function workingPivot(M: Fractions, top: number): { i: number; j: number } | null {
  const columns = M.slice(top).map((row) => row.findIndex((entry) => !entry.isZero()));
  const j = Math.min(...columns.filter((column) => column >= 0));
  return Number.isFinite(j) ? { i: top, j } : null;
}

function isEchelon(M: Fractions): boolean {
  return M.slice(settledPivots(M).length).every((row) => row.every((entry) => entry.isZero()));
}

function isReduced(M: Fractions, pivots: readonly number[]): boolean {
  return pivots.every((j, i) => M.every((row, k) => (k === i ? row[j].equals(1) : row[j].isZero())));
}
