import { Axes } from "../kit/axes.tsx";
import { eigenFacts } from "../plane-maps/eigen-lines.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Arrow, Clip, Curve, Dot, Line } from "../kit/marks.tsx";
import { squarePlane } from "../kit/plane.ts";
import { orbit } from "./orbit.ts";
import type { OrbitView } from "./state.ts";

const size = 400;
export const lineTokens = [3, 4] as const;

/** The trail up to this step; in power iteration every point is scaled to length 1. */
export function trailPanel({ attributes, state, set }: OrbitView): Panel {
  const { reach, lines, names, view } = attributes;
  const { A, start, step } = state;
  const unit = view === "iteration";
  const plane = squarePlane({ reach, size, centre: attributes.centre });
  const points = orbit(A, start, step, unit);
  const facts = eigenFacts(A);
  return {
    id: "trail",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={["", ""]} />
          {unit && (
            <Curve
              plane={plane}
              points={Array.from({ length: 72 }, (_, i) => [
                Math.cos((i * Math.PI) / 36),
                Math.sin((i * Math.PI) / 36),
              ])}
              closed
              ink="muted"
              width={1.3}
            />
          )}
          {lines &&
            facts.lines.map(({ vector }, k) => (
              <Line
                key={k}
                plane={plane}
                equation={[vector[1], -vector[0], 0]}
                token={lineTokens[k]}
                width={1.7}
                dash="7 5"
              />
            ))}
          {!unit && <Curve plane={plane} points={points} token={1} width={1.6} opacity={0.55} />}
          {unit &&
            points.map((point, k) => <Arrow key={k} plane={plane} to={point} token={1} width={1.4} opacity={0.35} />)}
          {points.map((point, k) => (
            <Dot key={k} plane={plane} at={point} token={1} size={k === step ? 7 : 4} />
          ))}
          <Arrow plane={plane} to={points[step]} token={1} width={3} />
          {unit && <Arrow plane={plane} to={start} token={5} width={2} />}
        </Clip>
        {lines &&
          facts.lines.map(({ value, vector: [x, y] }, k) => {
            // A steep line leaves by the top or the bottom, a flat one at a side.
            const far = (reach * 0.86) / Math.max(Math.abs(x), Math.abs(y));
            return (
              <Label
                key={k}
                x={Math.min(size - 44, Math.max(44, plane.toX(-x * far) + 34 * y))}
                y={plane.toY(-y * far) + 18 * x}
                size={16}
                ink={lineTokens[k]}
              >
                {`λ = ${format(value, 3)}`}
              </Label>
            );
          })}
        <Label x={size - 6} y={plane.toY(0) - 12} ink="muted" anchor="end">
          {names[0]}
        </Label>
        <Label x={plane.toX(0) + 8} y={11} ink="muted" anchor="start">
          {names[1]}
        </Label>
        <Handle
          plane={plane}
          at={start}
          label="Start"
          token={5}
          onMove={(start, phase) => set({ ...state, start }, phase)}
        />
      </>
    ),
  };
}
