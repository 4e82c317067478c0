import { ChartAxes } from "../kit/chart.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Label } from "../kit/label.tsx";
import { Clip, Curve, Dot, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { plane } from "../kit/plane.ts";
import { apply } from "../plane-maps/mat2.ts";
import { matrixPart, MatrixLine, textPart, vectorPart } from "../matrix/matrix-line.tsx";
import { onCircle } from "../plane-maps/direction.ts";
import { turnOf, valueAt } from "../plane-maps/eigen-lines.ts";
import type { CompassView } from "./state.ts";

const width = 372;

/** A v in numbers, and by how much every direction is turned. */
export function turnPanel({ attributes: { names }, state: { A, angle }, symbols }: CompassView): Panel {
  const v = onCircle(angle);
  const value = valueAt(A, angle);
  const turn = turnOf(A, angle);
  const input = paint(symbols, names[0], 1);
  const frame = plane({ x: [0, 180], y: [-180, 180], left: 56, top: 196, width: width - 76, height: 170 });
  const at = angle % 180;
  return {
    id: "turn",
    width,
    height: 420,
    children: (
      <>
        <MatrixLine
          x={4}
          y={52}
          symbols={{ ...symbols, [names[0]]: input.token, [names[1]]: paint(symbols, names[1], 2).token }}
          layout={{ cellWidth: 58, cellHeight: 34 }}
          parts={[
            textPart("Av =", 48),
            matrixPart(A),
            textPart("", 6),
            vectorPart(v, names[0]),
            textPart("=", 24),
            vectorPart(apply(A, v), names[1]),
          ]}
        />
        <Label x={8} y={124} kind="text" size={19} anchor="start" bold ink={value === undefined ? "ink" : 3}>
          {value === undefined
            ? `v is turned ${format(Math.abs(turn as number), 3)}° to the ${(turn as number) > 0 ? "left" : "right"}`
            : `✓ Av = ${format(value)} v, so λ = ${format(value)}`}
        </Label>
        <ChartAxes
          plane={frame}
          xTicks={[0, 45, 90, 135, 180]}
          yTicks={[-180, -90, 0, 90, 180]}
          xName="direction of v"
          yName="turn from v to Av"
          showX={(x) => `${x}°`}
          showY={(y) => `${format(y)}°`}
        />
        <Segment plane={frame} from={[0, 0]} to={[180, 0]} ink="ink" width={1.6} />
        <Clip plane={frame}>
          {branches(A).map((points, i) => (
            <Curve key={i} plane={frame} points={points} token={paint(symbols, names[1], 2).token} dash={false} />
          ))}
        </Clip>
        {turn !== undefined && <Dot plane={frame} at={[at, turn]} token={input.token} marks={input.marks} size={7} />}
      </>
    ),
  };
}

/** The curve of the turn over all directions, cut where it jumps from one half turn to the other. */
function branches(A: CompassView["state"]["A"]): Point[][] {
  const result: Point[][] = [[]];
  for (let x = 0; x <= 180; x++) {
    const y = turnOf(A, x);
    const branch = result[result.length - 1];
    const last = branch[branch.length - 1];
    if (y === undefined || (last !== undefined && Math.abs(y - last[1]) > 90)) result.push([]);
    if (y !== undefined) result[result.length - 1].push([x, y]);
  }
  return result.filter((points) => points.length > 1);
}
