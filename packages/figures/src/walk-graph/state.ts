import { attribute, type Values, type View } from "../kit/figure.ts";
import { flag, grid, integer, number, words } from "../kit/parser.ts";

export const attributes = {
  weights: attribute(
    grid(),
    [
      [3, 1],
      [1, 2],
    ],
    "the weight of the way to place i (row) from place j (column); each column is divided by its sum",
  ),
  labels: attribute(words, ["dry", "wet"], "what the places are called"),
  start: attribute(integer(1, 8), 1, "the place where everybody is at the beginning, from 1"),
  max: attribute(integer(2, 60), 12, "how many steps there are"),
  damping: attribute(number, 1, "the probability of following a link instead of jumping anywhere"),
  jump: attribute(flag, true, "whether a place without links sends its walkers anywhere"),
  ask: attribute(
    flag,
    false,
    "whether the steps to come and the steady shares are hidden until the reader asks for them",
  ),
  rules: attribute(flag, false, "whether the reader can change damping and dead ends"),
};

export type Attributes = Values<typeof attributes>;

export interface State {
  readonly step: number;
  /** The place where everybody is at the beginning, from 0. */
  readonly start: number;
  readonly damping: number;
  readonly jump: boolean;
  /** Whether the steady shares and the steps to come are shown. */
  readonly steady: boolean;
}

export type WalkView = View<Attributes, State>;

export const tokenOf = (place: number) => ((place % 5) + 1) as 1 | 2 | 3 | 4 | 5;
