import { rationalMatmul } from "@gradus/math";
import type { Panel } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { show } from "./move.ts";
import { progress } from "./progress.ts";
import { current, fractions, goal, type ReducerView } from "./reducer-state.ts";

const width = 330;

/** Beside [A | I]: what stands at the right, times A, is what stands at the left, after every move. */
export function inversePanel(view: ReducerView): Panel {
  const M = current(view);
  const m = M.length;
  const A = goal(view, fractions(view.state.start));
  const right = M.map((row) => row.slice(m));
  const { form, rank } = progress(goal(view, M), false);
  const done = form === "reduced" && rank === m;
  const layout = { cellWidth: Math.min(44, 260 / m / 2), cellHeight: 34 };
  const [size, height] = matrixSize(m, m, layout);
  const left = (width - 2 * size - 12) / 2;
  const texts = (rows: readonly (readonly (typeof right)[0][0][])[]) => rows.map((row) => row.map(show));
  const middle = 40 + height + 34;
  return {
    id: "inverse",
    title: "The right half times A",
    width,
    height: middle + height + 60,
    children: (
      <>
        <Label x={left + size / 2} y={18} kind="text" size={15} ink="muted">
          {done ? "A⁻¹" : "right half"}
        </Label>
        <Label x={left + size * 1.5 + 12} y={18} kind="text" size={15} ink="muted">
          A
        </Label>
        <MatrixDrawing x={left} y={36} layout={layout} entries={texts(right)} look={() => (done ? { fill: 3 } : {})} />
        <MatrixDrawing x={left + size + 12} y={36} layout={layout} entries={texts(A)} />
        <Label x={width / 2 - size / 2 - 24} y={middle + height / 2}>
          =
        </Label>
        <MatrixDrawing
          x={width / 2 - size / 2}
          y={middle}
          layout={layout}
          entries={texts(rationalMatmul(right, A))}
          look={() => (done ? { fill: 3 } : {})}
        />
        <Label x={width / 2} y={middle + height + 30} kind="text" size={16} bold={done} ink={done ? "right" : "muted"}>
          {done ? "✓ the right half undoes A" : "always the left half"}
        </Label>
      </>
    ),
  };
}
