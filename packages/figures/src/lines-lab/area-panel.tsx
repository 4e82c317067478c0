import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import type { LinesAttributes, LinesState } from "./lines-lab.tsx";
import { gripLine, solveLines, type Equation } from "./system.ts";

const side = 420;

/** The rows of coefficients as arrows, each at a right angle to its line, and the parallelogram between them. */
export function areaPanel({ attributes, state, symbols, set }: View<LinesAttributes, LinesState>): Panel {
  const rows = state.lines.map(({ equation: [a, b] }): Point => [a, b]);
  const [[a, b], [c, d]] = rows;
  const plane = squarePlane({ reach: reachOf(rows), size: side });
  const frame = { x: [-attributes.reach, attributes.reach], y: [-attributes.reach, attributes.reach] } as const;
  const looks = attributes.names.slice(0, 2).map((name, i) => paint(symbols, name, ([1, 2] as const)[i]));
  const shape = paint(symbols, "det", 4);
  const { det } = solveLines(state.lines[0].equation, state.lines[1].equation);
  const change = (i: number, [x, y]: Point, phase: "drag") => {
    const old = state.lines[i];
    const equation: Equation = [x, y, old.equation[2]];
    const next = gripLine(equation, frame, old.at);
    set({ ...state, lines: i === 0 ? [next, state.lines[1]] : [state.lines[0], next] }, phase);
  };
  return {
    id: "area",
    width: side,
    height: side + 64,
    title: "Rows of coefficients as arrows",
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["", ""]} />
          <Area
            plane={plane}
            points={[[0, 0], rows[0], [a + c, b + d], rows[1]]}
            token={shape.token}
            marks={shape.marks}
            opacity={0.22}
          />
          {rows.map((row, i) => (
            <Arrow key={i} plane={plane} to={row} token={looks[i].token} marks={looks[i].marks} width={3.2} />
          ))}
        </Clip>
        {rows.map((row, i) => (
          <Handle
            key={i}
            plane={plane}
            at={row}
            label={`Coefficients of equation ${i + 1}`}
            rule={{ step: 1 }}
            token={looks[i].token}
            symbol={attributes.names[i]}
            onMove={(to, phase) => change(i, to, phase)}
          />
        ))}
        <g {...shape.marks}>
          <Label x={side / 2} y={side + 20} kind="number" size={19}>
            {`det = ${signed(a)}·${signed(d)} − ${signed(b)}·${signed(c)} = ${format(det)}`}
          </Label>
          <Label x={side / 2} y={side + 48} kind="text" size={18} bold ink={det === 0 ? "wrong" : shape.token}>
            {det === 0 ? "area 0: singular" : `area ${format(Math.abs(det))}`}
          </Label>
        </g>
      </>
    ),
  };
}

function reachOf(rows: readonly Point[]): number {
  const far = Math.max(...rows.flat().map(Math.abs), ...[0, 1].map((k) => Math.abs(rows[0][k] + rows[1][k])));
  return [5, 6, 8, 10, 15, 20, 30, 50].find((reach) => reach >= far * 1.1) ?? far * 1.1;
}

function signed(value: number): string {
  return value < 0 ? `(${format(value)})` : format(value);
}
