import type { Panel } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { MatrixDrawing } from "../matrix/matrix-drawing.tsx";
import { tokens, type OrthoView } from "./ortho-state.ts";
import { progressOf } from "./steps.ts";

/** R, empty where nothing is found, the columns of Q, and the last step in words. */
export function numbersPanel({ attributes, state, symbols }: OrthoView): Panel {
  const { columns, step } = state;
  const k = columns.length;
  const { R, q, last, stuck } = progressOf(columns, step);
  const isNew = (i: number, j: number) =>
    last !== undefined && j === last.j && i === (last.kind === "take" ? last.i : last.j);
  const top = 84;
  const below = top + k * 40 + 26;
  return {
    id: "numbers",
    width: 350,
    height: below + k * 40 + 60,
    children: (
      <>
        <Label x={8} y={22} kind="text" size={16} anchor="start" bold ink={stuck ? "wrong" : "ink"}>
          {stuck ? "✗ nothing is left of this column" : stepTitle(last)}
        </Label>
        <Label x={8} y={48} kind="text" size={16} anchor="start" ink="muted">
          {stuck ? "It is a mix of those before it." : stepNumbers(last, R)}
        </Label>
        <Label x={8} y={top + (k * 40) / 2}>
          R
        </Label>
        <MatrixDrawing
          x={36}
          y={top}
          layout={{ cellWidth: 74, cellHeight: 38 }}
          entries={R.map((row) => row.map((each) => (each === undefined ? "" : format(each, 3))))}
          look={(i, j) =>
            isNew(i, j)
              ? { fill: last?.kind === "take" ? 4 : 3, ink: last?.kind === "take" ? 4 : 3, bold: true }
              : { ink: i > j ? "muted" : "ink" }
          }
        />
        {columns.map((_, i) => {
          const look = paint(symbols, `${attributes.names[1]}_${i + 1}`, tokens[i]);
          return (
            <g key={i} {...look.marks}>
              <Label x={12} y={below + 26 + i * 34} size={18} anchor="start" ink={i < q.length ? look.token : "muted"}>
                {`${attributes.names[1]}_${i + 1}`}
              </Label>
              <Label
                x={46}
                y={below + 26 + i * 34}
                kind="number"
                size={16.5}
                anchor="start"
                ink={i < q.length ? "ink" : "muted"}
              >
                {i < q.length ? formatPoint(q[i], 3) : "not yet"}
              </Label>
            </g>
          );
        })}
        <path d={`M8 ${below}h334`} stroke={colour("muted")} stroke-opacity={0.4} />
      </>
    ),
  };
}

export function stepTitle(last: ReturnType<typeof progressOf>["last"]): string {
  if (last === undefined) return "the columns as they are";
  const name = (letter: string, i: number) => `${letter}${"₁₂₃"[i]}`;
  return last.kind === "take"
    ? `take the shadow on ${name("q", last.i)} off ${name("a", last.j)}`
    : `scale what is left of ${name("a", last.j)} to length 1`;
}

function stepNumbers(last: ReturnType<typeof progressOf>["last"], R: ReturnType<typeof progressOf>["R"]): string {
  if (last === undefined) return "";
  const [i, j] = last.kind === "take" ? [last.i, last.j] : [last.j, last.j];
  const value = format(R[i][j] ?? 0, 3);
  return last.kind === "take"
    ? `r${"₁₂₃"[i]}${"₁₂₃"[j]} = q${"₁₂₃"[i]} · a${"₁₂₃"[j]} = ${value}`
    : `r${"₁₂₃"[i]}${"₁₂₃"[j]} = the length that was left = ${value}`;
}
