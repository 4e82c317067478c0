import { attribute, type Values, type View } from "../kit/figure.ts";
import { flag, number, words } from "../kit/parser.ts";
import type { Mat2 } from "../plane-maps/mat2.ts";
import { mat2 } from "../plane-maps/mat2-parser.ts";

export const attributes = {
  matrix: attribute(
    mat2,
    [
      [2, 1],
      [1, 2],
    ],
    "the map",
  ),
  angle: attribute(number, 10, "the direction of v at the beginning, in degrees"),
  reach: attribute(number, 3.5, "how far the axes go"),
  names: attribute(words, ["v", "image"], "the lesson's symbols for v and for its image"),
  lines: attribute(flag, false, "whether the lines that the map keeps are drawn"),
  circle: attribute(flag, false, "whether all directions and their images are drawn: the unit circle and its ellipse"),
  symmetric: attribute(flag, false, "whether the matrix stays symmetric when an entry is changed"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly A: Mat2;
  /** The direction of v in degrees. */
  readonly angle: number;
  readonly lines: boolean;
}

export type CompassView = View<Attributes, State>;
