import { defineFigure, still } from "../kit/figure.ts";
import { NumberField } from "../kit/number-field.tsx";
import { list } from "../kit/parser.ts";
import { describe } from "./describe.ts";
import { equationsPanel } from "./equations-panel.tsx";
import { matrixPanel } from "./matrix-panel.tsx";
import { type Attributes, type State, attributes, placed } from "./state.ts";

/** The parts of A x = b: which row is which equation, which column belongs to which unknown. */
export const systemAnatomy = defineFigure<Attributes, State>({
  name: "system-anatomy",
  title: "The parts of A x = b",
  summary: "Move over the matrix: a row lights up with its equation, a column with its unknown.",
  attributes,
  stills: {
    row: still(
      list(1),
      (state, [row], { matrix }) => placed(state, row - 1, state.column, matrix),
      "the chosen row, from 1",
    ),
    column: still(
      list(1),
      (state, [column], { matrix }) => placed(state, state.row, column - 1, matrix),
      "the chosen column, from 1",
    ),
  },
  check({ matrix, b, row, column }) {
    const [m, n] = [matrix.length, matrix[0].length];
    if (m > 4 || n > 4) return `matrix must have at most 4 rows and columns; it is ${m}×${n}.`;
    if (b.length !== m) return `b must have one number for each of the ${m} rows; it has ${b.length}.`;
    const inside = row[0] >= 1 && row[0] <= m && column[0] >= 1 && column[0] <= n;
    return inside ? undefined : `row must be from 1 to ${m} and column from 1 to ${n}.`;
  },
  initial: ({ row, column }) => ({ row: row[0] - 1, column: column[0] - 1 }),
  draw: (view) => [matrixPanel(view), equationsPanel(view)],
  controls: ({ attributes: { matrix }, state, set }) => (
    <>
      <NumberField
        label="Row"
        value={state.row + 1}
        min={1}
        max={matrix.length}
        onChange={(row) => set(placed(state, row - 1, state.column, matrix))}
      />
      <NumberField
        label="Column"
        value={state.column + 1}
        min={1}
        max={matrix[0].length}
        onChange={(column) => set(placed(state, state.row, column - 1, matrix))}
      />
    </>
  ),
  readout: ({ attributes: { matrix, b }, state }) => describe(matrix, b, state.row, state.column),
  values: ({ attributes: { matrix }, state }) => ({
    row: state.row + 1,
    column: state.column + 1,
    entry: matrix[state.row][state.column],
    shape: [matrix.length, matrix[0].length],
  }),
});
