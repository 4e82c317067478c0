import { rationalMatrix, rationalNullSpace, rationalRref, type Rational } from "@gradus/math";

/** All solutions of A x = b, exactly. */
export interface SolutionSet {
  readonly kind: "none" | "one" | "many";
  readonly n: number;
  /** The columns of A with a pivot, and those without: the unknowns that are free. */
  readonly pivots: readonly number[];
  readonly free: readonly number[];
  /** The reduced augmented matrix. */
  readonly R: readonly (readonly Rational[])[];
  /** The solution whose free unknowns are 0; null when there is none. */
  readonly particular: readonly Rational[] | null;
  /** For each free unknown the null vector in which it is 1 and the other free ones 0. */
  readonly basis: readonly (readonly Rational[])[];
}

/**
 * The solutions of a system as one of them plus the null space.
 *
 * @param augmented m×(n+1), the right-hand side in the last column
 */
export function solutionSetOf(augmented: readonly (readonly (string | number)[])[]): SolutionSet {
  const n = augmented[0].length - 1;
  const { R, pivots } = rationalRref(augmented);
  const ofA = pivots.filter((j) => j < n);
  const free = Array.from({ length: n }, (_, j) => j).filter((j) => !ofA.includes(j));
  const basis = rationalNullSpace(augmented.map((row) => row.slice(0, n)));
  if (ofA.length < pivots.length) return { kind: "none", n, pivots: ofA, free, R, particular: null, basis };
  const particular = rationalMatrix([Array.from({ length: n }, () => 0)])[0];
  ofA.forEach((j, i) => (particular[j] = R[i][n]));
  return { kind: free.length === 0 ? "one" : "many", n, pivots: ofA, free, R, particular, basis };
}

/** The solution for a choice of the free unknowns: p + Σ tₖ nₖ. */
export function solutionAt({ particular, basis, n }: SolutionSet, choice: readonly number[]): number[] {
  return Array.from({ length: n }, (_, j) =>
    basis.reduce((sum, v, k) => sum + choice[k] * v[j].toNumber(), particular?.[j].toNumber() ?? 0),
  ).map((each) => Number(each.toFixed(12)) + 0);
}
