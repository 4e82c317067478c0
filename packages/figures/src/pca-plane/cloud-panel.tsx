import { Axes } from "../kit/axes.tsx";
import type { Point } from "../kit/drag.ts";
import type { Panel } from "../kit/figure.ts";
import { format } from "../kit/format.ts";
import { Handle, SlideHandle } from "../kit/handle.tsx";
import { Label } from "../kit/label.tsx";
import { Area, Arrow, Clip, Curve, Dot, Line, Segment } from "../kit/marks.tsx";
import { paint } from "../kit/paint.ts";
import { plane as planeOf, type Plane } from "../kit/plane.ts";
import { directionAt, ellipse, footOn, lineAngle, type Spread } from "./spread.ts";
import { shown, type PcaView } from "./state.ts";

const size = 420;

/** The points with their mean, and what the view looks at. */
export function cloudPanel({ attributes, state, symbols, set }: PcaView): Panel {
  const range = state.standardised ? ([-3, 3] as const) : attributes.range;
  const plane = planeOf({ x: range, y: range, width: size, height: size });
  const { points, spread } = shown(state);
  const { mean } = spread;
  const look = paint(symbols, attributes.names[0], 2);
  const lost = paint(symbols, attributes.names[1], 4);
  const scenes = {
    deviations: <Deviations plane={plane} points={points} mean={mean} />,
    ellipse: <Ellipse plane={plane} spread={spread} />,
    direction: <Shadows plane={plane} points={points} mean={mean} angle={state.angle} look={look} lost={lost} />,
  };
  const radius = (range[1] - range[0]) * 0.36;
  const u = directionAt(state.angle);
  return {
    id: "cloud",
    width: size,
    height: size,
    children: (
      <>
        <Clip plane={plane}>
          <Axes plane={plane} names={[attributes.columns[0], attributes.columns[1]]} />
          {scenes[attributes.view]}
          {points.map((point, i) => (
            <Dot key={i} plane={plane} at={point} token={1} size={6} />
          ))}
          <Dot plane={plane} at={mean} token={5} ink="ink" size={5} />
        </Clip>
        <Label x={plane.toX(mean[0]) + 12} y={plane.toY(mean[1]) + 20} kind="text" size={15}>
          mean
        </Label>
        {!state.standardised &&
          points.map((point, i) => (
            <Handle
              key={i}
              plane={plane}
              at={point}
              label={`Point ${i + 1}`}
              token={1}
              onMove={(to, phase) =>
                set({ ...state, points: state.points.map((each, j) => (i === j ? to : each)) }, phase)
              }
            />
          ))}
        {attributes.view === "direction" && (
          <SlideHandle
            plane={plane}
            at={[mean[0] + radius * u[0], mean[1] + radius * u[1]]}
            label="Direction of the line"
            valueText={`${format(state.angle)}°`}
            value={state.angle}
            rule={{ low: 0, high: 180, step: 1, round: true }}
            nearest={([x, y]) => lineAngle([x - mean[0], y - mean[1]])}
            token={look.token}
            symbol={attributes.names[0]}
            onSlide={(angle, phase) => set({ ...state, angle }, phase)}
          />
        )}
      </>
    ),
  };
}

interface Scene {
  readonly plane: Plane;
  readonly points: readonly Point[];
  readonly mean: Point;
}

/** How far each point is from the mean, across and upwards. */
function Deviations({ plane, points, mean }: Scene) {
  return (
    <>
      <Line plane={plane} equation={[1, 0, mean[0]]} ink="ink" width={1.3} dash="5 5" />
      <Line plane={plane} equation={[0, 1, mean[1]]} ink="ink" width={1.3} dash="5 5" />
      {points.map((point, i) => (
        <g key={i}>
          <Segment plane={plane} from={point} to={[mean[0], point[1]]} token={2} width={1.6} dash={false} />
          <Segment plane={plane} from={point} to={[point[0], mean[1]]} token={3} width={1.6} dash="3 4" />
        </g>
      ))}
    </>
  );
}

/** One and two standard deviations in every direction, with the axes of the ellipses. */
function Ellipse({ plane, spread }: { plane: Plane; spread: Spread }) {
  return (
    <>
      <Area plane={plane} points={ellipse(spread, 2)} token={3} opacity={0.1} />
      <Area plane={plane} points={ellipse(spread, 1)} token={3} opacity={0.16} />
      <Curve plane={plane} points={ellipse(spread, 2)} closed token={3} dash={false} width={1.6} />
      <Curve plane={plane} points={ellipse(spread, 1)} closed token={3} dash={false} width={1.6} />
      {spread.axes.map(({ direction: [x, y], variance }, k) => {
        const length = Math.sqrt(Math.max(0, variance));
        const to: Point = [spread.mean[0] + length * x, spread.mean[1] + length * y];
        return (
          <Arrow key={k} plane={plane} from={spread.mean} to={to} token={axisTokens[k]} dash={false} width={3.4} />
        );
      })}
    </>
  );
}

export const axisTokens = [2, 4] as const;

type Look = ReturnType<typeof paint>;

/** The line through the mean, the shadow of each point on it, and what the shadow does not tell. */
function Shadows({ plane, points, mean, angle, look, lost }: Scene & { angle: number; look: Look; lost: Look }) {
  const u = directionAt(angle);
  return (
    <>
      <Line
        plane={plane}
        equation={[u[1], -u[0], u[1] * mean[0] - u[0] * mean[1]]}
        token={look.token}
        marks={look.marks}
        dash={false}
        width={2.4}
      />
      {points.map((point, i) => {
        const foot = footOn(mean, u, point);
        return (
          <g key={i}>
            <Segment
              plane={plane}
              from={point}
              to={foot}
              token={lost.token}
              marks={lost.marks}
              dash="4 4"
              width={1.7}
            />
            <Dot plane={plane} at={foot} token={2} ink={look.token} size={4} />
          </g>
        );
      })}
    </>
  );
}
