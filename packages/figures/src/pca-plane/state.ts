import type { Point } from "../kit/drag.ts";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, flag, grid, list, number, words, type Parser } from "../kit/parser.ts";
import { spreadOf, standardise, type Spread } from "./spread.ts";

export const view = choice("deviations", "ellipse", "direction");
export const points = grid({ columns: 2 }) as unknown as Parser<readonly Point[]>;

export const attributes = {
  view: attribute(
    view,
    "direction",
    "what is shown: each point's deviations from the mean, the ellipse of the covariance matrix, or a line to look along",
  ),
  points: attribute(
    points,
    [
      [1, 2],
      [2, 1.5],
      [3, 3.5],
      [4, 2.5],
      [5, 4.5],
      [6.5, 4],
      [7, 6],
      [8.5, 5],
    ],
    "the data, a row for each point",
  ),
  angle: attribute(number, 100, "the direction of the line at the beginning, in degrees from 0 to 179"),
  range: attribute(list(2) as Parser<Point>, [0, 10], "the lowest and the highest value of both axes"),
  names: attribute(words, ["u", "loss"], "the lesson's symbols for the direction and for what is lost"),
  columns: attribute(words, ["x₁", "x₂"], "what the two columns are called"),
  scale: attribute(flag, false, "whether the reader can standardise the columns"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly points: readonly Point[];
  readonly angle: number;
  readonly standardised: boolean;
}

export type PcaView = View<Attributes, State>;

/** The points as they are drawn, and their spread. */
export function shown({ points, standardised }: State): { readonly points: readonly Point[]; readonly spread: Spread } {
  const drawn = standardised ? standardise(points) : points;
  return { points: drawn, spread: spreadOf(drawn) };
}
