import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { colour, paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { MatrixDrawing, matrixSize } from "../matrix/matrix-drawing.tsx";
import type { BoardAttributes, BoardState } from "./vector-board.tsx";

const width = 330;
const layout = { cellWidth: 84, cellHeight: 74 };

/** The vector as a list: two numbers in brackets, each with its own number line to change it. */
export function listPanel({ attributes, state, symbols, set }: View<BoardAttributes, BoardState>): Panel {
  const [name] = attributes.names;
  const { token, marks } = paint(symbols, name, 1);
  const [matrixWidth, matrixHeight] = matrixSize(2, 1, layout);
  const left = (width - matrixWidth) / 2 + 18;
  const lines = [0, 1].map((i) =>
    plane({
      x: [-attributes.reach, attributes.reach],
      y: [0, 1],
      left: 30,
      top: matrixHeight + 96 + i * 74,
      width: width - 60,
      height: 1,
    }),
  );
  return {
    id: "list",
    width,
    height: matrixHeight + 96 + 2 * 74,
    children: (
      <>
        <g {...marks}>
          <Label x={left - 30} y={24 + matrixHeight / 2} size={24} ink={token}>
            {`${name} =`}
          </Label>
          <MatrixDrawing
            x={left}
            y={24}
            layout={layout}
            size={28}
            entries={state.u.map((entry) => [format(entry)])}
            look={() => ({ fill: token, ink: token, bold: true })}
          />
        </g>
        {lines.map((line, i) => {
          const value = state.u[i];
          const y = line.top;
          return (
            <g key={i}>
              <Label x={line.left} y={y - 30} kind="text" size={16} anchor="start" ink="muted">
                {["first entry: right", "second entry: up"][i]}
              </Label>
              <path
                d={`M${line.left} ${y}h${line.width}`}
                stroke={colour("muted")}
                stroke-opacity={0.5}
                stroke-width={2}
              />
              <path d={`M${line.toX(0)} ${y - 8}v16`} stroke={colour("muted")} stroke-width={2} />
              <path
                d={`M${line.toX(0)} ${y}H${line.toX(value)}`}
                stroke={colour(token)}
                stroke-width={6}
                stroke-linecap="round"
              />
              <SlideHandle
                plane={line}
                at={[value, 0]}
                label={["First entry", "Second entry"][i] + ` of ${name}`}
                value={value}
                rule={{ low: -attributes.reach, high: attributes.reach, step: 0.5 }}
                nearest={([x]) => x}
                token={token}
                symbol={name}
                onSlide={(to, phase) => set({ ...state, u: i === 0 ? [to, state.u[1]] : [state.u[0], to] }, phase)}
              />
            </g>
          );
        })}
      </>
    ),
  };
}
