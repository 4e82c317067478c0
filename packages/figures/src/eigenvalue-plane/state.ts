import { mat2 } from "../plane-maps/mat2-parser.ts";
import type { Point } from "../kit/drag.ts";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, number, pair } from "../kit/parser.ts";

export const attributes = {
  view: attribute(
    choice("polynomial", "trace"),
    "polynomial",
    "what is shown: det(A − λI) as λ moves, or the plane of trace and determinant",
  ),
  matrix: attribute(
    mat2,
    [
      [2, 1],
      [1, 2],
    ],
    "in polynomial, the matrix",
  ),
  lambda: attribute(number, 0, "in polynomial, the λ that is tried at the beginning"),
  at: attribute(pair, [3, 2], "in trace, the trace and the determinant at the beginning"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly A: Attributes["matrix"];
  readonly lambda: number;
  /** Trace and determinant. */
  readonly at: Point;
}

export type PlaneView = View<Attributes, State>;
export const size = 400;
