// gradus-canary-9f2c: this file is not published
// Another algorithm and another style: recursion on smaller matrices, map and reduce, the first usable pivot
// instead of the largest (where the exercise leaves the choice), Gauss–Jordan instead of back substitution.
import { Failure } from "@gradus/grading";
import type { Echelon, Factors, Mat, SolutionSet, Subspaces, Vec } from "../starter.ts";

const dot = (x: Vec, y: Vec): number => x.reduce((sum, xi, i) => sum + xi * y[i], 0);
const plus = (x: Vec, factor: number, y: Vec): Vec => x.map((xi, i) => xi + factor * y[i]);
const columnsOf = (A: Mat): Mat => A[0].map((_, j) => A.map((row) => row[j]));
const identity = (n: number): Mat => [...Array(n).keys()].map((i) => [...Array(n).keys()].map((j) => Number(i === j)));
const largestIn = (A: Mat): number => A.flat().reduce((most, x) => Math.max(most, Math.abs(x)), 0);

export function rowEchelon(M: Mat): Echelon {
  return descend(
    M.map((row) => [...row]),
    0,
    1e-10 * largestIn(M),
  );
}

/** The echelon form of rows whose first `column` columns are done with. */
function descend(rows: Mat, column: number, zero: number): Echelon {
  if (rows.length === 0) return { R: [], pivots: [], swaps: 0 };
  if (column === rows[0].length) return { R: rows.map((row) => row.map(() => 0)), pivots: [], swaps: 0 };
  const found = rows.findIndex((row) => Math.abs(row[column]) > zero);
  if (found < 0) {
    return descend(
      rows.map((row) => row.with(column, 0)),
      column + 1,
      zero,
    );
  }
  const [pivotRow, ...others] = found === 0 ? rows : [rows[found], ...rows.with(found, rows[0]).slice(1)];
  const cleared = others.map((row) => plus(row, -row[column] / pivotRow[column], pivotRow).with(column, 0));
  const below = descend(cleared, column + 1, zero);
  return {
    R: [pivotRow, ...below.R],
    pivots: [column, ...below.pivots],
    swaps: below.swaps + Number(found !== 0),
  };
}

export function rref(M: Mat): Mat {
  const { R, pivots } = rowEchelon(M);
  return pivots.reduce((rows, column, r) => {
    const unit = rows[r].map((x) => x / rows[r][column]);
    return rows.map((row, i) => (i === r ? unit : i < r ? plus(row, -row[column], unit).with(column, 0) : row));
  }, R);
}

export function solutionSet(A: Mat, b: Vec): SolutionSet {
  const joined = rref(A.map((row, i) => [...row, b[i]]));
  const n = A[0].length;
  const starts = joined.map((row) => row.findIndex((x) => x !== 0)).filter((start) => start >= 0);
  if (starts.includes(n)) return { kind: "none", N: [] };
  const p = [...Array(n).keys()].map((j) => (starts.includes(j) ? joined[starts.indexOf(j)][n] : 0));
  const N = kernel(A);
  return { kind: N.length > 0 ? "infinite" : "unique", p, N };
}

/** The null space by columns: reduce [Aᵀ | I]; where the left part has become zero, the right part is in it. */
function kernel(A: Mat): Vec[] {
  const At = columnsOf(A);
  const m = A.length;
  const joined = At.map((row, i) => [...row, ...identity(At.length)[i]]);
  const scale = largestIn(A) || 1;
  const scaled = joined.map((row) => row.map((x, j) => (j < m ? x / scale : x)));
  return reduceLeft(scaled, 0, m)
    .filter((row) => row.slice(0, m).every((x) => Math.abs(x) <= 1e-10))
    .map((row) => row.slice(m));
}

function reduceLeft(rows: Mat, column: number, width: number): Mat {
  if (rows.length === 0 || column === width) return rows;
  const sizes = rows.map((row) => Math.abs(row[column]));
  const at = sizes.indexOf(Math.max(...sizes));
  if (sizes[at] <= 1e-10) return reduceLeft(rows, column + 1, width);
  const pivotRow = rows[at];
  const others = rows.filter((_, i) => i !== at).map((row) => plus(row, -row[column] / pivotRow[column], pivotRow));
  return [pivotRow, ...reduceLeft(others, column + 1, width)];
}

export function lu(A: Mat): Factors {
  if (A.length === 0) return { P: [], L: [], U: [] };
  const first = A.map((row) => Math.abs(row[0]));
  const at = first.indexOf(Math.max(...first));
  const order = [at, ...A.keys().filter((i) => i !== at)];
  const [top, ...rest] = order.map((i) => A[i]);
  const multipliers = rest.map((row) => (top[0] === 0 ? 0 : row[0] / top[0]));
  const schur = rest.map((row, i) => plus(row, -multipliers[i], top).slice(1));
  const inner = lu(schur);
  return {
    P: [at, ...inner.P.map((i) => order[i + 1])],
    L: [[1, ...rest.map(() => 0)], ...inner.P.map((i, k) => [multipliers[i], ...inner.L[k]])],
    U: [[...top], ...inner.U.map((row) => [0, ...row])],
  };
}

export function solve(factors: Factors, b: Vec): Vec;
export function solve(factors: Factors, b: Mat): Mat;
export function solve(factors: Factors, b: Vec | Mat): Vec | Mat {
  const { P, L, U } = factors;
  const bad = U.findIndex((row, k) => Math.abs(row[k]) <= 1e-10 * largestIn(U));
  if (bad !== -1) throw new Failure("singular", { index: bad });
  const one = (right: Vec): Vec => {
    const y = P.reduce<Vec>((done, row, i) => [...done, right[row] - dot(L[i].slice(0, i), done)], []);
    return y.reduceRight<Vec>((done, yi, i) => [(yi - dot(U[i].slice(i + 1), done)) / U[i][i], ...done], []);
  };
  return typeof b[0] === "number" ? one(b as Vec) : columnsOf(columnsOf(b as Mat).map(one));
}

export function subspaces(A: Mat): Subspaces {
  const At = columnsOf(A);
  const { pivots } = rowEchelon(A);
  const independentRows = rowEchelon(At).pivots;
  return { col: pivots.map((j) => At[j]), row: independentRows.map((i) => A[i]), nul: kernel(A), left: kernel(At) };
}

export function cond1(A: Mat): number {
  const n = A.length;
  const scale = largestIn(A);
  if (rowEchelon(A).pivots.length < n) return Infinity;
  const reduced = rref(A.map((row, i) => [...row.map((x) => x / scale), ...identity(n)[i]]));
  const inverse = reduced.map((row) => row.slice(n));
  const norm = (M: Mat): number =>
    Math.max(
      ...columnsOf(M).map((column) =>
        dot(
          column.map(Math.abs),
          column.map(() => 1),
        ),
      ),
    );
  return (norm(A) / scale) * norm(inverse);
}
