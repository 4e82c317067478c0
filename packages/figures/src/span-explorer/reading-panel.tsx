import type { View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { spanOf } from "./span.ts";
import { type Attributes, type State, columnsOf, letterOf, matrixOf, shapes, tokens } from "./state.ts";

/** A with its rows or its columns in the colours of their arrows, and what they span. */
export function readingPanel({ attributes, state, symbols }: View<Attributes, State>) {
  const name = letterOf(attributes, state);
  const { dimension } = spanOf(columnsOf(state));
  const wide = { cellWidth: 56, cellHeight: 52 };
  const [width, height] = matrixSize(3, 3, wide);
  const side = 300;
  const left = (side - width) / 2 + 18;
  const top = 56;
  const rows = state.reading === "rows";
  const look = (k: number) => paint(symbols, `${name}_${k + 1}`, tokens[k]);
  return {
    id: "reading",
    width: side,
    height: top + height + 104,
    children: (
      <>
        {[0, 1, 2].map((k) => (
          <g key={k} {...look(k).marks}>
            <Label
              x={rows ? left - 22 : left + 8 + (k + 0.5) * wide.cellWidth}
              y={rows ? top + 4 + (k + 0.5) * wide.cellHeight : top - 20}
              ink={look(k).token}
              size={20}
            >
              {`${name}_${k + 1}`}
            </Label>
          </g>
        ))}
        <MatrixDrawing
          x={left}
          y={top}
          layout={wide}
          size={22}
          entries={matrixOf(state).map((row) => row.map((entry) => format(entry)))}
          look={(i, j) => {
            const { token, marks } = look(rows ? i : j);
            return { ink: token, fill: token, bold: true, marks };
          }}
        />
        <Label x={side / 2} y={top + height + 40} kind="text" size={19} bold>
          {dimension === 3 ? "all of space" : `in ${shapes[dimension].replace("only ", "")}`}
        </Label>
        <Label x={side / 2} y={top + height + 74} kind="text" size={18} ink={dimension === 3 ? "right" : "wrong"}>
          {dimension === 3 ? "✓ independent" : "✗ dependent: A is singular"}
        </Label>
      </>
    ),
  };
}
