// gradus-canary-9f2c: this file is not published
// Another algorithm and another style: one flat Float64Array per matrix, plain loops, Doolittle's dot products
// for LU, the pivots of the transpose for the row space. Rows come back as typed arrays where that is allowed.
import { Failure } from "@gradus/grading";
import type { Echelon, Factors, Mat, SolutionSet, Subspaces, Vec } from "../starter.ts";

interface Flat {
  m: number;
  n: number;
  data: Float64Array;
}

function flatten(A: Mat): Flat {
  const m = A.length;
  const n = A[0].length;
  const data = new Float64Array(m * n);
  for (let i = 0; i < m; i++) data.set(A[i], i * n);
  return { m, n, data };
}

function unflatten({ m, n, data }: Flat): Mat {
  const rows: Mat = [];
  for (let i = 0; i < m; i++) rows.push(Array.from(data.subarray(i * n, i * n + n)));
  return rows;
}

function tolerance({ data }: Flat): number {
  let most = 0;
  for (let k = 0; k < data.length; k++) if (Math.abs(data[k]) > most) most = Math.abs(data[k]);
  return most * 1e-10;
}

/** Eliminates below the pivots, and above them too when `upwards` is set. */
function eliminate(F: Flat, upwards: boolean): { pivots: number[]; swaps: number } {
  const { m, n, data } = F;
  const tiny = tolerance(F);
  const pivots: number[] = [];
  let swaps = 0;
  for (let j = 0; j < n; j++) {
    const r = pivots.length;
    let p = -1;
    let most = tiny;
    for (let i = r; i < m; i++) {
      if (Math.abs(data[i * n + j]) > most) {
        most = Math.abs(data[i * n + j]);
        p = i;
      }
    }
    if (p < 0) {
      for (let i = r; i < m; i++) data[i * n + j] = 0;
      continue;
    }
    if (p !== r) {
      swaps++;
      for (let l = 0; l < n; l++) {
        const kept = data[r * n + l];
        data[r * n + l] = data[p * n + l];
        data[p * n + l] = kept;
      }
    }
    if (upwards) {
      const pivot = data[r * n + j];
      for (let l = j; l < n; l++) data[r * n + l] /= pivot;
    }
    for (let i = upwards ? 0 : r + 1; i < m; i++) {
      if (i === r) continue;
      const factor = data[i * n + j] / data[r * n + j];
      for (let l = j; l < n; l++) data[i * n + l] -= factor * data[r * n + l];
      data[i * n + j] = 0;
    }
    pivots.push(j);
  }
  return { pivots, swaps };
}

export function rowEchelon(M: Mat): Echelon {
  const F = flatten(M);
  const { pivots, swaps } = eliminate(F, false);
  return { R: unflatten(F), pivots, swaps };
}

export function rref(M: Mat): Mat {
  const F = flatten(M);
  eliminate(F, true);
  return unflatten(F);
}

export function solutionSet(A: Mat, b: Vec): SolutionSet {
  const n = A[0].length;
  const joined: Mat = [];
  for (let i = 0; i < A.length; i++) joined.push(A[i].concat(b[i]));
  const F = flatten(joined);
  const { pivots } = eliminate(F, true);
  if (pivots[pivots.length - 1] === n) return { kind: "none", N: [] };
  const p = new Float64Array(n);
  for (let r = 0; r < pivots.length; r++) p[pivots[r]] = F.data[r * (n + 1) + n];
  const N: Vec[] = [];
  let next = 0;
  for (let j = 0; j < n; j++) {
    if (pivots[next] === j) {
      next++;
      continue;
    }
    const v: Vec = zeros(n);
    v[j] = 1;
    for (let r = 0; r < pivots.length; r++) v[pivots[r]] = -F.data[r * (n + 1) + j];
    N.push(v);
  }
  return { kind: N.length ? "infinite" : "unique", p: Array.from(p), N };
}

/** Doolittle: row k of U and column k of L come from dot products with what is there already. */
export function lu(A: Mat): Factors {
  const n = A.length;
  const { data } = flatten(A);
  const P: number[] = [];
  for (let i = 0; i < n; i++) P.push(i);
  for (let k = 0; k < n; k++) {
    for (let i = k; i < n; i++) {
      let s = data[i * n + k];
      for (let l = 0; l < k; l++) s -= data[i * n + l] * data[l * n + k];
      data[i * n + k] = s;
    }
    let p = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(data[i * n + k]) > Math.abs(data[p * n + k])) p = i;
    if (p !== k) {
      for (let l = 0; l < n; l++) {
        const kept = data[k * n + l];
        data[k * n + l] = data[p * n + l];
        data[p * n + l] = kept;
      }
      const row = P[k];
      P[k] = P[p];
      P[p] = row;
    }
    for (let j = k + 1; j < n; j++) {
      let s = data[k * n + j];
      for (let l = 0; l < k; l++) s -= data[k * n + l] * data[l * n + j];
      data[k * n + j] = s;
    }
    const pivot = data[k * n + k];
    for (let i = k + 1; i < n; i++) data[i * n + k] = pivot === 0 ? 0 : data[i * n + k] / pivot;
  }
  const L: Mat = [];
  const U: Mat = [];
  for (let i = 0; i < n; i++) {
    const lower = zeros(n);
    const upper = zeros(n);
    for (let j = 0; j < n; j++) {
      if (j < i) lower[j] = data[i * n + j];
      else upper[j] = data[i * n + j];
    }
    lower[i] = 1;
    L.push(lower);
    U.push(upper);
  }
  return { P, L, U };
}

export function solve(factors: Factors, b: Vec): Vec;
export function solve(factors: Factors, b: Mat): Mat;
export function solve(factors: Factors, b: Vec | Mat): Vec | Mat {
  const { P, L, U } = factors;
  const n = P.length;
  const tiny = tolerance(flatten(U));
  for (let k = 0; k < n; k++) if (!(Math.abs(U[k][k]) > tiny)) throw new Failure("singular", { index: k });
  const several = Array.isArray(b[0]);
  const width = several ? (b as Mat)[0].length : 1;
  const X = new Float64Array(n * width);
  for (let c = 0; c < width; c++) {
    for (let i = 0; i < n; i++) {
      let s = several ? (b as Mat)[P[i]][c] : (b as Vec)[P[i]];
      for (let j = 0; j < i; j++) s -= L[i][j] * X[j * width + c];
      X[i * width + c] = s;
    }
    for (let i = n - 1; i >= 0; i--) {
      let s = X[i * width + c];
      for (let j = i + 1; j < n; j++) s -= U[i][j] * X[j * width + c];
      X[i * width + c] = s / U[i][i];
    }
  }
  return several ? unflatten({ m: n, n: width, data: X }) : Array.from(X);
}

export function subspaces(A: Mat): Subspaces {
  const m = A.length;
  const n = A[0].length;
  const At: Mat = [];
  for (let j = 0; j < n; j++) At.push(A.map((row) => row[j]));
  const columns = eliminate(flatten(A), false).pivots;
  const rows = eliminate(flatten(At), false).pivots;
  const col: Vec[] = [];
  const row: Vec[] = [];
  for (const j of columns) col.push(At[j]);
  for (const i of rows) row.push(A[i].slice());
  const nul = solutionSet(A, zeros(m)).N;
  const left = solutionSet(At, zeros(n)).N;
  return { col, row, nul, left };
}

export function cond1(A: Mat): number {
  const n = A.length;
  const factors = lu(A);
  let most = 0;
  let mostInverse = 0;
  try {
    for (let j = 0; j < n; j++) {
      const e = zeros(n);
      e[j] = 1;
      const x = solve(factors, e);
      let sum = 0;
      let sumInverse = 0;
      for (let i = 0; i < n; i++) {
        sum += Math.abs(A[i][j]);
        sumInverse += Math.abs(x[i]);
      }
      if (sum > most) most = sum;
      if (sumInverse > mostInverse) mostInverse = sumInverse;
    }
  } catch (error) {
    if (error instanceof Failure) return Infinity;
    throw error;
  }
  return most * mostInverse;
}

function zeros(n: number): Vec {
  return Array.from(new Float64Array(n));
}
