import { attribute, defineFigure, still, type Panel, type Values, type View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { NumberField } from "../kit/number-field.tsx";
import { colour, paint, type Ink } from "../kit/paint.ts";
import { grid, list } from "../kit/parser.ts";
import { plane } from "../kit/plane.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { subscript } from "../matrix/subscript.ts";
import { describe } from "./describe.ts";

interface State {
  /** The chosen row and column of A, from 0. */
  readonly row: number;
  readonly column: number;
}

const attributes = {
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
type Attributes = Values<typeof attributes>;

const layout = { cellWidth: 58, cellHeight: 56 };
const top = 62;

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

function placed(state: State, row: number, column: number, matrix: readonly (readonly number[])[]): State {
  const [i, j] = [Math.round(row), Math.round(column)];
  return i >= 0 && i < matrix.length && j >= 0 && j < matrix[0].length ? { row: i, column: j } : state;
}

/** The symbols of the drawing: a row with its right-hand side, a column with its unknown. */
function looks(symbols: View<Attributes, State>["symbols"]) {
  return { row: paint(symbols, "row", 1), column: paint(symbols, "column", 2), both: paint(symbols, "entry", 5) };
}

function matrixPanel({ attributes: { matrix, b }, state, symbols, live, set }: View<Attributes, State>): Panel {
  const [m, n] = [matrix.length, matrix[0].length];
  const { row, column, both } = looks(symbols);
  const [widthA, heightA] = matrixSize(m, n, layout);
  const [widthX, heightX] = matrixSize(n, 1, layout);
  const left = { A: 8, x: 8 + widthA + 18, b: 8 + widthA + 18 + widthX + 44 };
  const width = left.b + widthX + 8;
  const tall = Math.max(heightA, heightX);
  const y = { A: top + (tall - heightA) / 2, x: top + (tall - heightX) / 2 };
  const cells = plane({
    x: [-0.5, n - 0.5],
    y: [m - 0.5, -0.5],
    left: left.A + 8,
    top: y.A + 4,
    width: n * layout.cellWidth,
    height: m * layout.cellHeight,
  });
  const dims = [
    { text: `${m}×${n}`, x: left.A + widthA / 2, ink: "ink" as Ink },
    { text: `${n}`, x: left.x + widthX / 2, ink: column.token },
    { text: `${m}`, x: left.b + widthX / 2, ink: row.token },
  ];
  return {
    id: "matrix",
    width,
    height: top + tall + 56,
    children: (
      <>
        {(["A", "x", "b"] as const).map((name) => (
          <Label key={name} x={left[name] + (name === "A" ? widthA : widthX) / 2} y={24} size={23}>
            {name}
          </Label>
        ))}
        <MatrixDrawing
          x={left.A}
          y={y.A}
          layout={layout}
          size={21}
          entries={matrix.map((each) => each.map((entry) => format(entry)))}
          look={(i, j) =>
            i === state.row && j === state.column
              ? { fill: both.token, ring: both.token, bold: true, marks: both.marks }
              : i === state.row
                ? { fill: row.token, bold: true, marks: row.marks }
                : j === state.column
                  ? { fill: column.token, bold: true, marks: column.marks }
                  : { ink: "muted" }
          }
        />
        <MatrixDrawing
          x={left.x}
          y={y.x}
          layout={layout}
          size={21}
          entries={Array.from({ length: n }, (_, j) => [`x${subscript(j + 1)}`])}
          look={(j) =>
            j === state.column ? { fill: column.token, bold: true, marks: column.marks } : { ink: "muted" }
          }
        />
        <Label x={left.b - 22} y={top + tall / 2} kind="number" size={24}>
          =
        </Label>
        <MatrixDrawing
          x={left.b}
          y={y.A}
          layout={layout}
          size={21}
          entries={b.map((each) => [format(each)])}
          look={(i) => (i === state.row ? { fill: row.token, bold: true, marks: row.marks } : { ink: "muted" })}
        />
        {dims.map(({ text, x, ink }) => (
          <Label key={x} x={x} y={top + tall + 26} kind="number" size={18} ink={ink}>
            {text}
          </Label>
        ))}
        {live &&
          matrix.map((each, i) =>
            each.map((_, j) => (
              <rect
                key={`${i} ${j}`}
                x={cells.toX(j) - layout.cellWidth / 2}
                y={cells.toY(i) - layout.cellHeight / 2}
                width={layout.cellWidth}
                height={layout.cellHeight}
                fill="transparent"
                style={{ cursor: "pointer" }}
                onClick={() => set(placed(state, i, j, matrix))}
                onPointerEnter={(event) => event.pointerType === "mouse" && set(placed(state, i, j, matrix), "select")}
              />
            )),
          )}
        <Handle
          plane={cells}
          at={[state.column, state.row]}
          label="Entry of A"
          valueText={`row ${state.row + 1}, column ${state.column + 1}: ${format(matrix[state.row][state.column])}`}
          rule={{ x: [0, n - 1], y: [0, m - 1], step: 1 }}
          symbol="entry"
          onMove={([j, i], phase) => set(placed(state, i, j, matrix), phase)}
        >
          <rect x={-24} y={-22} width={48} height={44} rx={8} fill="transparent" />
        </Handle>
      </>
    ),
  };
}

/** The same system written out, with the chosen equation and the chosen unknown lit. */
function equationsPanel({ attributes: { matrix, b }, state, symbols }: View<Attributes, State>): Panel {
  const { row, column } = looks(symbols);
  const [m, n] = [matrix.length, matrix[0].length];
  const cell = 74;
  const width = n * cell + 96;
  const height = m * 50;
  return {
    id: "equations",
    width,
    height: height + 70,
    children: (
      <>
        <rect
          x={state.column * cell + 6}
          y={4}
          width={cell - 2}
          height={height + 4}
          rx={8}
          fill={colour(column.token)}
          fill-opacity={0.13}
        />
        <g {...row.marks}>
          <rect
            x={2}
            y={state.row * 50 + 6}
            width={width - 6}
            height={44}
            rx={8}
            fill={colour(row.token)}
            fill-opacity={0.13}
            stroke={colour(row.token)}
            stroke-width={1.6}
          />
        </g>
        {matrix.map((each, i) =>
          [...each, b[i]].map((value, j) => {
            const lit = i === state.row || j === state.column;
            return (
              <Label
                key={`${i} ${j}`}
                x={j < n ? (j + 1) * cell - 8 : width - 14}
                y={i * 50 + 28}
                anchor="end"
                size={20}
                halo={false}
                bold={i === state.row && j === state.column}
                ink={i === state.row ? row.token : j === state.column ? column.token : lit ? "ink" : "muted"}
              >
                {j < n
                  ? term(
                      value,
                      j,
                      each.slice(0, j).every((other) => other === 0),
                    )
                  : `= ${format(value)}`}
              </Label>
            );
          }),
        )}
        <Label x={width / 2} y={height + 44} kind="text" size={17} ink="muted">
          {`${m} ${m === 1 ? "equation" : "equations"}, ${n} ${n === 1 ? "unknown" : "unknowns"}`}
        </Label>
      </>
    ),
  };
}

function term(value: number, j: number, first: boolean): string {
  if (value === 0) return "";
  const size = Math.abs(value) === 1 ? "" : format(Math.abs(value));
  const sign = value < 0 ? (first ? "−" : "− ") : first ? "" : "+ ";
  return `${sign}${size}x_${j + 1}`;
}
