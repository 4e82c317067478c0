import { covariance, eigh, pca } from "@gradus/math";
import type { Point } from "../kit/drag.ts";

export interface Spread {
  readonly mean: Point;
  /** The entries of the covariance matrix, with the divisor n − 1. */
  readonly covariance: readonly [readonly [number, number], readonly [number, number]];
  readonly total: number;
  /** The directions of most and of least variance, orthonormal, with the variance along each. */
  readonly axes: readonly { readonly direction: Point; readonly variance: number }[];
}

/** Mean, covariance and principal directions of points of the plane; needs two points at least. */
export function spreadOf(points: readonly Point[]): Spread {
  const rows = points.map((point) => [...point]);
  const S = covariance(rows);
  const { mean, components, variances } = pca(rows);
  const [a, b, d] = [S.get(0, 0), S.get(0, 1), S.get(1, 1)];
  return {
    mean: [mean.get(0), mean.get(1)],
    covariance: [
      [a, b],
      [b, d],
    ],
    total: a + d,
    axes: [0, 1].map((k) => ({
      direction: [components.get(0, k), components.get(1, k)],
      variance: variances.get(k),
    })),
  };
}

/** The variance of the points' shadows on a line in this direction: uᵀ S u. */
export function varianceAlong({ covariance: [[a, b], [, d]] }: Spread, [x, y]: Point): number {
  return a * x * x + 2 * b * x * y + d * y * y;
}

/** Each column divided by its standard deviation after its mean is taken off; a constant column stays 0. */
export function standardise(points: readonly Point[]): Point[] {
  const { mean, covariance: S } = spreadOf(points);
  const scale = (j: 0 | 1) => (S[j][j] === 0 ? 1 : Math.sqrt(S[j][j]));
  return points.map(([x, y]) => [(x - mean[0]) / scale(0), (y - mean[1]) / scale(1)]);
}

/** Points on the ellipse that is `k` standard deviations from the mean in every direction. */
export function ellipse({ mean, covariance }: Spread, k: number): Point[] {
  const { values, vectors } = eigh(covariance.map((row) => [...row]));
  const radius = [0, 1].map((i) => k * Math.sqrt(Math.max(0, values.get(i))));
  return Array.from({ length: 96 }, (_, i) => {
    const angle = (i / 96) * 2 * Math.PI;
    const [s, t] = [radius[0] * Math.cos(angle), radius[1] * Math.sin(angle)];
    return [
      mean[0] + s * vectors.get(0, 0) + t * vectors.get(0, 1),
      mean[1] + s * vectors.get(1, 0) + t * vectors.get(1, 1),
    ];
  });
}

/** The direction at an angle in degrees. */
export function directionAt(degrees: number): Point {
  return [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
}

/** The angle of a line through 0 in degrees, from 0 up to 180. */
export function lineAngle([x, y]: Point): number {
  const angle = (Math.atan2(y, x) * 180) / Math.PI;
  return ((angle % 180) + 180) % 180;
}

/** The foot of a point on the line through the mean in this direction. */
export function footOn(mean: Point, [x, y]: Point, point: Point): Point {
  const along = (point[0] - mean[0]) * x + (point[1] - mean[1]) * y;
  return [mean[0] + along * x, mean[1] + along * y];
}
