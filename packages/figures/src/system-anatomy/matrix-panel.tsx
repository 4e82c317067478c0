import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import type { Ink } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { subscript } from "../matrix/subscript.ts";
import { type Attributes, type State, looks, placed } from "./state.ts";

const layout = { cellWidth: 58, cellHeight: 56 };

const top = 62;

export function matrixPanel({ attributes: { matrix, b }, state, symbols, live, set }: View<Attributes, State>): Panel {
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
