import { cholesky, log10, matmul, qr, solveTriangular, svd, transpose } from "@gradus/math";
import { certified, longley } from "./longley.ts";

/** Two ways to the same least squares solution. */
export const ways = ["normal", "qr"] as const;
export type Way = (typeof ways)[number];

/** Columns as they are given, or each with mean 0 and standard deviation 1. */
export type Columns = "given" | "standardised";

const y = longley.map((row) => row[6]);
const predictors = longley.map((row) => row.slice(0, 6));
const means = predictors[0].map((_, j) => predictors.reduce((sum, row) => sum + row[j], 0) / predictors.length);
const spreads = means.map((mean, j) =>
  Math.sqrt(predictors.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0) / (predictors.length - 1)),
);

/** The 16×7 design matrix, the intercept first. */
export function design(columns: Columns): number[][] {
  return predictors.map((row) => [
    1,
    ...row.map((each, j) => (columns === "given" ? each : (each - means[j]) / spreads[j])),
  ]);
}

/** The coefficients for the columns as given, computed in double precision by one way on either set of columns. */
export function coefficients(way: Way, columns: Columns): number[] {
  const A = design(columns);
  const x = (way === "normal" ? byNormalEquations(A) : byQr(A)).toArray();
  if (columns === "given") return x;
  const slopes = x.slice(1).map((each, j) => each / spreads[j]);
  return [slopes.reduce((rest, each, j) => rest - each * means[j], x[0]), ...slopes];
}

/** Cholesky on AᵀA. */
function byNormalEquations(A: number[][]) {
  const At = transpose(A);
  const L = cholesky(matmul(At, A));
  const z = solveTriangular(L, matmul(At, y), { lower: true });
  return solveTriangular(transpose(L), z);
}

/** Householder on A itself. */
function byQr(A: number[][]) {
  const { Q, R } = qr(A);
  return solveTriangular(R, matmul(transpose(Q), y));
}

/** How many digits of a coefficient are right: 15 at most, the certified values have no more. */
export function rightDigits(value: number, k: number): number {
  const error = Math.abs(value / certified[k] - 1);
  return error === 0 ? 15 : Math.max(0, Math.min(15, -log10(error)));
}

/** The largest over the smallest singular value. */
export function conditionOf(columns: Columns): number {
  const s = svd(design(columns)).S.toArray();
  return s[0] / s[s.length - 1];
}
