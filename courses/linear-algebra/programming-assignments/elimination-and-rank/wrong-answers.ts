import { Failure } from "@gradus/grading";
import * as laws from "./laws.ts";
import * as matrices from "./matrices.ts";
import type { Echelon, Factors, Mat, SolutionSet, Vec } from "./starter.ts";

/**
 * Elimination with one thing wrong at a time, as the options say. Without any it is right: of all candidates in
 * a column the largest becomes the pivot.
 */
export function eliminate(
  M: Mat,
  options: { diagonalOnly?: boolean; firstOnly?: boolean; signed?: boolean; zero?: number; sign?: 1 | -1 } = {},
): Echelon {
  const { diagonalOnly = false, firstOnly = false, signed = false } = options;
  const { zero = 1e-10 * matrices.largest(M), sign = -1 } = options;
  const size = (x: number) => (signed ? x : Math.abs(x));
  const R = M.map((row) => [...row]);
  const pivots: number[] = [];
  let swaps = 0;
  let top = 0;
  for (let column = 0; column < M[0].length && top < R.length; column++) {
    let best = top;
    if (!firstOnly) {
      for (let i = top; i < R.length; i++) if (size(R[i][column]) > size(R[best][column])) best = i;
    }
    if (Math.abs(R[best][column]) <= zero) {
      if (diagonalOnly) top += 1;
      continue;
    }
    if (best !== top) swaps += 1;
    [R[top], R[best]] = [R[best], R[top]];
    for (let i = top + 1; i < R.length; i++) {
      const factor = R[i][column] / R[top][column];
      R[i] = R[i].map((x, j) => x + sign * factor * R[top][j]);
      if (sign === -1) R[i][column] = 0;
    }
    pivots.push(column);
    top += 1;
  }
  return { R, pivots, swaps };
}

/** Each row divided by its first entry that is not zero. */
export function divided(R: Mat): Mat {
  const leading = laws.leadingColumns(R, laws.smallIn(R));
  return R.map((row, i) => (leading[i] < 0 ? row : row.map((x) => x / row[leading[i]])));
}

/** Divided, and cleared above each pivot. */
export function cleared(R: Mat): Mat {
  const reduced = divided(R);
  const leading = laws.leadingColumns(reduced, 1e-9);
  for (let r = reduced.length - 1; r >= 0; r--) {
    if (leading[r] < 0) continue;
    for (let i = 0; i < r; i++) {
      const factor = reduced[i][leading[r]];
      reduced[i] = reduced[i].map((x, j) => x - factor * reduced[r][j]);
    }
  }
  return reduced;
}

/** The reduced form, each row times the pivot that it had. */
export function undivided(M: Mat): Mat {
  const { R, pivots } = eliminate(M);
  return laws.reducedForm(M).map((row, i) => (i < pivots.length ? row.map((x) => x * R[i][pivots[i]]) : row));
}

/** The solution set of A x = b with one thing wrong, as the options say. */
export function solutionsFrom(
  A: Mat,
  b: Vec,
  options: {
    sign?: 1 | -1;
    alwaysN?: boolean;
    neverNone?: boolean;
    unknowns?: number;
    readRows?: boolean;
    packed?: boolean;
    onlyParticular?: boolean;
    countsEquations?: boolean;
  } = {},
): SolutionSet {
  const width = A[0].length;
  const { sign = -1, unknowns: n = width } = options;
  const augmented = A.map((row, i) => [...row, b[i]]);
  const columns = laws.pivotColumns(augmented);
  const none = columns.includes(width) && options.neverNone !== true;
  const pivots = columns.filter((column) => column < width);
  const R = laws.reducedForm(none ? A : augmented);
  const N: Vec[] = [];
  for (let free = 0; free < n; free++) {
    if (pivots.includes(free)) continue;
    const v: Vec = Array.from({ length: n }, (_, i) => (i === free ? 1 : 0));
    for (const [r, pivot] of pivots.entries()) {
      if (pivot < n) v[pivot] = sign * ((options.readRows === true ? R[free]?.[r] : R[r]?.[free]) ?? 0);
    }
    N.push(v);
  }
  if (none) return { kind: "none", N: options.alwaysN === true ? N : [] };
  const p: Vec = Array<number>(n).fill(0);
  for (const [r, pivot] of pivots.entries()) {
    const place = options.packed === true ? r : pivot;
    if (place < n) p[place] = R[r][width];
  }
  const enough = options.countsEquations === true && A.length >= width;
  if (options.onlyParticular === true || enough) return { kind: "unique", p, N: [] };
  return { kind: N.length === 0 ? "unique" : "infinite", p, N };
}

/** PA = LU with one thing wrong, as the options say. */
export function lowerThenUpper(
  A: Mat,
  options: { onlyWhenZero?: boolean; multipliers?: "kept" | "whole rows"; signed?: boolean; never?: boolean } = {},
): Factors {
  const n = A.length;
  const U = A.map((row) => [...row]);
  const L = A.map((_, i) => A.map((_, j) => (i === j ? 1 : 0) as number));
  const P = A.map((_, i) => i);
  const size = options.signed === true ? (x: number) => x : Math.abs;
  for (let k = 0; k < n; k++) {
    let best = k;
    const search = options.never !== true && (options.onlyWhenZero !== true || U[k][k] === 0);
    const last = search ? n : 0;
    for (let i = k + 1; i < last; i++) if (size(U[i][k]) > size(U[best][k])) best = i;
    [U[k], U[best]] = [U[best], U[k]];
    [P[k], P[best]] = [P[best], P[k]];
    if (options.multipliers !== "kept") {
      const travelling = options.multipliers === "whole rows" ? n : k;
      for (let j = 0; j < travelling; j++) [L[k][j], L[best][j]] = [L[best][j], L[k][j]];
    }
    for (let i = k + 1; i < n; i++) {
      if (U[k][k] === 0 && options.never !== true) continue;
      L[i][k] = U[i][k] / U[k][k];
      for (let j = k; j < n; j++) U[i][j] -= L[i][k] * U[k][j];
    }
  }
  return { P, L, U };
}

export function withoutPivoting(A: Mat): Factors {
  return lowerThenUpper(A, { never: true });
}

/** Where each row goes, instead of where it comes from. */
export function invertedOrder({ P, L, U }: Factors): Factors {
  return { P: P.map((_, row) => P.indexOf(row)), L, U };
}

/** The solution from the factors with one thing wrong, as the options say. */
export function substituted(
  factors: Factors,
  b: Vec | Mat,
  options: {
    permute?: "none" | "answer" | "inverse";
    divideForward?: boolean;
    lateStart?: boolean;
    onlyForward?: boolean;
  },
): Vec | Mat {
  if (Array.isArray(b[0])) {
    const columns = matrices.transpose(b as Mat).map((column) => substituted(factors, column, options) as Vec);
    return matrices.transpose(columns);
  }
  const { P, L, U } = factors;
  const right = b as Vec;
  const n = P.length;
  const zero = 1e-10 * matrices.largest(U);
  const singular = U.findIndex((row, k) => Math.abs(row[k]) <= zero);
  if (singular >= 0) throw new Failure("singular", { index: singular });
  const ordered = { none: right, answer: right, inverse: right.map((_, i) => right[P.indexOf(i)]) };
  const x = options.permute === undefined ? P.map((row) => right[row]) : [...ordered[options.permute]];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) x[i] -= L[i][j] * x[j];
    if (options.divideForward === true) x[i] /= U[i][i];
  }
  if (options.onlyForward === true) return x;
  for (let i = options.lateStart === true ? n - 2 : n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i] -= U[i][j] * x[j];
    x[i] /= U[i][i];
  }
  return options.permute === "answer" ? P.map((row) => x[row]) : x;
}
