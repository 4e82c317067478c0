import { rationalNullSpace, rationalRref, type Rational } from "@gradus/math";
import { project } from "../matrix/project.ts";

/** Bases of the four subspaces of a matrix, as lists of vectors. */
export interface Subspaces {
  readonly m: number;
  readonly n: number;
  readonly r: number;
  readonly row: readonly (readonly number[])[];
  readonly nul: readonly (readonly number[])[];
  readonly column: readonly (readonly number[])[];
  readonly leftNull: readonly (readonly number[])[];
}

/** The four subspaces, by exact elimination. */
export function subspacesOf(A: readonly (readonly number[])[]): Subspaces {
  const { R, pivots } = rationalRref(A);
  const numbers = (vectors: readonly (readonly Rational[])[]) => vectors.map((v) => v.map((each) => each.toNumber()));
  return {
    m: A.length,
    n: A[0].length,
    r: pivots.length,
    row: numbers(R.slice(0, pivots.length)),
    nul: numbers(rationalNullSpace(A)),
    column: pivots.map((j) => A.map((row) => row[j])),
    leftNull: numbers(rationalNullSpace(A[0].map((_, j) => A.map((row) => row[j])))),
  };
}

/** The part of v in the span of independent vectors, and the rest, which is perpendicular to it. */
export function split(
  v: readonly number[],
  basis: readonly (readonly number[])[],
): { readonly inside: readonly number[]; readonly outside: readonly number[] } {
  const { point, rest } = project(basis, v);
  return { inside: point, outside: rest };
}

/** A x for a plain matrix. */
export function image(A: readonly (readonly number[])[], x: readonly number[]): number[] {
  return A.map((row) => tidy(row.reduce((sum, each, j) => sum + each * x[j], 0)));
}

/** Whole numbers and short decimals come back as such. */
function tidy(value: number): number {
  return Number(value.toFixed(12)) + 0;
}
