import type { Panel, Token } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import type { FitView } from "./fit-bench.tsx";
import { fitOf } from "./line-fit.ts";

const width = 360;
const layout = { cellWidth: 52, cellHeight: 34 };
const tokens: readonly Token[] = [1, 2, 5];
const heads = ["1", "t", "t²"];

/** The columns of the design matrix, the residual as a vector beside them, and their dot products. */
export function columnsPanel({ attributes, state, symbols }: FitView): Panel {
  const { points, model, c } = state;
  const { columns, residual, dots } = fitOf(model, points, c);
  const rest = paint(symbols, attributes.names[2], 4);
  const looks = columns.map((_, j) => paint(symbols, `a_${j + 1}`, tokens[j]));
  const [matrixWidth, height] = matrixSize(points.length, columns.length, layout);
  const right = width - 90;
  const scale = 88 / Math.max(8, ...dots.map(Math.abs));
  const top = 52;
  const below = top + height + 44;
  return {
    id: "columns",
    width,
    height: Math.max(400, below + columns.length * 42 + 20),
    children: (
      <>
        {columns.map((_, j) => (
          <Label key={j} x={16 + 8 + (j + 0.5) * layout.cellWidth} y={24} size={18} ink={looks[j].token}>
            {heads[j]}
          </Label>
        ))}
        <Label x={right + 40} y={24} size={19} ink={rest.token}>
          r
        </Label>
        <MatrixDrawing
          x={16}
          y={44}
          layout={layout}
          entries={points.map((_, i) => columns.map((column) => format(column[i], 3)))}
          look={(_, j) => ({ fill: looks[j].token, ink: looks[j].token, marks: looks[j].marks })}
        />
        <MatrixDrawing
          x={right}
          y={44}
          layout={{ cellWidth: 64, cellHeight: layout.cellHeight }}
          entries={residual.map((each) => [format(each, 3)])}
          look={() => ({ fill: rest.token, ink: rest.token, marks: rest.marks })}
        />
        <Label x={(16 + matrixWidth + right) / 2} y={44 + height / 2} kind="text" size={16} ink="muted">
          {dots.every((each) => Math.abs(each) < 1e-6) ? "⟂" : ""}
        </Label>
        {dots.map((each, j) => {
          const y = below + j * 42;
          const zero = Math.abs(each) < 1e-6;
          return (
            <g key={j}>
              <Label x={16} y={y} size={18} anchor="start" ink={looks[j].token}>
                {`${heads[j]} · r`}
              </Label>
              <path d={`M186 ${y - 12}v24`} stroke={colour("muted")} stroke-width={1.4} />
              {!zero && <path d={`M186 ${y}h${each * scale}`} stroke={colour(looks[j].token)} stroke-width={12} />}
              <Label x={width - 6} y={y} kind="number" size={17} anchor="end" bold={zero} ink={zero ? "right" : "ink"}>
                {zero ? "0 ✓" : format(each, 3)}
              </Label>
            </g>
          );
        })}
      </>
    ),
  };
}
