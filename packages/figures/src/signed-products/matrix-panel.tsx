import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { type Attributes, type State, inkOf, signed, upTo } from "./state.ts";

/** The matrix with the three entries of the product that came last. */
export function matrixPanel({ state }: View<Attributes, State>): Panel {
  const { last } = upTo(state);
  const layout = { cellWidth: 78, cellHeight: 66 };
  const [width, height] = matrixSize(3, 3, layout);
  const [left, top] = [46, 40];
  const side = width + 2 * left;
  const centre = (i: number, j: number) =>
    `${left + 8 + (j + 0.5) * layout.cellWidth} ${top + 4 + (i + 0.5) * layout.cellHeight}`;
  return {
    id: "matrix",
    width: side,
    height: top + height + 70,
    children: (
      <>
        {last && (
          <path
            d={`M${last.columns.map((j, i) => centre(i, j)).join("L")}`}
            fill="none"
            stroke={colour(inkOf(last))}
            stroke-width={26}
            stroke-opacity={0.2}
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        )}
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          size={24}
          entries={state.matrix.map((row) => row.map((entry) => format(entry)))}
          look={(i, j) =>
            last?.columns[i] === j ? { ring: inkOf(last), ink: inkOf(last), bold: true } : last ? { ink: "muted" } : {}
          }
        />
        <Label x={side / 2} y={top + height + 38} kind="number" size={21} bold ink={last ? inkOf(last) : "muted"}>
          {last
            ? `${last.sign > 0 ? "+" : "−"} ${last.factors.map(signed).join(" · ")}`
            : "one from each row and column"}
        </Label>
      </>
    ),
  };
}
