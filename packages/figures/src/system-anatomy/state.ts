import { type Values, type View, attribute } from "../kit/figure.ts";
import { paint } from "../kit/paint.ts";
import { grid, list } from "../kit/parser.ts";

export interface State {
  /** The chosen row and column of A, from 0. */
  readonly row: number;
  readonly column: number;
}

export const attributes = {
  matrix: attribute(
    grid(),
    [
      [2, 1, 0],
      [1, -3, 4],
      [0, 5, 1],
      [3, 0, 2],
    ],
    "the coefficients, 1 to 4 rows and columns",
  ),
  b: attribute(list(), [7, 0, 8, 9], "the right-hand sides, one for each row"),
  row: attribute(list(1), [2], "the row that is chosen at first, from 1"),
  column: attribute(list(1), [1], "the column that is chosen at first, from 1"),
};

export type Attributes = Values<typeof attributes>;

export function placed(state: State, row: number, column: number, matrix: readonly (readonly number[])[]): State {
  const [i, j] = [Math.round(row), Math.round(column)];
  return i >= 0 && i < matrix.length && j >= 0 && j < matrix[0].length ? { row: i, column: j } : state;
}

/** The symbols of the drawing: a row with its right-hand side, a column with its unknown. */
export function looks(symbols: View<Attributes, State>["symbols"]) {
  return { row: paint(symbols, "row", 1), column: paint(symbols, "column", 2), both: paint(symbols, "entry", 5) };
}
