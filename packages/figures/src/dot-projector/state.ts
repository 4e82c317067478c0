import type { Point } from "../kit/drag.ts";
import { attribute, type Values } from "../kit/figure.ts";
import { choice, flag, number, pair, words } from "../kit/parser.ts";

export const view = choice("shadow", "angle", "bounds");

export const attributes = {
  view: attribute(
    view,
    "shadow",
    "what is shown: the shadow of v on u, the angle between them, or the bounds of Cauchy–Schwarz and the triangle",
  ),
  u: attribute(pair, [4, 1], "where the first arrow ends"),
  v: attribute(pair, [2, 3], "where the second arrow ends"),
  reach: attribute(number, 6, "how far the axes go"),
  names: attribute(words, ["u", "v"], "the lesson's symbols for both vectors"),
  tabs: attribute(flag, false, "whether the reader can change what is shown"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly view: "shadow" | "angle" | "bounds";
  readonly u: Point;
  readonly v: Point;
}

export const side = 430;
