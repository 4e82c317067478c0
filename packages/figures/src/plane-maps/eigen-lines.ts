import { eig } from "@gradus/math";
import { apply, det2, tidy, type Mat2 } from "./mat2.ts";
import type { Point } from "../kit/drag.ts";
import { angleOf, onCircle } from "./direction.ts";

/** A line through 0 that the map keeps, by a vector of length 1 on it, and by what the map stretches it. */
export interface EigenLine {
  readonly value: number;
  readonly vector: Point;
}

/** What a map of the plane does with lines through 0. */
export interface EigenFacts {
  /** Two lines, one, none, or (for a multiple of the identity) all of them. */
  readonly kind: "two" | "one" | "none" | "all";
  readonly lines: readonly EigenLine[];
  /** Both eigenvalues, the larger |λ| first, as real and imaginary parts. */
  readonly values: readonly (readonly [re: number, im: number])[];
}

/** The lines that A keeps. A repeated eigenvalue is seen in the entries themselves: rounding would split it. */
export function eigenFacts(A: Mat2): EigenFacts {
  const trace = tidy(A[0][0] + A[1][1]);
  const half = trace / 2;
  if (tidy(trace * trace - 4 * det2(A)) === 0) {
    const values = [
      [half, 0],
      [half, 0],
    ] as const;
    const [[a, b], [c, d]] = A;
    if (b === 0 && c === 0) return { kind: "all", lines: [], values };
    // A − λI has rank 1: its null space is at right angles to whichever row is not zero.
    const [p, q] = b === 0 && a === half ? [c, d - half] : [a - half, b];
    return { kind: "one", lines: [{ value: half, vector: unit([-q, p]) }], values };
  }
  const { values, vectors, isReal } = eig(A);
  const found = [0, 1].map((k) => [tidy(values.re.get(k)), tidy(values.im.get(k))] as const);
  if (!isReal) return { kind: "none", lines: [], values: found };
  const lines = [0, 1].map((k) => ({
    value: found[k][0],
    vector: unit([tidy(vectors.re.get(0, k)), tidy(vectors.re.get(1, k))]),
  }));
  return { kind: "two", lines, values: found };
}

/**
 * By how many degrees A turns the direction at `angle`: from −180 to 180, 0 when A v points along v
 * and 180 when it points back. Undefined when A v is 0.
 */
export function turnOf(A: Mat2, angle: number): number | undefined {
  const v = onCircle(angle);
  const [x, y] = apply(A, v);
  // What is 0 but for rounding has no direction.
  if (Math.hypot(x, y) < 1e-7) return undefined;
  const turn = tidy((Math.atan2(v[0] * y - v[1] * x, v[0] * x + v[1] * y) * 180) / Math.PI);
  return turn === -180 ? 180 : turn;
}

/** The λ with A v = λ v for v at this angle; undefined when A v does not line up with v. */
export function valueAt(A: Mat2, angle: number): number | undefined {
  const v = onCircle(angle);
  const [x, y] = apply(A, v);
  // The coordinates of v are rounded, so a right direction misses by about 10⁻⁸ degrees.
  return Math.abs(v[0] * y - v[1] * x) < 1e-7 ? tidy8(v[0] * x + v[1] * y) : undefined;
}

/** The direction of an eigenvector nearest to an angle, or the next one when v lies on one; undefined without any. */
export function nextEigenAngle(A: Mat2, angle: number): number | undefined {
  const angles = eigenFacts(A).lines.flatMap(({ vector }) => {
    const found = angleOf(vector);
    return [found, (found + 180) % 360];
  });
  if (angles.length === 0) return undefined;
  const here = valueAt(A, angle) !== undefined;
  const away = (other: number) => (((other - angle) % 360) + 360) % 360;
  const gap = (other: number) =>
    here ? (away(other) < 1e-6 ? 360 : away(other)) : Math.min(away(other), 360 - away(other));
  return angles.reduce((best, each) => (gap(each) < gap(best) ? each : best));
}

function unit([x, y]: Point): Point {
  const length = Math.hypot(x, y);
  // Upwards or to the right, as one would draw it.
  const sign = y < 0 || (y === 0 && x < 0) ? -1 : 1;
  return [(sign * x) / length + 0, (sign * y) / length + 0];
}

function tidy8(value: number): number {
  return Number(value.toFixed(7)) + 0;
}
