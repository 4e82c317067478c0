import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel, View } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Dot, Line } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { clipLine, squarePlane } from "../kit/plane.ts";
import { balance } from "./balance.ts";
import { side, type Attributes, type State } from "./state.ts";

/** The line, the side on which the left side is too large, and a point to try. */
export function linePanel({ attributes, state, symbols, set }: View<Attributes, State>): Panel {
  const plane = squarePlane({ reach: attributes.reach, size: side });
  const [a, b, c] = state.line;
  const at: Point = [state.point[0], state.point[1]];
  const line = paint(symbols, attributes.names[0], 1);
  const point = paint(symbols, attributes.names[1], 3);
  const { over } = balance([a, b], c, at);
  const square = a * a + b * b;
  const foot: Point = square === 0 ? [0, 0] : [(a * c) / square, (b * c) / square];
  const farthest = attributes.reach * (Math.abs(a) + Math.abs(b));
  const through = nearestOn([a, b, c], at, plane);
  return {
    id: "line",
    width: side,
    height: side,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} />
          {square > 0 && (
            <>
              <Area plane={plane} points={beyond([a, b, c], plane.x[1])} ink="muted" opacity={0.1} />
              <Line plane={plane} equation={[a, b, c]} token={line.token} marks={line.marks} width={3.2} />
              <Arrow plane={plane} from={foot} to={[foot[0] + a, foot[1] + b]} ink="muted" width={2} />
            </>
          )}
          <Dot
            plane={plane}
            at={at}
            token={point.token}
            ink={over === 0 ? "right" : undefined}
            marks={point.marks}
            size={7}
          />
        </Clip>
        {square > 0 && (
          <Label
            x={plane.toX(foot[0] + a / 2) + 20}
            y={plane.toY(foot[1] + b / 2) + 14}
            kind="number"
            size={16}
            ink="muted"
          >
            {`(${a}, ${b})`.replaceAll("-", "−")}
          </Label>
        )}
        {through && (
          <SlideHandle
            plane={plane}
            at={through}
            label="Shift the line"
            valueText={`right-hand side ${format(c)}`}
            value={c}
            // To the corner by which the line leaves the frame.
            rule={{ low: -farthest, high: farthest, step: 0.5 }}
            nearest={([x, y]) => a * x + b * y}
            token={line.token}
            symbol={attributes.names[0]}
            onSlide={(c, phase) => set({ ...state, line: [a, b, c] }, phase)}
          />
        )}
        <Handle
          plane={plane}
          at={at}
          label="Point to try"
          token={point.token}
          symbol={attributes.names[1]}
          onMove={(to, phase) => set({ ...state, point: [to[0], to[1], state.point[2]] }, phase)}
        />
      </>
    ),
  };
}

/** A place on the line for its handle, away from the point that is tried. */
function nearestOn(
  equation: readonly [number, number, number],
  point: Point,
  plane: Parameters<typeof clipLine>[1],
): Point | undefined {
  const ends = clipLine(equation, plane);
  if (ends === undefined) return undefined;
  const [p, q] = ends;
  const share =
    Math.hypot(p[0] - point[0], p[1] - point[1]) > Math.hypot(q[0] - point[0], q[1] - point[1]) ? 0.16 : 0.84;
  return [p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])];
}

/** The half plane a x + b y > c, as far as any drawing reaches. */
function beyond([a, b, c]: readonly [number, number, number], reach: number): Point[] {
  const length = Math.hypot(a, b);
  const far = 4 * reach + Math.abs(c) / length;
  const [u, v] = [a / length, b / length];
  const [x, y] = [(u * c) / length, (v * c) / length];
  return [
    [x - v * far, y + u * far],
    [x + v * far, y - u * far],
    [x + v * far + u * far, y - u * far + v * far],
    [x - v * far + u * far, y + u * far + v * far],
  ];
}
