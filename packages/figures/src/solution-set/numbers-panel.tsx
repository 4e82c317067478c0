import type { Panel, View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { readable } from "../matrix/readable.ts";
import { subscript } from "../matrix/subscript.ts";
import type { SolutionSet } from "./solution-set-of.ts";
import { type State, type Attributes, looks } from "./state.ts";

/** The reduced matrix with its pivots and free columns, and the solutions written as p plus multiples of null vectors. */
export function numbersPanel({ symbols }: View<Attributes, State>, set: SolutionSet): Panel {
  const { p: pLook, n: nLook, x: xLook } = looks(symbols);
  const pivot = paint(symbols, "pivot", 5);
  const R = set.R.map((row) => row.map(readable));
  const layout = { cellWidth: 46, cellHeight: 34 };
  const [rw, rh] = matrixSize(R.length, set.n + 1, layout);
  const narrow = { cellWidth: set.free.length > 2 ? 36 : 46, cellHeight: 34 };
  const [vw, vh] = matrixSize(set.n, 1, narrow);
  const columns = set.free.length + 2;
  const sign = set.free.length > 2 ? 40 : 52;
  const total = columns * vw + 28 + set.free.length * sign;
  const width = Math.max(300, total + 24, rw + 24);
  const left = (width - rw) / 2;
  const top = 34;
  const second = top + rh + 62;
  let at = (width - total) / 2;
  const next = (step: number) => (at += step) - step;
  const vector = (
    entries: readonly string[],
    look: { marks: { class: string; "data-symbol": string }; token: 1 | 2 | 3 | 4 | 5 },
  ) => (
    <g {...look.marks}>
      <MatrixDrawing
        x={next(vw)}
        y={second}
        entries={entries.map((entry) => [entry])}
        layout={narrow}
        look={() => ({ ink: look.token })}
      />
    </g>
  );
  const contradiction = set.kind === "none" ? set.pivots.length : -1;
  return {
    id: "numbers",
    width,
    height: set.kind === "none" ? top + rh + 60 : second + vh + 40,
    children: (
      <>
        {Array.from({ length: set.n }, (_, j) => (
          <Label
            key={j}
            x={left + 8 + (j + 0.5) * layout.cellWidth}
            y={top - 16}
            ink={set.free.includes(j) ? nLook.token : "muted"}
          >
            {`x_${j + 1}`}
          </Label>
        ))}
        <MatrixDrawing
          x={left}
          y={top}
          entries={R}
          bar={1}
          layout={layout}
          look={(i, j) => ({
            ring: set.pivots[i] === j ? pivot.token : undefined,
            marks: set.pivots[i] === j ? pivot.marks : undefined,
            fill: i === contradiction ? "wrong" : set.free.includes(j) ? nLook.token : undefined,
          })}
        />
        {set.free.map((j) => (
          <Label
            key={j}
            x={left + 8 + (j + 0.5) * layout.cellWidth}
            y={top + rh + 16}
            kind="text"
            size={16}
            ink={nLook.token}
          >
            free
          </Label>
        ))}
        {set.kind === "none" ? (
          <Label x={width / 2} y={top + rh + 40} kind="text" size={18} bold ink="wrong">
            ✗ 0 = 1: no solution
          </Label>
        ) : (
          <>
            {vector(
              Array.from({ length: set.n }, (_, j) => `x${subscript(j + 1)}`),
              xLook,
            )}
            <Label x={next(28) + 14} y={second + vh / 2}>
              =
            </Label>
            {vector((set.particular ?? []).map(readable), pLook)}
            {set.free.map((j, k) => (
              <g key={j}>
                <Label
                  x={next(sign) + sign / 2}
                  y={second + vh / 2}
                  size={set.free.length > 2 ? 15 : 17}
                >{`+ x_${j + 1}`}</Label>
                {vector(set.basis[k].map(readable), nLook)}
              </g>
            ))}
            <Label x={(width - total) / 2 + vw * 1.5 + 28} y={second + vh + 18} ink={pLook.token}>
              p
            </Label>
            {set.free.map((j, k) => (
              <Label
                key={j}
                x={(width - total) / 2 + 28 + vw * (2.5 + k) + (k + 1) * sign}
                y={second + vh + 18}
                ink={nLook.token}
              >
                {set.free.length === 1 ? "n" : `n_${k + 1}`}
              </Label>
            ))}
          </>
        )}
      </>
    ),
  };
}
