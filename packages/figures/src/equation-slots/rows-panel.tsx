import type { Panel, View } from "../kit/figure.ts";
import { Label } from "../kit/label.tsx";
import { paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import { read } from "./reading.ts";
import { sentences } from "./sentences.ts";
import { type Attributes, type State, tokens } from "./state.ts";

/** The rows that the equations become: coefficients, a bar, the right-hand side. */
export function rowsPanel({ attributes: { names }, state, symbols }: View<Attributes, State>): Panel {
  const readings = sentences.map((sentence, i) => read(sentence, state.placings[i]));
  const layout = { cellWidth: 74, cellHeight: 52 };
  const [matrixWidth, matrixHeight] = matrixSize(2, 3, layout);
  const side = 272;
  const left = (side - matrixWidth) / 2;
  const top = 74;
  return {
    id: "rows",
    width: side,
    height: top + matrixHeight + 96,
    children: (
      <>
        <Label x={side / 2} y={20} kind="text" size={16} ink="muted">
          unknowns left, number right
        </Label>
        {["pencil x", "pen y"].map((name, j) => (
          <Label key={name} x={left + 8 + (j + 0.5) * layout.cellWidth} y={top - 18} size={18}>
            {name}
          </Label>
        ))}
        <MatrixDrawing
          x={left}
          y={top}
          layout={layout}
          bar={1}
          size={21}
          entries={readings.map(({ row }) => (row ?? ["?", "?", "?"]).map((entry) => String(entry).replace("-", "−")))}
          look={(i) => {
            const { token, marks } = paint(symbols, names[i], tokens[i]);
            return readings[i].row === undefined ? { ink: "muted" } : { ink: token, marks, fill: token };
          }}
        />
        {readings.map(({ verdict, says }, i) => (
          <Label
            key={i}
            x={side / 2}
            y={top + matrixHeight + 34 + i * 32}
            kind="text"
            size={says === undefined ? 17 : 15}
            ink={verdict === "open" ? "muted" : verdict}
          >
            {verdict === "open"
              ? `equation ${i + 1}: slots are open`
              : verdict === "right"
                ? `✓ equation ${i + 1}`
                : `✗ ${says ?? `equation ${i + 1} says something else`}`}
          </Label>
        ))}
      </>
    ),
  };
}
