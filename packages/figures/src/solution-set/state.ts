import { attribute, type Values, type View } from "../kit/figure.ts";
import { paint } from "../kit/paint.ts";
import { choice, textGrid } from "../kit/parser.ts";
import type { Camera } from "../space/camera.ts";
import type { SolutionSet } from "./solution-set-of.ts";

export interface State {
  /** The augmented matrix, as written. */
  readonly entries: readonly (readonly string[])[];
  /** What is chosen for each unknown; only those of free unknowns count. */
  readonly choice: readonly number[];
  readonly camera: Camera;
}

export const side = 440;

export const range = { low: -4, high: 4, step: 0.25 };

export const attributes = {
  matrix: attribute(
    textGrid(),
    [
      ["1", "0", "2", "3"],
      ["0", "1", "-1", "1"],
    ],
    "the augmented matrix, right-hand side last",
  ),
  view: attribute(
    choice("sliders", "shift"),
    "sliders",
    "sliders draws the solutions; shift draws the null space as well",
  ),
};

export type Attributes = Values<typeof attributes>;

/**
 * The tokens of p, n and x in this lesson. Null vectors and solutions have names of their own: the letters n and x
 * mean other things in many lessons.
 */
export function looks(symbols: View<Attributes, State>["symbols"]) {
  const of = (name: string, fallback: 1 | 2 | 3 | 4 | 5) => {
    const { token, marks } = paint(symbols, name, fallback);
    return { token, marks };
  };
  return { p: of("p", 1), n: of("null", 2), x: of("solution", 4) };
}

/** The values chosen for the unknowns that are free. */
export function choiceOf(set: SolutionSet, state: State): number[] {
  return set.free.map((j) => state.choice[j]);
}

/** The state with another value for one unknown. */
export function chosen(state: State, j: number, value: number): State {
  return { ...state, choice: state.choice.map((old, k) => (k === j ? value : old)) };
}
