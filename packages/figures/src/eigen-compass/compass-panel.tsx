import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Curve, Line } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { squarePlane } from "../kit/plane.ts";
import { apply } from "../plane-maps/mat2.ts";
import { angleOf, onCircle } from "../plane-maps/direction.ts";
import { eigenFacts, valueAt } from "../plane-maps/eigen-lines.ts";
import type { CompassView } from "./state.ts";

const size = 420;

/** v on the unit circle, A v, and the lines that the map keeps. */
export function compassPanel({ attributes, state, symbols, set }: CompassView): Panel {
  const { reach, names, circle } = attributes;
  const { A, angle } = state;
  const plane = squarePlane({ reach, size });
  const v = onCircle(angle);
  const image = apply(A, v);
  const value = valueAt(A, angle);
  const input = paint(symbols, names[0], 1);
  const output = paint(symbols, names[1], 2);
  const ring = Array.from({ length: 120 }, (_, i) => onCircle(i * 3));
  const facts = eigenFacts(A);
  const shown = facts.kind === "all" ? [] : facts.lines;
  const [ix, iy] = plane.to(keepInside(image, reach));
  return {
    id: "plane",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["x₁", "x₂"]} />
          <Curve plane={plane} points={ring} closed ink="muted" width={1.3} />
          {circle && (
            <Curve
              plane={plane}
              points={ring.map((p) => apply(A, p))}
              closed
              token={output.token}
              dash={false}
              width={1.8}
              opacity={0.75}
            />
          )}
          {state.lines &&
            shown.map(({ vector }, k) => (
              <Line
                key={k}
                plane={plane}
                equation={[vector[1], -vector[0], 0]}
                token={lineTokens[k]}
                width={1.8}
                dash="7 5"
              />
            ))}
          {value !== undefined && (
            <Line plane={plane} equation={[v[1], -v[0], 0]} ink="ink" width={1.4} opacity={0.55} />
          )}
          <Arrow plane={plane} to={image} token={output.token} marks={output.marks} dash={false} width={3} />
          <Arrow
            plane={plane}
            to={v}
            token={input.token}
            marks={input.marks}
            dash={false}
            width={value === undefined ? 3 : 5}
          />
        </Clip>
        {state.lines &&
          shown.map(({ vector, value }, k) => {
            const at = [-vector[0] * reach * 0.84, -vector[1] * reach * 0.84] as const;
            return (
              <Label
                key={k}
                x={plane.toX(at[0]) + 34 * vector[1]}
                y={plane.toY(at[1]) + 18 * vector[0]}
                ink={lineTokens[k]}
                size={16}
              >
                {`λ = ${format(value, 3)}`}
              </Label>
            );
          })}
        <g {...input.marks}>
          <Label
            x={plane.toX(v[0] * 1.34 + v[1] * 0.14)}
            y={plane.toY(v[1] * 1.34 - v[0] * 0.14)}
            ink={input.token}
            bold
          >
            v
          </Label>
        </g>
        <g {...output.marks}>
          <Label x={ix + 16} y={iy - 15} ink={output.token} bold>
            Av
          </Label>
        </g>
        <SlideHandle
          plane={plane}
          at={v}
          label="Direction of v"
          valueText={`${format(angle, 4)}°${value === undefined ? "" : `, lines up, λ = ${format(value)}`}`}
          value={angle}
          rule={{ low: 0, high: 360, step: 1, round: true }}
          nearest={angleOf}
          token={input.token}
          symbol={names[0]}
          onSlide={(angle, phase) => set({ ...state, angle }, phase)}
        />
      </>
    ),
  };
}

const lineTokens = [3, 4] as const;

/** The place of a label for a tip that may lie outside the drawing. */
function keepInside([x, y]: Point, reach: number): Point {
  const far = Math.max(Math.abs(x), Math.abs(y)) / (reach * 0.88);
  return far <= 1 ? [x, y] : [x / far, y / far];
}
