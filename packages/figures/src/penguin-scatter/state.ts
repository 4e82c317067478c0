import { attribute, type Values } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { choice, integer } from "../kit/parser.ts";
import { birds, measures, type MeasureId } from "../penguins/birds.ts";
import type { Pair } from "./neighbours.ts";

export const view = choice("rows", "nearest", "standard");
export const measure = choice("bill", "depth", "flipper", "mass");
export const bird = integer(0, birds.length - 1);

export const attributes = {
  view: attribute(
    view,
    "rows",
    "what is shown: rows of the table as dots, the nearest bird as the unit of the second measure changes, or standardising",
  ),
  x: attribute(measure, "bill", "the measure to the right: bill, depth, flipper or mass"),
  y: attribute(measure, "mass", "the measure upwards"),
  bird: attribute(bird, 0, "the bird that is chosen; they are counted from 0, as rows are in the labs"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  /** The chosen bird, from 0. */
  readonly bird: number;
  readonly x: MeasureId;
  readonly y: MeasureId;
  /** The unit of the second measure is 10 to this power of its own. */
  readonly unit: number;
  /** How far the measures are standardised, from 0 to 2. */
  readonly stage: number;
}

export const side = 460;

/** Both measures by their places in a bird's row. */
export function pairOf({ x, y }: Pick<State, "x" | "y">): Pair {
  const place = (id: MeasureId) => measures.findIndex((each) => each.id === id);
  return [place(x), place(y)];
}

/** What the second measure is counted in: "g", "10 g", "kg". */
export function unitName({ y, unit }: Pick<State, "y" | "unit">): string {
  const own = measures[pairOf({ x: y, y })[1]].unit;
  if (unit === 0) return own;
  if (unit === 3) return own === "g" ? "kg" : "m";
  return `${format(10 ** unit)} ${own}`;
}
