import type { View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { nearestIn, spanOf } from "./span.ts";
import { type Attributes, type State, columnsOf, letterOf, shapes, tokens } from "./state.ts";

export const layout = { cellWidth: 38, cellHeight: 36 };

/** A and its reduced form side by side: the pivots of the second point at the columns of the first. */
export function numbersPanel({ attributes, state, symbols }: View<Attributes, State>) {
  const name = letterOf(attributes, state);
  const vectors = columnsOf(state);
  const { pivots, reduced, dimension } = spanOf(vectors);
  const near = state.target && nearestIn(vectors, state.target);
  const [width, height] = matrixSize(3, vectors.length, layout);
  const look = (j: number) => paint(symbols, `${name}_${j + 1}`, tokens[j]);
  const token = (j: number) => look(j).token;
  const top = 60;
  const left = 44;
  const right = left + width + 54;
  const side = Math.max(300, right + width + 6);
  const end = top + height + 48;
  return {
    id: "numbers",
    width: side,
    height: end + 22 + (near ? 34 : 0),
    children: (
      <>
        {vectors.map((_, j) => (
          <Label key={j} x={left + 8 + (j + 0.5) * layout.cellWidth} y={top - 20} ink={token(j)}>
            {`${name}_${j + 1}`}
          </Label>
        ))}
        <Label x={left - 8} y={top + height / 2} anchor="end">
          A =
        </Label>
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          entries={state.matrix.map((row) => row.map((entry) => format(entry)))}
          look={(_, j) => ({
            ink: token(j),
            marks: look(j).marks,
            fill: pivots.includes(j) ? token(j) : undefined,
            bold: pivots.includes(j),
          })}
        />
        <Label x={right + width / 2} y={top - 20} kind="text" size={16} ink="muted">
          reduced
        </Label>
        <Label x={right - 8} y={top + height / 2} anchor="end">
          R =
        </Label>
        <MatrixDrawing
          x={right}
          y={top}
          layout={layout}
          entries={reduced.map((row) => row.map((entry) => format(entry, 3)))}
          look={(i, j) => ({ ring: pivots[i] === j ? token(j) : undefined, ink: pivots.includes(j) ? "ink" : "muted" })}
        />
        <Label x={side / 2} y={end} kind="text" size={18} bold>
          {`dimension ${dimension}: ${shapes[dimension]}`}
        </Label>
        {near && (
          <Label x={side / 2} y={end + 34} kind="text" size={18} ink={near.reachable ? "right" : "wrong"}>
            {near.reachable ? "✓ b is reachable" : `✗ b is ${format(near.distance, 3)} away`}
          </Label>
        )}
      </>
    ),
  };
}
