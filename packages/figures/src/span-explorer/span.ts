import { matmul, rationalRref, solve, transpose } from "@gradus/math";
import { length, minus, plus, times, type Vec3 } from "../space/vec3.ts";

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

/**
 * The nearest point of the span, by the normal equations of the arrows that are needed: the
 * residual is perpendicular to each of them. Three small arrows are well enough conditioned for that.
 */
export function nearestIn(vectors: readonly Vec3[], target: Vec3): Nearest {
  const { pivots } = spanOf(vectors);
  const weights = vectors.map(() => 0);
  if (pivots.length > 0) {
    const B = [0, 1, 2].map((i) => pivots.map((j) => vectors[j][i])); // 3×r
    const Bt = transpose(B);
    const w = solve(matmul(Bt, B), matmul(Bt, [...target])).toArray() as number[];
    pivots.forEach((j, k) => (weights[j] = clean(w[k])));
  }
  const point = mix(vectors, weights).map(clean) as unknown as Vec3;
  const distance = length(minus(target, point));
  // Rounding in the normal equations stays far below this for arrows of a drawing.
  const reachable = distance < 1e-9 * Math.max(1, length(target));
  return { point, weights, distance: reachable ? 0 : distance, reachable };
}

/** Whole numbers and short decimals come back as such: 2, not 1.9999999999999996. */
function clean(value: number): number {
  return Number(value.toFixed(12)) + 0;
}
