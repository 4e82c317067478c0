import { rationalMatrix } from "@gradus/math";
import { attribute, type Values, type View } from "../kit/figure.ts";
import { choice, flag, number, textGrid, words } from "../kit/parser.ts";
import { replay, type Fractions, type Move } from "./move.ts";

const panels = choice("lines", "equations", "E", "LU", "inverse", "none");
const targets = choice("echelon", "reduced", "free");

export const attributes = {
  matrix: attribute(
    textGrid(),
    [
      ["1", "2", "4"],
      ["3", "-1", "5"],
    ],
    "the matrix to reduce, up to 5×6; entries may be fractions",
  ),
  augmented: attribute(
    choice("auto", "true", "false"),
    "auto",
    "whether the last column is the right-hand side; auto: when there is one column more than rows",
  ),
  panel: attribute(
    panels,
    "none",
    "what stands beside: lines (two unknowns), equations, E (elementary matrices), LU, inverse (the matrix is [A | I]), none",
  ),
  target: attribute(targets, "reduced", "the form to reach; free leaves it to the reader"),
  illegal: attribute(flag, false, "whether a button offers a move that is not legal"),
  unknowns: attribute(words, [], "names over the columns: x, y"),
  names: attribute(
    words,
    ["line1", "line2", "line3", "line4", "line5"],
    "the lesson's symbols for the rows, in their order",
  ),
  pivot: attribute(words, ["pivot"], "the lesson's symbol for the pivots"),
  right: attribute(words, ["b"], "the lesson's symbol for the right-hand side"),
  reach: attribute(number, 5, "how far the axes of the lines go, at least"),
};

export type ReducerAttributes = Values<typeof attributes>;

export interface ReducerState {
  /** The matrix before all moves, as it was written. */
  readonly start: readonly (readonly string[])[];
  readonly moves: readonly Move[];
  /** The move that is being prepared. */
  readonly next: Move;
}

export type ReducerView = View<ReducerAttributes, ReducerState>;

/** The matrix after the moves made so far. */
export function current({ state }: ReducerView): Fractions {
  return replay(fractions(state.start), state.moves);
}

export function fractions(texts: readonly (readonly string[])[]): Fractions {
  return rationalMatrix(texts.map((row) => row.map((entry) => entry.replaceAll("−", "-"))));
}

/** Whether the last column is a right-hand side. */
export function isAugmented({ attributes, state }: ReducerView): boolean {
  if (attributes.panel === "lines" || attributes.panel === "equations") return true;
  if (attributes.panel === "inverse") return false;
  if (attributes.augmented !== "auto") return attributes.augmented === "true";
  return state.start[0].length === state.start.length + 1;
}

/** What the moves are for: of [A | I] the left half, else the whole matrix. */
export function goal<T>({ attributes }: Pick<ReducerView, "attributes">, M: readonly (readonly T[])[]): T[][] {
  return M.map((row) => (attributes.panel === "inverse" ? row.slice(0, M.length) : [...row]));
}

/** Row i's lines, grips and labels wear its symbol. */
export function rowToken(i: number): 1 | 2 | 3 | 4 | 5 {
  return ((i % 5) + 1) as 1 | 2 | 3 | 4 | 5;
}
