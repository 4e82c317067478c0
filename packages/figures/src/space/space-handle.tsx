import type { JSX } from "preact";
import type { Token } from "../kit/figure.ts";
import type { Point } from "../kit/drag.ts";
import { formatPoint } from "../kit/format.ts";
import { Handle } from "../kit/handle.tsx";
import { colour } from "../kit/paint.ts";
import type { Plane } from "../kit/plane.ts";
import { alongLine, onPlane, project, type Stage } from "./camera.ts";
import { plus, times, type Vec3 } from "./vec3.ts";

/** A point of space to take hold of: the ring moves it level with the floor, the double arrow above it up and down. */
export function SpaceHandle({
  stage,
  at,
  label,
  token,
  symbol,
  step = 0.5,
  onMove,
}: {
  stage: Stage;
  at: Vec3;
  label: string;
  token?: Token;
  symbol?: string;
  step?: number;
  onMove(to: Vec3, phase: "drag"): void;
}): JSX.Element {
  const range: readonly [number, number] = [-stage.half, stage.half];
  const level = levelPlane(stage, at[2]);
  const [p, q] = level.inward(at);
  return (
    <>
      <Handle
        plane={level.plane}
        at={[p, q]}
        label={`${label}, level`}
        valueText={formatPoint(at)}
        rule={{ x: range, y: range, step }}
        token={token}
        symbol={symbol}
        onMove={(to, phase) => onMove(level.outward(to), phase)}
      />
      <Handle
        plane={upright(stage, at)}
        at={[0, at[2]]}
        label={`${label}, height`}
        valueText={formatPoint(at)}
        rule={{ x: [0, 0], y: range, step, axis: "y" }}
        token={token}
        symbol={symbol}
        onMove={([, z], phase) => onMove([at[0], at[1], z], phase)}
      >
        <path
          class="figure-grip"
          d="M0 -11l6.5 7.5h-4v7h4l-6.5 7.5l-6.5 -7.5h4v-7h-4z"
          fill={colour("page")}
          stroke={colour(token ?? 1)}
          stroke-width={2}
          stroke-linejoin="round"
        />
      </Handle>
    </>
  );
}

/**
 * The level plane at height z for a handle. Its first coordinate is the axis of space that points
 * most to the right just now, so that the right arrow key moves to the right from wherever one looks.
 */
function levelPlane(stage: Stage, z: number) {
  const middle = project(stage, [0, 0, z]);
  const ahead = project(stage, [0.1, 0, z]);
  const aside = project(stage, [0, 0.1, z]);
  const swapped = Math.abs(ahead.x - middle.x) < Math.abs(aside.x - middle.x);
  const [toRight, toBack] = swapped
    ? [aside.x - middle.x, -ahead.near + middle.near]
    : [ahead.x - middle.x, -aside.near + middle.near];
  const [s, t] = [Math.sign(toRight) || 1, Math.sign(toBack) || 1];
  const outward = ([p, q]: Point): Vec3 => (swapped ? [q * t, p * s, z] : [p * s, q * t, z]);
  const inward = ([x, y]: Vec3): Point => (swapped ? [y * s, x * t] : [x * s, y * t]);
  const to = (point: Point): Point => {
    const { x, y } = project(stage, outward(point));
    return [x, y];
  };
  const from = ([x, y]: Point): Point => inward(onPlane(stage, x, y, [0, 0, z], [0, 0, 1]) ?? [0, 0, z]);
  return { plane: drawingPlane(stage, to, from), outward, inward };
}

/** The vertical line through a point, for a handle that stands a little above it. */
function upright(stage: Stage, [x, y]: Vec3): Plane {
  const lift = 34;
  const to = ([, z]: Point): Point => {
    const seen = project(stage, [x, y, z]);
    return [seen.x, seen.y - lift];
  };
  const from = ([px, py]: Point): Point => [0, alongLine(stage, px, py + lift, [x, y, 0], [0, 0, 1])];
  return drawingPlane(stage, to, from);
}

/** What a handle needs of a plane: its ranges and the way there and back. */
function drawingPlane(stage: Stage, to: (point: Point) => Point, from: (point: Point) => Point): Plane {
  const range: readonly [number, number] = [-stage.half, stage.half];
  const side = 2 * stage.centre[0];
  return {
    x: range,
    y: range,
    left: 0,
    top: 0,
    width: side,
    height: side,
    toX: (x) => to([x, 0])[0],
    toY: (y) => to([0, y])[1],
    to,
    from,
  };
}

/** The points p + t·direction, for a handle that slides along a line of space: its position is t. */
export function slide(stage: Stage, through: Vec3, direction: Vec3): Plane {
  const to = ([t]: Point): Point => {
    const { x, y } = project(stage, plus(through, times(t, direction)));
    return [x, y];
  };
  return drawingPlane(stage, to, ([x, y]) => [alongLine(stage, x, y, through, direction), 0]);
}
