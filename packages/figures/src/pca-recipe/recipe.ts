import { covariance, eigh, matmul, pca, svd } from "@gradus/math";
import { birds, measures } from "../penguins/birds.ts";
import { spread } from "../penguin-scatter/neighbours.ts";

export type Row = readonly number[];

/** The table after some steps: 0 as measured, 1 with the means taken off, 2 divided by the standard deviations as well. */
export function prepared(row: Row, stage: 0 | 1 | 2): number[] {
  return measures.map((_, j) => {
    const { mean, deviation } = spread(j);
    return stage === 0 ? row[j] : (row[j] - mean) / (stage === 2 ? deviation : 1);
  });
}

export interface Recipe {
  /** 4×4: the covariances of the columns; correlations when they are standardised. */
  readonly covariance: readonly (readonly number[])[];
  /** For each component, the weights of the four measures. */
  readonly components: readonly (readonly number[])[];
  readonly variances: readonly number[];
  readonly shares: readonly number[];
  /** The coordinates of a bird along the components. */
  score(row: Row): number[];
}

const known: Partial<Record<"plain" | "standardised", Recipe>> = {};

/** The whole recipe on the 342 birds; worked out once for each way. */
export function recipe(standardised: boolean): Recipe {
  return (known[standardised ? "standardised" : "plain"] ??= cook(standardised ? 2 : 1));
}

function cook(stage: 1 | 2): Recipe {
  const X = birds.map(({ row }) => prepared(row, stage));
  // The standard deviations of the other plots have the divisor n; so have these covariances.
  const S = covariance(X, { ddof: 0 });
  const { components, shares } = pca(X);
  const all = measures.map((_, k) => k);
  const directions = all.map((k) => all.map((j) => components.get(j, k)));
  const total = all.reduce((sum, j) => sum + S.get(j, j), 0);
  return {
    covariance: all.map((i) => all.map((j) => S.get(i, j))),
    components: directions,
    variances: all.map((k) => shares.get(k) * total),
    shares: all.map((k) => shares.get(k)),
    score(row) {
      const x = prepared(row, stage);
      return directions.map((direction) => direction.reduce((sum, weight, j) => sum + weight * x[j], 0));
    },
  };
}

/** How many components reach this share of the variance. */
export function enough({ shares }: Recipe, goal: number): number {
  let sum = 0;
  const found = shares.findIndex((share) => (sum += share) >= goal);
  return found < 0 ? shares.length : found + 1;
}

/**
 * How many digits of the small singular value ε of [[1, 1], [ε, 0], [0, ε]] come out right: from the matrix itself,
 * and from the eigenvalues of XᵀX. From 0 for none to 16 for all.
 */
export function rightDigits(exponent: number): { readonly bySvd: number; readonly byProduct: number } {
  const epsilon = Number(`1e-${exponent}`);
  const X = [
    [1, 1],
    [epsilon, 0],
    [0, epsilon],
  ];
  const { values } = eigh(matmul([[1, epsilon, 0], [1, 0, epsilon]], X)); // prettier-ignore
  const digits = (value: number) => {
    const error = Math.abs(value - epsilon) / epsilon;
    return error === 0 ? 16 : Math.min(16, Math.max(0, -Math.log10(error)));
  };
  return { bySvd: digits(svd(X).S.get(1)), byProduct: digits(Math.sqrt(Math.max(0, values.get(0)))) };
}
