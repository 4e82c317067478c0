import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format, formatPoint } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Dot, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import type { LinesAttributes, LinesState } from "./lines-lab.tsx";

const weightRule = { low: -5, high: 5, step: 0.25 };

/** The column picture: x of the first column and y of the second, tip to tail, towards b. */
export function columnPanel(view: View<LinesAttributes, LinesState>, plane: Plane): Panel {
  const { attributes, state, symbols, set } = view;
  const { names, columns } = attributes;
  const { u, v, b } = columnsOf(state);
  const [x, y] = state.weights;
  const middle: Point = [x * u[0], x * u[1]];
  const end: Point = [middle[0] + y * v[0], middle[1] + y * v[1]];
  const reached = Math.abs(end[0] - b[0]) < 1e-9 && Math.abs(end[1] - b[1]) < 1e-9;
  const [first, second, target] = columns.map((name, i) => paint(symbols, name, ([1, 2, 3] as const)[i]));
  const result = paint(symbols, names[2], 3);

  return {
    id: "columns",
    width: plane.width,
    height: plane.height + 30,
    title: state.view === "both" ? "Columns: how to reach b" : undefined,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["", ""]} />
          {state.area && <Area plane={plane} points={[[0, 0], u, [u[0] + v[0], u[1] + v[1]], v]} ink="muted" />}
          <Arrow plane={plane} to={u} token={first.token} opacity={0.45} width={2} dash={false} />
          <Arrow plane={plane} to={v} token={second.token} opacity={0.45} width={2} dash={false} />
          <Arrow plane={plane} to={middle} token={first.token} marks={first.marks} width={3.5} />
          <Arrow plane={plane} from={middle} to={end} token={second.token} marks={second.marks} width={3.5} />
          {!reached && <Segment plane={plane} from={end} to={b} ink="muted" width={1.5} dash="3 4" />}
          <Dot plane={plane} at={b} token={target.token} marks={target.marks} size={8} />
        </Clip>
        <g {...first.marks}>
          <Label {...beyond(plane, u)} ink={first.token}>
            {columns[0]}
          </Label>
        </g>
        <g {...second.marks}>
          <Label {...beyond(plane, v)} ink={second.token}>
            {columns[1]}
          </Label>
        </g>
        <g {...target.marks}>
          <Label x={plane.toX(b[0]) + 18} y={plane.toY(b[1]) - 12} ink={target.token}>
            {columns[2]}
          </Label>
        </g>
        <g {...result.marks}>
          <Label x={4} y={plane.height + 17} kind="text" size={17} anchor="start" ink={reached ? "right" : "ink"}>
            {`x = ${format(x, 3)}, y = ${format(y, 3)}: ${reached ? "✓ b is reached" : `at ${formatPoint(end, 3)}`}`}
          </Label>
        </g>
        {(u[0] !== 0 || u[1] !== 0) && (
          <SlideHandle
            plane={plane}
            at={middle}
            label="Weight of the first column"
            value={x}
            rule={weightRule}
            nearest={(point) => along(u, point)}
            token={first.token}
            symbol={columns[0]}
            onSlide={(x, phase) => set({ ...state, weights: [x, y] }, phase)}
          />
        )}
        {(v[0] !== 0 || v[1] !== 0) && (
          <SlideHandle
            plane={plane}
            at={end}
            label="Weight of the second column"
            value={y}
            rule={weightRule}
            nearest={(point) => along(v, [point[0] - middle[0], point[1] - middle[1]])}
            token={second.token}
            symbol={columns[1]}
            onSlide={(y, phase) => set({ ...state, weights: [x, y] }, phase)}
          />
        )}
      </>
    ),
  };
}

/** A place for the name of an arrow: a little beyond its tip. */
function beyond(plane: Plane, [x, y]: Point): { readonly x: number; readonly y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: plane.toX(x) + (20 * x) / length, y: plane.toY(y) - (18 * y) / length };
}

/** The columns and the right-hand side of the system. */
export function columnsOf({ lines: [p, q] }: LinesState): { u: Point; v: Point; b: Point } {
  const [a1, b1, c1] = p.equation;
  const [a2, b2, c2] = q.equation;
  return { u: [a1, a2], v: [b1, b2], b: [c1, c2] };
}

/** A round reach that leaves room around both columns and b, whatever the weights. */
export function columnReach(state: LinesState): number {
  const { u, v, b } = columnsOf(state);
  const far = Math.max(...u.map(Math.abs), ...v.map(Math.abs), ...b.map(Math.abs));
  return [3, 4, 6, 8, 10, 15, 20, 30, 50, 100].find((reach) => reach >= far * 1.25) ?? far * 1.25;
}

function along(direction: Point, point: Point): number {
  const square = direction[0] ** 2 + direction[1] ** 2;
  return (direction[0] * point[0] + direction[1] * point[1]) / square;
}
