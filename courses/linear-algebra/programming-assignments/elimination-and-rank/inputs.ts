// What visible and hidden checks draw their inputs from, beside the generators of the platform.
import { anyMatrix, from, integer, invertibleMatrix, mapped, matrixOf, vectorOf } from "@gradus/grading";
import type { Generator } from "@gradus/grading";
import { factorsOf } from "./laws.ts";
import { transpose } from "./matrices.ts";
import type { Factors, Mat, Vec } from "./starter.ts";

/** Right factors of an invertible matrix, as `lu` gives them. */
export function factors(size: { rows?: readonly [number, number] } = {}): Generator<Factors> {
  return mapped(invertibleMatrix(size), factorsOf);
}

/** One right side for the factors that come first. */
export function rightSide(): Generator<Vec> {
  return from((F: Factors) => vectorOf(integer(), { length: F.P.length }));
}

/** A matrix of right sides for the factors that come first, with so many columns. */
export function rightSides(columns: number | readonly [number, number]): Generator<Mat> {
  return from((F: Factors) => matrixOf(integer(), { rows: F.P.length, columns }));
}

/** A matrix in which the second row is twice the first, and the second column twice the first. */
export function repeating(): Generator<Mat> {
  const twice = (M: Mat): Mat => [M[0], M[0].map((x) => 2 * x), ...M.slice(1)];
  return mapped(anyMatrix(), (A) => transpose(twice(transpose(twice(A)))));
}
