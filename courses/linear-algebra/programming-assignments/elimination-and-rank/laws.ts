import { ensure, rankOf, relativeResidual } from "@gradus/grading";
import { lu, rref } from "@gradus/math";
import { count } from "./count.ts";
import { inverse, largest, multiply, oneNorm, times, transpose } from "./matrices.ts";
import type { Echelon, Factors, Mat, Subspaces, Vec } from "./starter.ts";

/** Ten times what the exercise calls zero: a right method may leave a little more than the rule's border. */
export function smallIn(M: Mat): number {
  return 1e-9 * largest(M);
}

/** The pivot columns of M, by the rule of the assignment for what counts as zero. */
export function pivotColumns(M: Mat): readonly number[] {
  return rref(M, { tolerance: 1e-10 * largest(M) }).pivots;
}

export function reducedForm(M: Mat): Mat {
  return rref(M, { tolerance: 1e-10 * largest(M) }).R.toArray();
}

/** The column of the first entry of each row that is not zero, −1 for a row of zeros. */
export function leadingColumns(R: Mat, zero: number): number[] {
  return R.map((row) => row.findIndex((x) => !(Math.abs(x) <= zero)));
}

/** A matrix of this size; says which one is not. */
export function ensureSize(M: Vec | Mat, rows: number, columns: number, name: string): asserts M is Mat {
  const isMatrix = Array.isArray(M[0]) || M.length === 0;
  const size = isMatrix ? `${M.length}×${(M[0] as Vec | undefined)?.length ?? 0}` : "a vector";
  ensure(size === `${rows}×${columns}`, `${name} should be ${rows}×${columns}; it is ${size}.`, { received: M });
}

export function ensureVector(x: Vec | Mat): asserts x is Vec {
  ensure(!Array.isArray(x[0]), "For one right side the answer is one vector.", { received: x });
}

export function ensureSameShape(R: Mat, M: Mat): void {
  ensureSize(R, M.length, M[0].length, "The result");
}

export function ensureStaircase(R: Mat, zero: number): void {
  const leading = leadingColumns(R, zero);
  for (let i = 1; i < R.length; i++) {
    if (leading[i] < 0) continue;
    ensure(leading[i - 1] >= 0, `Row ${i - 1} is all zeros, and row ${i} below it is not.`, {
      subject: "R",
      received: R,
    });
    const [above, here] = [leading[i - 1], leading[i]];
    const words = `Row ${i} begins in column ${here}, row ${i - 1} above it in column ${above}: not further right.`;
    ensure(here > above, words, { subject: "R", received: R });
  }
}

/** Without the rows that count as zero, whose noise would otherwise look like a direction. */
export function rowsOf(R: Mat, zero: number): Mat {
  return R.filter((row) => row.some((x) => !(Math.abs(x) <= zero)));
}

export function ensureSameRowSpace(R: Mat, M: Mat): void {
  const rank = pivotColumns(M).length;
  const rows = rowsOf(R, smallIn(M));
  const [alone, together] = [rankOf(rows), rankOf([...rows, ...rowsOf(M, 0)])];
  const [wanted, show] = [count(rank, "direction"), { subject: "R", received: R }];
  ensure(alone >= rank, `The rows of M span ${wanted}, the rows of R only ${alone}.`, show);
  ensure(together <= rank, "A row of R is not a combination of the rows of M.", show);
}

export function ensurePivotCount(pivots: readonly number[], M: Mat): void {
  const rank = pivotColumns(M).length;
  const words = `The rank of M is ${rank}; \`pivots\` lists ${count(pivots.length, "column")}.`;
  ensure(pivots.length === rank, words, { subject: "pivots", received: pivots });
}

/** det M for a square M: the diagonal of R multiplied together, with the sign turned once for each swap. */
export function determinantFrom({ R, swaps }: Echelon): number {
  return R.reduce((product, row, i) => product * row[i], swaps % 2 === 0 ? 1 : -1);
}

/** Right factors of a square matrix, as the exercise has them. */
export function factorsOf(A: Mat): Factors {
  const { P, L, U } = lu(A);
  return { P: [...P], L: L.toArray(), U: U.toArray() };
}

/** A again, from P, L and U. */
export function matrixOfFactors({ P, L, U }: Factors): Mat {
  const product = multiply(L, U);
  return P.map((_, row) => product[P.indexOf(row)]);
}

/** 100·n units of rounding: what a backward stable method never needs. */
export function residualBound(n: number): number {
  return 100 * n * Number.EPSILON;
}

/** One entry of x for each unknown of A x = b. */
export function ensureLength(A: Mat, x: Vec, name: string): void {
  const wanted = count(A[0].length, "entry", "entries");
  ensure(x.length === A[0].length, `${name} should have ${wanted}, one for each column of A; it has ${x.length}.`);
}

export function ensureSolves(A: Mat, x: Vec, b: Vec, name = "x"): void {
  ensureLength(A, x, name);
  const small = relativeResidual(A, x, b) <= residualBound(A[0].length);
  ensure(small, `A times ${name} is not ${b.every((entry) => entry === 0) ? "0" : "b"}.`, {
    subject: `A times ${name}`,
    expected: b,
    received: times(A, x),
  });
}

/** Row i of L U is row P[i] of A, within so much of the largest entry of A. */
export function ensureFactors(A: Mat, { P, L, U }: Factors, tolerance: number): void {
  const n = A.length;
  const isOrder = P.length === n && P.toSorted((i, j) => i - j).every((row, i) => row === i);
  ensure(isOrder, "P should hold each row number once.", { subject: "P", received: P });
  ensureSize(L, n, n, "L");
  ensureSize(U, n, n, "U");
  const product = multiply(L, U);
  const permuted = P.map((row) => A[row]);
  const off = largest(product.map((row, i) => row.map((x, j) => x - permuted[i][j])));
  ensure(off <= tolerance * largest(A), "L U is not P A.", { subject: "L U", expected: permuted, received: product });
}

export function ensureSmallMultipliers({ L }: Factors): void {
  ensure(largest(L) <= 1, `The largest entry of L is ${largest(L)} in size.`, { subject: "L", received: L });
}

/** One vector x with A x = b, for the A of these factors. */
export function ensureSolvesFactors(F: Factors, x: Vec | Mat, b: Vec): void {
  ensureVector(x);
  ensureSolves(matrixOfFactors(F), x, b);
}

export function ensureOrthogonal(vectors: readonly Vec[], others: readonly Vec[], words: string): void {
  for (const v of vectors) {
    for (const w of others) {
      ensure(v.length === w.length, `${words} It has ${count(v.length, "entry", "entries")}; it needs ${w.length}.`);
      const dot = v.reduce((sum, x, i) => sum + x * w[i], 0);
      ensure(Math.abs(dot) <= 1e-9 * Math.hypot(...v) * Math.hypot(...w), words, {
        subject: "Their dot product",
        expected: 0,
        received: dot,
      });
    }
  }
}

/** The four subspaces by the reduced form. */
export function referenceSubspaces(A: Mat): Subspaces {
  const pivots = pivotColumns(A);
  return {
    col: pivots.map((j) => A.map((row) => row[j])),
    row: reducedForm(A).slice(0, pivots.length),
    nul: nullVectors(A),
    left: nullVectors(transpose(A)),
  };
}

/** ‖A‖₁ ‖A⁻¹‖₁ */
export function referenceCond1(A: Mat): number {
  return oneNorm(A) * oneNorm(inverse(A));
}

function nullVectors(A: Mat): Vec[] {
  const n = A[0].length;
  const pivots = pivotColumns(A);
  const R = reducedForm(A);
  const free = Array.from({ length: n }, (_, j) => j).filter((j) => !pivots.includes(j));
  return free.map((j) => {
    const v: Vec = Array.from({ length: n }, (_, i) => (i === j ? 1 : 0));
    for (const [r, pivot] of pivots.entries()) v[pivot] = -R[r][j];
    return v;
  });
}
