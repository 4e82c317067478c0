import type { Point } from "../kit/drag.ts";

/** A 2×2 matrix by rows. */
export type Mat2 = readonly [readonly [number, number], readonly [number, number]];

/** A x. */
export function apply([[a, b], [c, d]]: Mat2, [x, y]: Point): Point {
  return [tidy(a * x + b * y), tidy(c * x + d * y)];
}

/** The matrix of "first A, then B". */
export function compose(B: Mat2, A: Mat2): Mat2 {
  return fromColumns(apply(B, column(A, 0)), apply(B, column(A, 1)));
}

/** The signed area of the image of the unit square. */
export function det2([[a, b], [c, d]]: Mat2): number {
  return tidy(a * d - b * c);
}

/** The map that undoes A; undefined when A flattens the plane. */
export function inverse2(A: Mat2): Mat2 | undefined {
  const [[a, b], [c, d]] = A;
  const det = det2(A);
  if (det === 0) return undefined;
  return [
    [d / det, -b / det + 0],
    [-c / det + 0, a / det],
  ];
}

/** Where the basis vector e₁ (0) or e₂ (1) goes. */
export function column(A: Mat2, j: 0 | 1): Point {
  return [A[0][j], A[1][j]];
}

/** The matrix with these columns. */
export function fromColumns([a, c]: Point, [b, d]: Point): Mat2 {
  return [
    [a, b],
    [c, d],
  ];
}

export const plus = ([a, b]: Point, [c, d]: Point): Point => [tidy(a + c), tidy(b + d)];
export const times = (c: number, [x, y]: Point): Point => [tidy(c * x), tidy(c * y)];
export const inner = ([a, b]: Point, [c, d]: Point): number => tidy(a * c + b * d);
export const size = (v: Point): number => Math.sqrt(v[0] * v[0] + v[1] * v[1]);

/** Rounding of the last digits taken away: what should be 0.3 is 0.3, and equal things are equal. */
export function tidy(value: number): number {
  return Number(value.toFixed(10)) + 0;
}
