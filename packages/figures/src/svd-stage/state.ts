import { mat2 } from "../plane-maps/mat2-parser.ts";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, integer, number } from "../kit/parser.ts";
import { rows } from "./scene.ts";

export const attributes = {
  view: attribute(choice("ellipse", "picture"), "ellipse", "what is taken apart: a map of the plane, or a picture"),
  matrix: attribute(
    mat2,
    [
      [1.5, 1],
      [-0.5, 1.5],
    ],
    "the map",
  ),
  time: attribute(
    number,
    3,
    "how far the map is played: 0 for nothing, 1 after the first turn, 2 after the stretch, 3 for all",
  ),
  layers: attribute(integer(0, rows), 4, "in picture, how many layers are kept at the beginning"),
  reach: attribute(number, 3, "how far the axes go"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly A: Attributes["matrix"];
  readonly time: number;
  readonly layers: number;
}

export type SvdView = View<Attributes, State>;
