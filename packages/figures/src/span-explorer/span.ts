import { clearDenominators, rationalNullSpace, rationalRref } from "@gradus/math";
import { project } from "../matrix/project.ts";
import { length, plus, times, type Vec3 } from "../space/vec3.ts";

/** What some arrows of space reach together. */
export interface Span {
  readonly dimension: number;
  /** Which arrows are needed: those that no arrow before them makes. */
  readonly pivots: readonly number[];
  /** The reduced form of the matrix with the arrows as columns. */
  readonly reduced: readonly (readonly number[])[];
}

/** The point of a span nearest to a target, and how it is mixed. */
export interface Nearest {
  readonly point: Vec3;
  /** One weight for each arrow; an arrow that is not needed has weight 0. */
  readonly weights: readonly number[];
  readonly distance: number;
  readonly reachable: boolean;
}

/** The span of one to three arrows. */
export function spanOf(vectors: readonly Vec3[]): Span {
  const columns = [0, 1, 2].map((i) => vectors.map((v) => v[i]));
  // Exact, so that an arrow is never needed by a rounding error.
  const { R, pivots } = rationalRref(columns);
  return { dimension: pivots.length, pivots, reduced: R.map((row) => row.map((entry) => entry.toNumber())) };
}

/** Where the weights lead: Σ wᵢ vᵢ. */
export function mix(vectors: readonly Vec3[], weights: readonly number[]): Vec3 {
  return vectors.reduce<Vec3>((sum, v, i) => plus(sum, times(weights[i], v)), [0, 0, 0]);
}

/** Whole numbers, not all 0, that mix the arrows to zero; undefined when they are independent. */
export function toZero(vectors: readonly Vec3[]): number[] | undefined {
  const [first] = rationalNullSpace([0, 1, 2].map((i) => vectors.map((v) => v[i])));
  return first === undefined ? undefined : clearDenominators(first).map(Number);
}

/** The nearest point of the span of some arrows, of which some may not be needed. */
export function nearestIn(vectors: readonly Vec3[], target: Vec3): Nearest {
  const { pivots } = spanOf(vectors);
  const { weights, point, rest } = project(
    pivots.map((j) => vectors[j]),
    target,
  );
  const distance = length(rest as unknown as Vec3);
  // A target that was put on the span and rounded there, at 2/3, still counts as reached.
  const reachable = distance < 1e-9 * Math.max(1, length(target));
  return {
    point: point as unknown as Vec3,
    weights: vectors.map((_, j) => (pivots.includes(j) ? weights[pivots.indexOf(j)] : 0)),
    distance: reachable ? 0 : distance,
    reachable,
  };
}
