import { cos, pi, sin } from "@gradus/math";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Curve } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { ColumnTips } from "./column-tips.tsx";
import { apply, column, det2, inner, size as lengthOf } from "../plane-maps/mat2.ts";
import { MappedPlane, morphPlane } from "./mapped-plane.tsx";
import { MatrixLine, matrixPart, textPart } from "../matrix/matrix-line.tsx";
import type { MorphView } from "./morph-state.ts";
import { turnBy } from "./turn-by.ts";

const size = 420;

/** A dial that turns the plane; lengths and right angles stay. */
export function turnView(view: MorphView): Panel[] {
  const { attributes, state, symbols, set } = view;
  const { angle, mirrored, x } = state;
  const { names } = attributes;
  const plane = morphPlane(attributes.reach, size);
  const Q = turnBy(angle, mirrored);
  const image = apply(Q, x);
  const [input, output] = [paint(symbols, names[2], 5), paint(symbols, names[3], 3)];
  const radius = lengthOf(x);
  const dial = 0.9 * attributes.reach;
  const onDial: Point = [dial * Q[0][0], dial * Q[1][0]];
  return [
    {
      id: "plane",
      width: size,
      height: size,
      children: (
        <>
          <MappedPlane plane={plane} map={(p) => apply(Q, p)} symbols={symbols} names={names} boat={false}>
            <Curve plane={plane} points={ring(dial)} closed ink="accent" width={1.6} opacity={0.7} />
            {radius > 0 && <Curve plane={plane} points={ring(radius)} closed ink="muted" dash="4 4" width={1.4} />}
            <Arrow plane={plane} to={x} token={input.token} marks={input.marks} label="x" width={2.4} />
            <Arrow
              plane={plane}
              to={image}
              token={output.token}
              marks={output.marks}
              label="Qx"
              width={3}
              dash={false}
            />
          </MappedPlane>
          <ColumnTips view={view} plane={plane} A={Q} labels={["q_1", "q_2"]} />
          <Handle
            plane={plane}
            at={x}
            label="Tip of x"
            token={input.token}
            symbol={names[2]}
            onMove={(x, phase) => set({ ...state, x }, phase)}
          />
          <SlideHandle
            plane={plane}
            at={onDial}
            label="Angle"
            valueText={`${angle} degrees`}
            value={angle}
            rule={{ low: 0, high: 360, step: 5, round: true }}
            nearest={([a, b]) => (atan2(b, a) + 360) % 360}
            token={1}
            onSlide={(angle, phase) => set({ ...state, angle }, phase)}
          />
        </>
      ),
    },
    {
      id: "numbers",
      width: 330,
      height: 300,
      children: (
        <>
          <MatrixLine
            x={8}
            y={52}
            symbols={symbols}
            layout={{ cellWidth: 74, cellHeight: 34 }}
            parts={[textPart("Q = ", 48), matrixPart(Q, names)]}
          />
          {[
            ["angle", `${angle}°${mirrored ? ", after a reflection" : ""}`],
            ["lengths of both columns", `${show(lengthOf(column(Q, 0)))} and ${show(lengthOf(column(Q, 1)))}`],
            ["dot product of the columns", show(inner(column(Q, 0), column(Q, 1)))],
            ["length of x", show(lengthOf(x))],
            ["length of Qx", show(lengthOf(image))],
            ["det Q", show(det2(Q))],
          ].map(([name, value], i) => (
            <g key={name}>
              <Label x={8} y={126 + i * 30} kind="text" size={16} anchor="start" ink="muted">
                {name}
              </Label>
              <Label x={322} y={126 + i * 30} kind="number" size={16} anchor="end">
                {value}
              </Label>
            </g>
          ))}
        </>
      ),
    },
  ];
}

function show(value: number): string {
  return format(Math.round(value * 1e6) / 1e6);
}

function ring(radius: number): Point[] {
  return Array.from({ length: 72 }, (_, i): Point => [radius * cos((i * pi) / 36), radius * sin((i * pi) / 36)]);
}

/** The direction of a point in degrees; only the pointer asks, so the last digit does not matter. */
function atan2(y: number, x: number): number {
  return (Math.atan2(y, x) * 180) / Math.PI;
}
