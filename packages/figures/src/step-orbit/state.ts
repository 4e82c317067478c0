import { mat2 } from "../plane-maps/mat2-parser.ts";
import type { Point } from "../kit/drag.ts";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, flag, integer, number, pair, words } from "../kit/parser.ts";

export const view = choice("trail", "parts", "power", "iteration");

export const attributes = {
  view: attribute(
    view,
    "trail",
    "what stands beside the trail: both coordinates over time, the parts along the eigenlines, the power of A, or the error of power iteration",
  ),
  matrix: attribute(
    mat2,
    [
      [0.9, -0.4],
      [0.4, 0.9],
    ],
    "the matrix of one step",
  ),
  start: attribute(pair, [3, 0], "where the trail begins"),
  step: attribute(integer(0, 40), 0, "the step that is shown at the beginning"),
  max: attribute(integer(1, 40), 12, "how many steps there are"),
  reach: attribute(number, 5, "how far the axes go"),
  centre: attribute(pair, [0, 0], "the middle of the picture"),
  lines: attribute(flag, true, "whether the lines that the map keeps are drawn, and the eigenvalues told"),
  fields: attribute(flag, false, "whether the reader can change the matrix"),
  names: attribute(words, ["x₁", "x₂"], "what both coordinates are called"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly A: Attributes["matrix"];
  readonly start: Point;
  readonly step: number;
}

export type OrbitView = View<Attributes, State>;
