// gradus-canary-9f2c: this file is not published
import { Failure } from "@gradus/grading";
import type { Echelon, Factors, Mat, SolutionSet, Subspaces, Vec } from "./starter.ts";

/** Elimination with partial pivoting: of all candidates in a column the largest becomes the pivot. */
export function rowEchelon(M: Mat): Echelon {
  const R = M.map((row) => [...row]);
  const zero = zeroOf(M);
  const pivots: number[] = [];
  let swaps = 0;
  for (let column = 0; column < width(M) && pivots.length < R.length; column++) {
    const top = pivots.length;
    const best = largestBelow(R, top, column);
    if (Math.abs(R[best][column]) <= zero) continue;
    if (best !== top) {
      [R[top], R[best]] = [R[best], R[top]];
      swaps += 1;
    }
    for (let i = top + 1; i < R.length; i++) {
      const factor = R[i][column] / R[top][column];
      for (let j = column; j < width(M); j++) R[i][j] -= factor * R[top][j];
      R[i][column] = 0;
    }
    pivots.push(column);
  }
  return { R: R.map((row, i) => (i < pivots.length ? row : row.map(() => 0))), pivots, swaps };
}

/** From the echelon form, last pivot first: divide its row to make it 1, then clear everything above it. */
export function rref(M: Mat): Mat {
  const { R, pivots } = rowEchelon(M);
  for (let r = pivots.length - 1; r >= 0; r--) {
    const column = pivots[r];
    const pivot = R[r][column];
    R[r] = R[r].map((x) => x / pivot);
    for (let i = 0; i < r; i++) {
      const factor = R[i][column];
      R[i] = R[i].map((x, j) => x - factor * R[r][j]);
      R[i][column] = 0;
    }
  }
  return R;
}

/** The pivots of [A | b] say which kind; the reduced rows are read as "pivot variable = …". */
export function solutionSet(A: Mat, b: Vec): SolutionSet {
  const n = width(A);
  const augmented = A.map((row, i) => [...row, b[i]]);
  const { pivots } = rowEchelon(augmented);
  if (pivots.includes(n)) return { kind: "none", N: [] };
  const reduced = rref(augmented);
  const p = Array<number>(n).fill(0);
  for (const [r, column] of pivots.entries()) p[column] = reduced[r][n];
  const N = freeDirections(reduced, pivots, n);
  return { kind: N.length === 0 ? "unique" : "infinite", p, N };
}

/** Elimination that keeps its multipliers: in L, in the row order that the swaps have made. */
export function lu(A: Mat): Factors {
  const n = A.length;
  const U = A.map((row) => [...row]);
  const L = A.map((_, i) => unit(n, i));
  const P = A.map((_, i) => i);
  for (let k = 0; k < n; k++) {
    const best = largestBelow(U, k, k);
    [U[k], U[best]] = [U[best], U[k]];
    [P[k], P[best]] = [P[best], P[k]];
    for (let j = 0; j < k; j++) [L[k][j], L[best][j]] = [L[best][j], L[k][j]];
    if (U[k][k] === 0) continue;
    for (let i = k + 1; i < n; i++) {
      L[i][k] = U[i][k] / U[k][k];
      for (let j = k; j < n; j++) U[i][j] -= L[i][k] * U[k][j];
      U[i][k] = 0;
    }
  }
  return { P, L, U };
}

/** Permute b, then L y = Pb from the top, then U x = y from the bottom. */
export function solve(factors: Factors, b: Vec): Vec;
export function solve(factors: Factors, b: Mat): Mat;
export function solve(factors: Factors, b: Vec | Mat): Vec | Mat {
  if (isMatrix(b)) return transpose(transpose(b).map((column) => solve(factors, column)));
  const { P, L, U } = factors;
  const n = P.length;
  const zero = zeroOf(U);
  const singular = U.findIndex((row, k) => Math.abs(row[k]) <= zero);
  if (singular >= 0) throw new Failure("singular", { index: singular });
  const y = P.map((row) => b[row]);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) y[i] -= L[i][j] * y[j];
  }
  const x = [...y];
  for (let i = n - 1; i >= 0; i--) {
    for (let j = i + 1; j < n; j++) x[i] -= U[i][j] * x[j];
    x[i] /= U[i][i];
  }
  return x;
}

/** One elimination of A gives three of them; the left null space is the null space of the transpose. */
export function subspaces(A: Mat): Subspaces {
  const At = transpose(A);
  const { R, pivots } = rowEchelon(A);
  return {
    col: pivots.map((column) => At[column]),
    row: R.slice(0, pivots.length),
    nul: nullSpace(A),
    left: nullSpace(At),
  };
}

/** ‖A‖₁ ‖A⁻¹‖₁, where the columns of the inverse solve A x = eⱼ. */
export function cond1(A: Mat): number {
  const factors = lu(A);
  const zero = zeroOf(factors.U);
  if (factors.U.some((row, k) => Math.abs(row[k]) <= zero)) return Infinity;
  const identity = A.map((_, i) => unit(A.length, i));
  return norm1(A) * norm1(solve(factors, identity));
}

function nullSpace(A: Mat): Vec[] {
  return freeDirections(rref(A), rowEchelon(A).pivots, width(A));
}

/** For each free column: that variable 1, the other free ones 0, the pivot variables what the rows demand. */
function freeDirections(reduced: Mat, pivots: number[], n: number): Vec[] {
  const directions: Vec[] = [];
  for (let free = 0; free < n; free++) {
    if (pivots.includes(free)) continue;
    const direction = unit(n, free);
    for (const [r, column] of pivots.entries()) direction[column] = -reduced[r][free];
    directions.push(direction);
  }
  return directions;
}

/** What counts as zero: 1e-10 times the largest entry. */
function zeroOf(M: Mat): number {
  let largest = 0;
  for (const row of M) for (const x of row) largest = Math.max(largest, Math.abs(x));
  return 1e-10 * largest;
}

/** The row from `top` down whose entry in the column is largest in absolute value. */
function largestBelow(R: Mat, top: number, column: number): number {
  let best = top;
  for (let i = top + 1; i < R.length; i++) {
    if (Math.abs(R[i][column]) > Math.abs(R[best][column])) best = i;
  }
  return best;
}

function norm1(A: Mat): number {
  const sums = transpose(A).map((column) => column.reduce((sum, x) => sum + Math.abs(x), 0));
  return Math.max(...sums);
}

function transpose(A: Mat): Mat {
  return Array.from({ length: width(A) }, (_, j) => A.map((row) => row[j]));
}

function unit(n: number, k: number): Vec {
  return Array.from({ length: n }, (_, i) => (i === k ? 1 : 0));
}

function width(A: Mat): number {
  return A[0].length;
}

function isMatrix(b: Vec | Mat): b is Mat {
  return Array.isArray(b[0]);
}
